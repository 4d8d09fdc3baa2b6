/**
 * Where a search is drawn: the chips and the line of the notice, which keep their places, and below them the results or a message. All are in the body, so that
 * nothing which stays is moved when the chips come.
 */
import { make } from "../../../../site/nodes.ts";
import type { Hit } from "../../../hits.ts";
import { drawHits } from "./results.ts";

/** What is drawn at once. */
export interface Drawn {
  filters?: HTMLElement[];
  notice?: HTMLElement | undefined;
  hits?: Hit[];
  /** Below the hits, or in their place. */
  rest?: HTMLElement[];
}

export class Frame {
  readonly filters = make("div", { class: "search-filters", role: "group", "aria-label": "Narrow the results" });
  readonly status = make("p", { class: "search-status", role: "status" });
  readonly head: HTMLElement;
  readonly body: HTMLElement;
  readonly #line: HTMLElement;
  readonly #list: HTMLElement;
  readonly #isListbox: boolean;

  constructor(isListbox: boolean) {
    this.#isListbox = isListbox;
    this.#line = make("div", { class: "search-line" }, this.status);
    this.head = make("div", { class: "search-head", hidden: "" }, this.filters, this.#line);
    this.body = make("div", { class: "search-body" }, this.head);
    this.#list = isListbox ? make("div", { id: "search-list", role: "listbox", "aria-label": "Results" }) : make("div");
  }

  /** The links of the results, in order. */
  get links(): HTMLAnchorElement[] {
    return [...this.#list.querySelectorAll<HTMLAnchorElement>("a.hit")];
  }

  /** Put something else in the place of what is there. The chips and the line have their places where there are hits, whether or not they say something. */
  draw({ filters = [], notice, hits = [], rest = [] }: Drawn): void {
    const at = this.filters.scrollLeft;
    this.head.toggleAttribute(
      "hidden",
      hits.length === 0 && filters.length === 0 && notice === undefined && !rest.some((part) => part.matches("[data-answer]")),
    );
    this.filters.replaceChildren(...filters);
    this.filters.scrollLeft = at;
    this.#line.replaceChildren(...(notice ? [notice] : []), this.status);
    this.#list.replaceChildren(...(hits.length > 0 ? drawHits(hits, this.#isListbox) : []));
    for (const other of [...this.body.children].slice(1)) other.remove();
    this.body.append(...(hits.length > 0 ? [this.#list] : []), ...rest);
    this.body.dispatchEvent(new CustomEvent("search-drawn"));
  }

  say(text: string): void {
    if (this.status.textContent !== text) this.status.textContent = text;
  }
}
