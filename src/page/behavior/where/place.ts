/** The section that is being read. */

/** Headings land a fraction of a pixel above or below the line. */
const SLACK = 2;

/**
 * Tell the section that is being read, now and whenever it is another: the last whose heading has come to where a jump puts a heading, which the style sheet
 * says by `scroll-padding-top`; none before the first. At the end of the page, which brings no more headings there, it is the heading that the address names,
 * or the last.
 */
export function watchPlace(headings: readonly HTMLElement[], tell: (heading: HTMLElement | undefined) => void): void {
  const root = document.documentElement;
  let told: HTMLElement | undefined;
  const find = () => {
    const above = (line: number) => headings.filter((heading) => heading.getBoundingClientRect().top <= line);
    const passed = above((parseFloat(getComputedStyle(root).scrollPaddingTop) || 0) + SLACK);
    if (scrollY + innerHeight < root.scrollHeight - SLACK) return passed.at(-1);
    const seen = above(innerHeight);
    // The named one may have come just to its place at the end of the page, and is then the last that has passed.
    const named = seen.slice(Math.max(passed.length - 1, 0)).find(({ id }) => `#${id}` === location.hash);
    return named ?? seen.at(-1);
  };
  let isWaiting = false;
  const wait = () => {
    if (isWaiting) return;
    isWaiting = true;
    requestAnimationFrame(() => {
      isWaiting = false;
      const now = find();
      if (now === told) return;
      told = now;
      tell(now);
    });
  };
  // A jump that needs no scrolling changes the address only; one to an address that was just opened may come before this script.
  for (const event of ["scroll", "resize", "hashchange", "load"]) addEventListener(event, wait, { passive: true });
  told = find();
  tell(told);
}
