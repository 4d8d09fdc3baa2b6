/** What can scroll takes a tab stop, so that the keyboard can scroll it. In the page all of it has one; the many boxes that need none lose it here. */

/** Mark what scrolls now, and again whenever the keyboard is about to move: sizes change with the window, the zoom and the chosen language. */
export function startScrollStops(): void {
  markScrolling();
  addEventListener("keydown", ({ key }) => {
    if (key === "Tab") markScrolling();
  });
}

function markScrolling(): void {
  const boxes = [...document.querySelectorAll<HTMLElement>("pre, .table-scroll")].map((box) => ({ box, doesScroll: isLargerInside(box) }));
  // Read first, then written: a write between would have the page laid out again for the next box.
  for (const { box, doesScroll } of boxes) {
    if (doesScroll === (box.role === "group") && doesScroll === box.hasAttribute("tabindex")) continue;
    box.role = doesScroll ? "group" : null;
    box.ariaLabel = doesScroll ? nameOf(box) : null;
    if (doesScroll) box.tabIndex = 0;
    else box.removeAttribute("tabindex");
  }
}

function isLargerInside({ scrollWidth, clientWidth, scrollHeight, clientHeight }: HTMLElement): boolean {
  return scrollWidth > clientWidth || scrollHeight > clientHeight;
}

/** The title that a listing shows, also for what it prints; null for a box without one. */
function nameOf(box: HTMLElement): string | null {
  const title = box.closest(".sample")?.querySelector("header b")?.textContent.trim();
  if (title === undefined) return null;
  return box.matches(".out") ? `Output of “${title}”` : title;
}
