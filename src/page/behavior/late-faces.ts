/**
 * Our faces on a first visit over a slow line. They are `optional`: a page that was painted before they came stays in the reader's own faces, so that nothing
 * moves. Here they come in after all; what is on the screen and would take another height keeps the face it has until it is out of sight.
 */

const OURS = /^"(Nine Cut Serif|Hanken Grotesk)", /;

/** How far, in pixels, a link within a line may move with the letters before it. */
const NEAR = 24;

/** Show the faces that came after the page was painted. */
export async function showLateFaces(): Promise<void> {
  const faces = listMissed();
  await Promise.all(faces.map((face) => face.load()));
  // From here to the end nothing is painted.
  const before = new Map(listSeen(document.body).map((element) => [element, element.getBoundingClientRect()]));
  for (const face of faces) document.fonts.add(face);
  for (const block of findMoved(before)) keepFace(block);
}

/** The faces of the style sheet that were fetched too late for the first paint. */
function listMissed(): FontFace[] {
  const painted = performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? 0;
  return [...document.styleSheets].flatMap(({ cssRules }) =>
    [...cssRules].flatMap((rule) => {
      if (!(rule instanceof CSSFontFaceRule)) return [];
      const value = (name: string) => rule.style.getPropertyValue(name);
      const address = /url\("?([^")]+)/.exec(value("src"))?.[1];
      if (address === undefined) return [];
      const [fetched] = performance.getEntriesByName(new URL(address, location.href).href) as PerformanceResourceTiming[];
      if (fetched === undefined || fetched.responseEnd < painted) return [];
      return new FontFace(value("font-family").replaceAll('"', ""), value("src"), {
        weight: value("font-weight") || "400",
        style: value("font-style") || "normal",
      });
    }),
  );
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
