/** What is measured in a page. Each function runs there, and knows nothing outside itself. */

/** By how many pixels the page is wider than its window. */
export function excessWidth(): number {
  return document.documentElement.scrollWidth - document.documentElement.clientWidth;
}

/** Space letters, words, lines and paragraphs as WCAG 2.2, 1.4.12, lets a reader do. */
export function spaceText(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }",
  );
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

/** What scrolls sideways though it holds no code, table or drawing: at 400 % that is a second direction to read in. WCAG 2.2, 1.4.10. */
export function sidewaysBoxes(): string[] {
  const boxes = [...document.querySelectorAll("body *")].filter(
    (box) =>
      /auto|scroll/.test(getComputedStyle(box).overflowX) &&
      box.clientWidth > 0 &&
      box.scrollWidth > box.clientWidth + 2 &&
      box.closest("pre, table, textarea") === null &&
      box.querySelector("pre, table, svg") === null,
  );
  return boxes.map((box) => `${box.localName}.${box.className} ${box.scrollWidth} in ${box.clientWidth}`);
}

/** Text that its box cuts off, and that no scrolling brings back. */
export function cutText(): string[] {
  const boxes = [...document.querySelectorAll<HTMLElement>("body *:not(svg *, svg, input, textarea, select)")].filter((box) => {
    const { overflowX, overflowY, visibility } = getComputedStyle(box);
    if (box.clientWidth < 4 || box.clientHeight < 4 || visibility === "hidden" || box.textContent.trim() === "") return false;
    // A folded listing has a button that shows the rest.
    if (box.matches("[data-long]:not([data-whole]) > pre:has(~ .unfold)")) return false;
    const isCut = (overflow: string, excess: number) => /hidden|clip/.test(overflow) && excess > 3;
    return isCut(overflowX, box.scrollWidth - box.clientWidth) || isCut(overflowY, box.scrollHeight - box.clientHeight);
  });
  return boxes.map((box) => `${box.localName}.${box.className} "${box.textContent.trim().slice(0, 40)}"`);
}

/**
 * Controls that a finger would miss, after WCAG 2.2, 2.5.8: less than 24 px wide or high, and so near to another that a circle of 24 px
 * around the one meets the other. Links within a sentence are left out; those of closed answers are not.
 */
export function smallTargets(): string[] {
  const SIDE = 24;
  const isSeen = (control: Element) => {
    const { width, height, bottom, right } = control.getBoundingClientRect();
    const { visibility, clipPath } = getComputedStyle(control);
    return width > 1 && height > 1 && bottom + scrollY > 0 && right > 0 && visibility !== "hidden" && !clipPath.includes("50%");
  };
  const isInSentence = (control: HTMLElement) => {
    const block = control.closest<HTMLElement>("p, li, td, dd, dt, figcaption, h1, h2, h3, label, span, div");
    return getComputedStyle(control).display === "inline" && block !== null && block.textContent.trim().length > control.textContent.trim().length + 2;
  };
  const controls = [...document.querySelectorAll<HTMLElement>("a[href], button, input:not([type=hidden]), summary, textarea, [role=button]")].filter(isSeen);
  const boxes = controls.map((control) => ({ control, box: control.getBoundingClientRect() }));
  const small = boxes.filter(({ control, box }) => Math.min(box.width, box.height) < SIDE - 0.1 && !isInSentence(control));
  const clash = small.filter(({ control, box }) => {
    const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
    return boxes.some((other) => {
      if (other.control === control || other.control.contains(control) || control.contains(other.control)) return false;
      const { left, right, top, bottom, width, height } = other.box;
      if (Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom)) < SIDE / 2) return true;
      return Math.min(width, height) < SIDE && Math.hypot(left + width / 2 - x, top + height / 2 - y) < SIDE;
    });
  });
  return clash.map(
    ({ control, box }) => `${control.localName} "${control.textContent.trim().slice(0, 30)}" ${Math.round(box.width)} x ${Math.round(box.height)}`,
  );
}
