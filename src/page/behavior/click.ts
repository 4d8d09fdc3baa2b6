/**
 * Let a plain click on what matches `selector` act, also on what enters the page later. A click with Ctrl, Cmd, Shift or Alt asks
 * for a new tab, a new window or a download, and is left to the browser.
 */
export function onClick(selector: string, act: (found: HTMLElement, event: MouseEvent) => void): void {
  document.addEventListener("click", (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    const found = event.target instanceof Element ? event.target.closest<HTMLElement>(selector) : null;
    if (found) act(found, event);
  });
}
