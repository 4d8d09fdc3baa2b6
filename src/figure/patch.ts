/** A picture in the page becomes the picture of another step: what is the same thing moves there, so that a reader can follow it. */
import { GROWTH, layOut, type Mark, SIZES } from "./lay-out.ts";
import type { Scene } from "./scene.ts";

const SVG = "http://www.w3.org/2000/svg";

/** The elements that were made from marks, to tell what is the same thing in the next step. */
const known = new WeakMap<Element, Mark[]>();

/** The pictures of a scene where there are none yet, one for a column and one for a phone. */
export function startPictures(holder: Element, draw: (isNarrow: boolean) => Scene): void {
  for (const size of SIZES) {
    const svg = document.createElementNS(SVG, "svg");
    for (const [name, value] of Object.entries({ class: `drawing ${size}`, "aria-hidden": "true", focusable: "false" })) svg.setAttribute(name, value);
    svg.setAttribute("width", String(Math.round(layOut(draw(size === "narrow"), size === "narrow").width * GROWTH[size])));
    holder.append(svg);
    known.set(svg, []);
  }
  drawInto(holder, draw);
}

/** Draw a scene into the pictures of an element. If the build wrote them, `from` is what they show. */
export function drawInto(holder: Element, draw: (isNarrow: boolean) => Scene, from = draw): void {
  for (const svg of holder.querySelectorAll(":scope > svg")) {
    const isNarrow = svg.classList.contains("narrow");
    const { width, height, marks } = layOut(draw(isNarrow), isNarrow);
    svg.setAttribute("viewBox", `0 0 ${width} ${height}`);
    patch(svg, known.get(svg) ?? layOut(from(isNarrow), isNarrow).marks, marks);
    known.set(svg, marks);
  }
}

function patch(svg: Element, before: Mark[], after: Mark[]): void {
  const elements = [...svg.children];
  const pairs = pairUp(before, after);
  const kept = new Set(pairs.values());
  for (const [index, element] of elements.entries()) if (!kept.has(index)) element.remove();
  let next = svg.firstElementChild;
  for (const [index, mark] of after.entries()) {
    const old = pairs.get(index);
    const element = old === undefined ? undefined : elements[old];
    if (element) {
      apply(element, mark);
      next = element.nextElementSibling;
    } else {
      const made = document.createElementNS(SVG, mark.tag);
      apply(made, mark);
      made.setAttribute("data-new", "");
      if (mark.tag === "path" && !mark.attributes["class"]?.includes("muted")) made.setAttribute("pathLength", "1");
      svg.insertBefore(made, next);
    }
  }
}

function apply(element: Element, { attributes, text }: Mark): void {
  for (const name of ["data-new", "pathLength"]) element.removeAttribute(name);
  for (const [name, value] of Object.entries(attributes)) if (element.getAttribute(name) !== value) element.setAttribute(name, value);
  if (text !== undefined && element.textContent !== text) element.textContent = text;
}

/**
 * Which mark of the step before is which mark now, by their places in both lists: the pairing in order whose likeness is greatest. Order is kept, because
 * an element that is put elsewhere in its parent would jump and not move.
 */
export function pairUp(before: readonly Mark[], after: readonly Mark[]): Map<number, number> {
  const best = Array.from({ length: before.length + 1 }, () => new Array<number>(after.length + 1).fill(0));
  const at = (old: number, now: number) => best[old]?.[now] ?? 0;
  for (let old = before.length - 1; old >= 0; old--)
    for (let now = after.length - 1; now >= 0; now--) {
      const row = best[old];
      if (row) row[now] = Math.max(at(old + 1, now), at(old, now + 1), at(old + 1, now + 1) + liken(before[old], after[now]));
    }
  const pairs = new Map<number, number>();
  let [old, now] = [0, 0];
  while (old < before.length && now < after.length) {
    const like = liken(before[old], after[now]);
    if (like > 0 && at(old, now) === at(old + 1, now + 1) + like) pairs.set(now++, old++);
    else if (at(old, now) === at(old + 1, now)) old++;
    else now++;
  }
  return pairs;
}

/** How much two marks are one thing: 0 for not at all. */
function liken(before: Mark | undefined, after: Mark | undefined): number {
  if (!before || !after || before.tag !== after.tag) return 0;
  const isSame = before.key === after.key;
  const isThere = placeOf(before) === placeOf(after);
  if (isSame || isThere) return (isSame ? 6 : 0) + (isThere ? 5 : 0);
  return before.tag === "rect" || before.tag === "ellipse" ? 1 : 0;
}

function placeOf({ attributes }: Mark): string {
  const { x, y, cx, cy, d, transform } = attributes;
  return d ?? transform ?? `${x ?? cx ?? ""} ${y ?? cy ?? ""}`;
}
