/** The mark in the list of contents. */
import { watchPlace } from "./place.ts";

/** Mark the section that is being read in the list of what is on the page. */
export function startContentsMark(): void {
  const links = new Map([...document.querySelectorAll<HTMLAnchorElement>(".rail-contents a")].map((link) => [link.hash.slice(1), link]));
  const headings = [...links.keys()].map((id) => document.getElementById(id)).filter((heading) => heading !== null);
  if (headings.length === 0) return;
  let current: HTMLAnchorElement | undefined;
  watchPlace(headings, (heading) => {
    const next = links.get(heading?.id ?? "");
    current?.removeAttribute("aria-current");
    next?.setAttribute("aria-current", "location");
    current = next;
    if (next) keepInView(next);
  });
}

/** Scroll the list, and the list alone: `scrollIntoView` would move the page as well. */
function keepInView(link: HTMLElement): void {
  const list = link.closest("nav");
  if (!list) return;
  const [seen, { top, bottom }] = [list.getBoundingClientRect(), link.getBoundingClientRect()];
  if (top < seen.top) list.scrollTop += top - seen.top;
  else if (bottom > seen.bottom) list.scrollTop += bottom - seen.bottom;
}
