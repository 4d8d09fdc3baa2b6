/**
 * A long article is laid out piece by piece. When it is opened at its top, the theme script sets `data-unlaid`, by which the styles let the browser skip what
 * is far below the screen, so that the first screen does not wait for the rest. Here the rest follows in idle moments, until every height is the true one.
 * A page that opens elsewhere, by an address with a place in it or by going back, is laid out at once: it needs the true heights to find the place.
 */

/** How many children of the text are laid out before the clock is read again. */
const AT_ONCE = 8;

/** Milliseconds of an idle moment where the browser does not say how long it lasts: half a frame. */
const UNTOLD = 8;

/** On the root element while the browser may skip parts of the text. */
const MARK = "data-unlaid";

/**
 * Lay out what was skipped; resolves when all is.
 * @param ready what the idle moments wait for, however it ends. Who moves on before has the page laid out at once.
 */
export async function layOut(ready: Promise<unknown> = Promise.resolve()): Promise<void> {
  const root = document.documentElement;
  if (!root.hasAttribute(MARK)) return;
  const finish = () => {
    root.removeAttribute(MARK);
  };
  // Who follows a link into the page, or moves by the keyboard, goes where the target really is.
  document.addEventListener(
    "click",
    ({ target }) => {
      if (target instanceof Element && target.closest('a[href*="#"]')) finish();
    },
    { capture: true },
  );
  document.addEventListener(
    "keydown",
    ({ key }) => {
      if (key === "Tab" || key === "End") finish();
    },
    { capture: true },
  );
  await Promise.allSettled([ready]);
  if (document.readyState !== "complete")
    await new Promise((done) => {
      addEventListener("load", done, { once: true });
    });
  const parts = [...document.querySelectorAll<HTMLElement>(".prose > *")];
  for (let next = 0; next < parts.length && root.hasAttribute(MARK);) {
    const timeLeft = await waitUntilIdle();
    next = layOutSome(parts, next, timeLeft);
  }
  finish();
  for (const part of parts) delete part.dataset["laid"];
}

/** Lay parts out while the time suffices for a group that takes as long as the last one; answers with the first part that is left. */
function layOutSome(parts: readonly HTMLElement[], first: number, timeLeft: () => number): number {
  let next = first;
  let left = timeLeft();
  let before: number;
  do {
    before = left;
    for (const part of parts.slice(next, next + AT_ONCE)) part.dataset["laid"] = "";
    next += AT_ONCE;
    // Asked for its height, the browser lays out here and now, and the clock shows what that took.
    document.body.getBoundingClientRect();
    left = timeLeft();
  } while (next < parts.length && left > before - left);
  return next;
}

/** Waits for an idle moment; answers with a function that tells how many milliseconds of it are left. */
function waitUntilIdle(): Promise<() => number> {
  return new Promise((done) => {
    if ("requestIdleCallback" in window)
      requestIdleCallback((deadline) => {
        done(() => deadline.timeRemaining());
      });
    // Safari does not tell when it is idle.
    else
      setTimeout(() => {
        const end = performance.now() + UNTOLD;
        done(() => end - performance.now());
      }, 50);
  });
}
