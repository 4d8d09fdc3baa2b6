/** Links to terms of the glossary. */
import { onClick } from "../click.ts";

/** Let a link of a text show its term in place. Where that cannot be, it leads to the glossary as it did. */
export function startTermNotes(): void {
  onClick("a.term", (link, event) => {
    event.preventDefault();
    const term = link as HTMLAnchorElement;
    import("./term-note.ts")
      .then(({ showTerm }) => showTerm(term))
      .catch(() => {
        location.assign(term.href);
      });
  });
}
