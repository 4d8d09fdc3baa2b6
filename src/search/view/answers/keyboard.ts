/** The keyboard of a phone lies over the page, which does not become smaller by it. */

/** Tell the dialog in `--seen` how much of the window is seen. Who has zoomed in sees less on purpose. */
export function fitToKeyboard(dialog: HTMLElement): void {
  const seen = window.visualViewport;
  seen?.addEventListener("resize", () => {
    if (Math.abs(seen.scale - 1) < 0.01) dialog.style.setProperty("--seen", `${Math.round(seen.height)}px`);
  });
}
