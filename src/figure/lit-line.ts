/** While a reader steps through a figure, the line that does what the step tells is lit in the listing beside it. Nothing is changed in the listing itself. */

/** The highlight's name in `figure.css`. */
const NAME = "step-line";
/** How many neighbors of a figure are looked through, before it and after it. */
const FAR = 8;

const lit = new WeakMap<Element, Range>();

/** Light the line that does a step: of the listings near, the one with the most of the figure's lines, then those that are nearest. Where none has it, none is lit. */
export function lightLine(figure: Element, lines: readonly string[], step: number): void {
  if (!("highlights" in CSS)) return;
  const highlight = CSS.highlights.get(NAME) ?? new Highlight();
  CSS.highlights.set(NAME, highlight);
  const old = lit.get(figure);
  if (old) highlight.delete(old);
  const words = lines[step] ?? "";
  const held = (code: Element) => lines.filter((line) => line !== "" && code.textContent.includes(line)).length;
  const listings = listNear(figure).sort((one, other) => held(other) - held(one));
  const range = words === "" ? undefined : findLine(listings, words);
  if (!range) return;
  // The line may lie in the part of a long listing that is not shown.
  range.startContainer.parentElement?.closest("[data-long]:not([data-whole])")?.querySelector<HTMLElement>("[data-unfold]")?.click();
  lit.set(figure, range);
  highlight.add(range);
}

/** The listings beside a figure, in its section, those before it first: programs, and what they print. */
function listNear(figure: Element): Element[] {
  const found: Element[] = [];
  for (const way of ["previousElementSibling", "nextElementSibling"] as const) {
    let neighbor = figure[way];
    for (let passed = 0; passed < FAR && neighbor && neighbor.localName !== "h2"; passed++) {
      found.push(...neighbor.querySelectorAll("pre > code"));
      neighbor = neighbor[way];
    }
  }
  return found.filter((code) => code.getClientRects().length > 0);
}

function findLine(listings: readonly Element[], words: string): Range | undefined {
  for (const code of listings) {
    const text = code.textContent;
    const at = text.indexOf(words);
    if (at < 0) continue;
    const begin = text.lastIndexOf("\n", at) + 1;
    const indent = /^\s*/.exec(text.slice(begin))?.[0].length ?? 0;
    const end = text.indexOf("\n", at);
    return rangeOf(code, begin + indent, end < 0 ? text.length : end);
  }
  return undefined;
}

/** The range from one place in an element's text to another. */
function rangeOf(element: Element, from: number, to: number): Range {
  const range = document.createRange();
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let passed = 0;
  while (walker.nextNode()) {
    const node = walker.currentNode;
    const length = node.nodeValue?.length ?? 0;
    if (from >= passed && from < passed + length) range.setStart(node, from - passed);
    if (to > passed && to <= passed + length) range.setEnd(node, to - passed);
    passed += length;
  }
  return range;
}
