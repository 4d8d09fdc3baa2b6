/** Loading of the elements: a page pays for those only that its reader comes near. */

/** Fetch the module of each tag in `modules` when one of its elements is within 300 px of the viewport. */
export function startElementLoading(modules: Record<string, () => Promise<unknown>>): void {
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue;
        observer.unobserve(target);
        void modules[target.localName]?.();
      }
    },
    { rootMargin: "300px" },
  );
  for (const element of document.querySelectorAll(Object.keys(modules).join())) observer.observe(element);
}
