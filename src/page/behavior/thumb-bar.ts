/** The bar near the thumb of a phone: away while its reader scrolls down, there again as soon as they scroll up. */

/** How far, in pixels, a scroll must go to be meant. */
const MEANT = 8;

/** Put `data-thumb` on the root element, by which the style sheet moves the bar. At the end of the page it is there: its place is reserved. */
export function startThumbBar(): void {
  const root = document.documentElement;
  if (!document.querySelector(".thumb")) return;
  /** Where the reader turned round the last time. */
  let turn = scrollY;
  let isDown = false;
  addEventListener(
    "scroll",
    () => {
      const at = Math.max(0, scrollY);
      const isEnd = at + innerHeight >= root.scrollHeight - MEANT;
      if (isDown ? at > turn : at < turn) turn = at;
      if (Math.abs(at - turn) >= MEANT) {
        isDown = at > turn;
        turn = at;
      }
      if (isDown && !isEnd) root.dataset["thumb"] = "away";
      else delete root.dataset["thumb"];
    },
    { passive: true },
  );
}
