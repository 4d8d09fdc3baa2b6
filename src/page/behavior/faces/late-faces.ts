/**
 * Our faces on a first visit over a slow line. They are `optional`: a page that was painted before they came stays in the reader's own faces, so that nothing
 * moves. Here they come in after all; what is on the screen and would take another height keeps the face it has until it is out of sight.
 */

const OURS = /^"(Nine Cut Serif|Hanken Grotesk)", /;

/** How far, in pixels, a link within a line may move with the letters before it. */
const NEAR = 24;

/** Show faces of the style sheet that came after the page was painted. */
export async function showLateFaces(missed: readonly FontFace[]): Promise<void> {
  const faces = missed.flatMap((face) => renew(face));
  await Promise.all(faces.map((face) => face.load()));
  // From here to the end nothing is painted.
  const before = new Map(listSeen(document.body).map((element) => [element, element.getBoundingClientRect()]));
  for (const face of faces) document.fonts.add(face);
  for (const block of findMoved(before)) keepFace(block);
}

/** The same face once more, without the limit of time; what was fetched is not fetched again. */
function renew(face: FontFace): FontFace[] {
  const isSame = (rule: CSSRule): rule is CSSFontFaceRule => rule instanceof CSSFontFaceRule && describe(readRule(rule)) === describe(face);
  const rules = [...document.styleSheets].flatMap(({ cssRules }) => [...cssRules].filter(isSame));
  return rules.map((rule) => new FontFace(unquote(face.family), rule.style.getPropertyValue("src"), { weight: face.weight, style: face.style }));
}

function readRule({ style }: CSSFontFaceRule): Pick<FontFace, "family" | "weight" | "style"> {
  const value = (name: string) => style.getPropertyValue(name);
  return { family: value("font-family"), weight: value("font-weight") || "normal", style: value("font-style") || "normal" };
}

function describe({ family, weight, style }: Pick<FontFace, "family" | "weight" | "style">): string {
  return `${unquote(family)} ${weight.replace("normal", "400")} ${style}`;
}

function unquote(family: string): string {
  return family.replaceAll('"', "");
}

/** The elements on the screen, from the outside in. */
function listSeen(root: Element): HTMLElement[] {
  return [...root.children].flatMap((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    if (!(element instanceof HTMLElement) || (top !== bottom && (bottom < 0 || top > innerHeight))) return [];
    return [element, ...listSeen(element)];
  });
}

/** The innermost blocks that have another height now, or in which something stands elsewhere. */
function findMoved(before: ReadonlyMap<HTMLElement, DOMRect>): Set<HTMLElement> {
  const change = (element: HTMLElement) => {
    const now = element.getBoundingClientRect();
    const was = before.get(element) ?? now;
    return { x: now.left - was.left, y: now.top - was.top, height: now.height - was.height };
  };
  const isResized = (element: HTMLElement) => Math.abs(change(element).height) > 0.5;
  const resized = [...before.keys()].filter((element) => blockOf(element) === element && isResized(element));
  const moved = new Set<HTMLElement>();
  for (const [element, { bottom }] of before) {
    const block = blockOf(element);
    // What grows over the lower edge, or by a part that nobody sees, moves nothing on the screen.
    const isWhole = bottom <= innerHeight && (hasText(element) || [...element.children].every((child) => before.has(child as HTMLElement)));
    if (block === element && isWhole && isResized(element) && !resized.some((inner) => inner !== element && element.contains(inner))) moved.add(element);
    const around = block === element ? (element.parentElement ?? element) : block;
    const [own, outer] = [change(element), change(around)];
    if (Math.abs(own.x - outer.x) > NEAR || (block !== element && Math.abs(own.y - outer.y) > 1)) moved.add(around);
  }
  return moved;
}

function hasText(element: HTMLElement): boolean {
  return [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== "");
}

/** The element itself, or what holds the lines that it is a part of. */
function blockOf(element: HTMLElement): HTMLElement {
  let block = element;
  while (getComputedStyle(block).display.startsWith("inline") && block.parentElement) block = block.parentElement;
  return block;
}

/** Leave a block in the reader's own faces until it is out of sight. */
function keepFace(block: HTMLElement): void {
  const parts = [block, ...block.querySelectorAll<HTMLElement>("*")];
  for (const { part, family } of parts.map((part) => ({ part, family: getComputedStyle(part).fontFamily }))) part.style.fontFamily = family.replace(OURS, "");
  const observer = new IntersectionObserver(([entry]) => {
    if (entry?.isIntersecting !== false) return;
    observer.disconnect();
    for (const part of parts) part.style.removeProperty("font-family");
  });
  observer.observe(block);
}
