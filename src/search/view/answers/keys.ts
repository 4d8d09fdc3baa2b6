/** Moves an active option through a listbox while the focus stays in the input, after the combobox pattern of the ARIA guide. */
import { isComposing } from "../../../site/composition.ts";
import type { SearchView } from "./search-view.ts";

/**
 * Wire the keys of `input` to the results of `view`. The first result is active from the start, so Enter opens it. While what stands in the field is not
 * answered, Enter waits for its answer, and a second Enter is left to the form. So is Enter where there is nothing to open.
 */
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
    next?.scrollIntoView({ block: "nearest" });
    if (next === links[0]) view.body.scrollTop = 0;
  };
  view.body.addEventListener("search-drawn", () => {
    const { links } = view;
    const list = links[0]?.closest("[role=listbox]");
    input.setAttribute("aria-expanded", String(list !== undefined));
    // Named only while it is there: a reference to nothing is a fault of the page.
    if (list) input.setAttribute("aria-controls", list.id);
    else input.removeAttribute("aria-controls");
    const same = active && links.find((link) => link.href === active?.href && link.id === active.id && active.id !== "hit-0");
    activate(same ?? links[0]);
    if (!same) view.body.scrollTop = 0;
  });
  view.body.addEventListener("pointermove", (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>("a.hit") : undefined;
    if (link && link !== active) activate(link);
  });
  let isWaiting = false;
  const openAnswered = async (isElsewhere: boolean) => {
    isWaiting = true;
    const isAnswered = await view.answered();
    isWaiting = false;
    const isShown = input.getClientRects().length > 0;
    if (isAnswered && isShown && active) follow(active, isElsewhere);
  };
  input.addEventListener("input", () => {
    isWaiting = false;
  });
  input.addEventListener("keydown", (event) => {
    if (isComposing(event)) return;
    const isElsewhere = event.ctrlKey || event.metaKey;
    if (event.key === "ArrowDown") move(1);
    else if (event.key === "ArrowUp") move(-1);
    else if (event.key !== "Enter") return;
    else if (view.isAnswered && active) follow(active, isElsewhere);
    else if (!view.isAnswered && !isWaiting) void openAnswered(isElsewhere);
    else if (!event.repeat) return;
    event.preventDefault();
  });
}

function follow(link: HTMLAnchorElement, isElsewhere: boolean): void {
  if (isElsewhere) open(link.href);
  else link.click();
}
