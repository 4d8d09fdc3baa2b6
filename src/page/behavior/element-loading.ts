/** Loading of what acts on elements: a page pays for that only which its reader comes near. */

/** For each selector, do its work with each of its elements once this is within 300 px of the viewport. */
export function startElementLoading(work: Record<string, (element: HTMLElement) => Promise<unknown>>): void {
  for (const [selector, start] of Object.entries(work)) {
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { isIntersecting, target } of entries) {
          if (!isIntersecting) continue;
          observer.unobserve(target);
          // What does not come, after a deploy or past a blocker, is missing; the page as it is works without.
          start(target as HTMLElement).catch(() => undefined);
        }
      },
      { rootMargin: "300px" },
    );
    for (const element of document.querySelectorAll(selector)) observer.observe(element);
  }
}
