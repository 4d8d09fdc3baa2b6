/**
 * A long article is laid out piece by piece. When it is opened at its top, the theme script sets `data-unlaid`, by which the styles let the browser skip what
 * is far below the screen, so that the first screen does not wait for the rest. Here the rest follows in idle moments, until every height is the true one.
 * A page that opens elsewhere, by an address with a place in it or by going back, is laid out at once: it needs the true heights to find the place.
 */

/** How many children of the text follow in one idle moment. */
const AT_ONCE = 8;

/** On the root element while the browser may skip parts of the text. */
const MARK = "data-unlaid";

/** Lay out what was skipped; resolves when all is. */
export async function layOut(): Promise<void> {
  const root = document.documentElement;
  if (!root.hasAttribute(MARK)) return;
  if (document.readyState !== "complete")
    await new Promise((done) => {
      addEventListener("load", done, { once: true });
    });
  // Who follows a link into the page goes where its target really is.
  document.addEventListener(
    "click",
    ({ target }) => {
      if (target instanceof Element && target.closest('a[href*="#"]')) root.removeAttribute(MARK);
    },
    { capture: true },
  );
  const parts = document.querySelectorAll<HTMLElement>(".prose > *");
  for (const [index, part] of parts.entries()) {
    if (index % AT_ONCE === 0) await waitUntilIdle();
    if (!root.hasAttribute(MARK)) break;
    part.dataset["laid"] = "";
  }
  root.removeAttribute(MARK);
  for (const part of parts) delete part.dataset["laid"];
}

function waitUntilIdle(): Promise<unknown> {
  return new Promise((done) => {
    // Safari does not tell when it is idle.
    if ("requestIdleCallback" in window) requestIdleCallback(done);
    else setTimeout(done, 50);
  });
}
