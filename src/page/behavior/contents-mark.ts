/** The mark in the list of contents. */

/** Mark the section that is being read: the last whose heading has passed the upper third of the screen. */
export function startContentsMark(): void {
  const links = new Map([...document.querySelectorAll<HTMLAnchorElement>(".rail-contents a")].map((link) => [link.hash.slice(1), link]));
  const headings = [...links.keys()].map((id) => document.getElementById(id)).filter((heading) => heading !== null);
  if (headings.length === 0) return;
  let current: HTMLAnchorElement | undefined;
  const mark = () => {
    const passed = headings.filter((heading) => heading.getBoundingClientRect().top < innerHeight * 0.3).at(-1);
    const next = passed ? links.get(passed.id) : undefined;
    if (next === current) return;
    current?.removeAttribute("aria-current");
    next?.setAttribute("aria-current", "location");
    current = next;
    next?.scrollIntoView({ block: "nearest", behavior: "instant" });
  };
  new IntersectionObserver(mark, { rootMargin: "0px 0px -70%" }).observe(headings[0] ?? document.body);
  let waiting = false;
  addEventListener(
    "scroll",
    () => {
      if (waiting) return;
      waiting = true;
      requestAnimationFrame(() => {
        waiting = false;
        mark();
      });
    },
    { passive: true },
  );
}
