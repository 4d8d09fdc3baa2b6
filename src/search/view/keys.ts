/** Moves an active option through a listbox while the focus stays in the input, after the combobox pattern of the ARIA guide. */
import type { SearchView } from "./search-view.ts";

/** Wire the keys of `input` to the results of `view`. The first result is active from the start, so Enter opens it. */
export function steerResults(input: HTMLInputElement, view: SearchView): void {
  let active: HTMLAnchorElement | undefined;
  const activate = (link: HTMLAnchorElement | undefined) => {
    active?.setAttribute("aria-selected", "false");
    active = link;
    if (link) {
      link.setAttribute("aria-selected", "true");
      input.setAttribute("aria-activedescendant", link.id);
    } else {
      input.removeAttribute("aria-activedescendant");
    }
  };
  const move = (step: number) => {
    const { links } = view;
    if (links.length === 0) return;
    const at = active ? links.indexOf(active) : -1;
    const next = links[(at + step + links.length) % links.length];
    activate(next);
    // The heading over the first one should be seen as well.
    (next === links[0] ? view.body : next)?.scrollIntoView({ block: "nearest" });
    if (next === links[0]) view.body.scrollTop = 0;
  };
  view.body.addEventListener("search-drawn", () => {
    const { links } = view;
    input.ariaExpanded = String(links.length > 0);
    const same = active && links.find((link) => link.href === active?.href && link.id === active.id && active.id !== "hit-0");
    activate(same ?? links[0]);
    if (!same) view.body.scrollTop = 0;
  });
  view.body.addEventListener("pointermove", (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>("a.hit") : undefined;
    if (link && link !== active) activate(link);
  });
  input.addEventListener("keydown", (event) => {
    if (event.isComposing) return;
    if (event.key === "ArrowDown") move(1);
    else if (event.key === "ArrowUp") move(-1);
    else if (event.key === "Enter" && active) {
      if (event.ctrlKey || event.metaKey) open(active.href);
      else active.click();
    } else return;
    event.preventDefault();
  });
}
