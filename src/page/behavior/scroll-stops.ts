/** What can scroll takes a tab stop, so that the keyboard can scroll it. In the page all of it has one; the many boxes that need none lose it here. */

/**
 * Mark what scrolls now and whenever a box has another size: with the window, the zoom, the chosen language. What is written into a box of the same size,
 * as by a run, is looked at when the keyboard is about to move.
 */
export function startScrollStops(): void {
  // It also reports each box once, when it begins to watch.
  const watch = new ResizeObserver(markScrolling);
  for (const box of listBoxes()) watch.observe(box);
  addEventListener("keydown", ({ key }) => {
    if (key === "Tab") markScrolling();
  });
}

function listBoxes(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>("pre, .table-scroll")];
}

function markScrolling(): void {
  const boxes = listBoxes().map((box) => ({ box, doesScroll: isLargerInside(box) }));
  // Read first, then written: a write between would have the page laid out again for the next box.
  for (const { box, doesScroll } of boxes) {
    // The one that has the focus would lose it with its stop, and the reader the place.
    if (!doesScroll && box === document.activeElement) continue;
    if (doesScroll === (box.getAttribute("role") === "group") && doesScroll === box.hasAttribute("tabindex")) continue;
    setOrRemove(box, "role", doesScroll ? "group" : undefined);
    setOrRemove(box, "aria-label", doesScroll ? nameOf(box) : undefined);
    setOrRemove(box, "tabindex", doesScroll ? "0" : undefined);
  }
}

function setOrRemove(box: HTMLElement, name: string, value: string | undefined): void {
  if (value === undefined) box.removeAttribute(name);
  else box.setAttribute(name, value);
}

function isLargerInside({ scrollWidth, clientWidth, scrollHeight, clientHeight }: HTMLElement): boolean {
  return scrollWidth > clientWidth || scrollHeight > clientHeight;
}

/** The title that a listing shows, also for what it prints; undefined for a box without one. */
function nameOf(box: HTMLElement): string | undefined {
  const title = box.closest(".sample")?.querySelector("header b")?.textContent.trim();
  if (title === undefined) return undefined;
  return box.matches(".out") ? `Output of “${title}”` : title;
}
