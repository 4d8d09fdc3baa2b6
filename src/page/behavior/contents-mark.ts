/** The mark in the list of contents. */

/** Headings land a fraction of a pixel above or below the line. */
const SLACK = 2;

/**
 * Mark the section that is being read: the last whose heading has come to where a jump puts a heading, which the style sheet says by
 * `scroll-padding-top`. At the end of the page, which brings no more headings there, it is the heading that the address names, or the last.
 */
export function startContentsMark(): void {
  const root = document.documentElement;
  const links = new Map([...document.querySelectorAll<HTMLAnchorElement>(".rail-contents a")].map((link) => [link.hash.slice(1), link]));
  const headings = [...links.keys()].map((id) => document.getElementById(id)).filter((heading) => heading !== null);
  if (headings.length === 0) return;
  let current: HTMLAnchorElement | undefined;
  const find = () => {
    const above = (line: number) => headings.filter((heading) => heading.getBoundingClientRect().top <= line);
    const passed = above((parseFloat(getComputedStyle(root).scrollPaddingTop) || 0) + SLACK);
    if (scrollY + innerHeight < root.scrollHeight - SLACK) return passed.at(-1);
    const seen = above(innerHeight);
    const named = seen.slice(passed.length).find(({ id }) => `#${id}` === location.hash);
    return named ?? seen.at(-1);
  };
  const mark = () => {
    const next = links.get(find()?.id ?? "");
    if (next === current) return;
    current?.removeAttribute("aria-current");
    next?.setAttribute("aria-current", "location");
    current = next;
    if (next) keepInView(next);
  };
  let isWaiting = false;
  const wait = () => {
    if (isWaiting) return;
    isWaiting = true;
    requestAnimationFrame(() => {
      isWaiting = false;
      mark();
    });
  };
  // A jump that needs no scrolling changes the address only; one to an address that was just opened may come before this script.
  for (const event of ["scroll", "resize", "hashchange", "load"]) addEventListener(event, wait, { passive: true });
  mark();
}

/** Scroll the list, and the list alone: `scrollIntoView` would move the page as well. */
function keepInView(link: HTMLElement): void {
  const list = link.closest("nav");
  if (!list) return;
  const [seen, { top, bottom }] = [list.getBoundingClientRect(), link.getBoundingClientRect()];
  if (top < seen.top) list.scrollTop += top - seen.top;
  else if (bottom > seen.bottom) list.scrollTop += bottom - seen.bottom;
}
