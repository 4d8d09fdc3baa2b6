/** Results of an older text, which stand until the newer one is answered. Nobody should land where the words in the field do not lead. */
import type { SearchView } from "./search-view.ts";

/** Let a click on a result of an older text wait for the answer to what stands in the field. It counts if the new answer has that result too. */
export function holdStaleLinks(view: SearchView): void {
  view.body.addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>("a.hit") : null;
    if (!link || view.isAnswered || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    event.stopPropagation();
    void view.answered().then((isAnswered) => {
      const isShown = view.body.getClientRects().length > 0;
      if (isAnswered && isShown) view.links.find(({ href }) => href === link.href)?.click();
    });
  });
}
