/** Search as it is shared by the dialog and the page: an input, and below it filters, a notice, results and a count. */
import type { Filter } from "../answer.ts";
import { groupHits } from "../hits.ts";
import { splitWords } from "../words.ts";
import { BATCH, PAUSE, SLOW } from "../settings.ts";
import { findRecords, type FoundRecords } from "./engine.ts";
import { drawFilters } from "./filters.ts";
import { drawFault, drawNothing, drawNotice, drawStart } from "./messages.ts";
import { make, makeButton } from "../../site/nodes.ts";
import { drawGroups } from "./results.ts";

export interface SearchViewOptions {
  input: HTMLInputElement;
  isListbox: boolean;
  /** Called with the text whenever it was searched for, empty when there is none. */
  onSearch?: (text: string) => void;
}

export class SearchView {
  /** Where it is drawn. */
  readonly filters = make("div", { class: "search-filters", role: "group", "aria-label": "Narrow the results", hidden: "" });
  readonly body: HTMLElement;
  readonly status = make("p", { class: "search-status", role: "status" });
  readonly #options: SearchViewOptions;
  readonly #list: HTMLElement;
  #filter: Filter = {};
  #count = BATCH;
  #exact = "";
  #run = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(options: SearchViewOptions) {
    this.#options = options;
    this.#list = options.isListbox ? make("div", { id: "search-list", role: "listbox", "aria-label": "Results" }) : make("div");
    this.body = make("div", { class: "search-body" });
    options.input.addEventListener("input", () => {
      this.#count = BATCH;
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => void this.search(), PAUSE);
    });
    this.#showStart();
  }

  get text(): string {
    return this.#options.input.value.trim();
  }

  /** The links of the results, in order. */
  get links(): HTMLAnchorElement[] {
    return [...this.#list.querySelectorAll<HTMLAnchorElement>("a.hit")];
  }

  /** Look for what the input holds. An answer that comes after a newer question is dropped. */
  async search(): Promise<void> {
    const run = ++this.#run;
    const { text } = this;
    this.#options.onSearch?.(text);
    if (text === "") {
      this.#showStart();
      return;
    }
    const slow = setTimeout(() => {
      if (run === this.#run) this.#say("Searching…");
    }, SLOW);
    try {
      const found = await findRecords(text, this.#count, this.#filter, this.#exact === text);
      if (run !== this.#run) return;
      if (found.records.length === 0 && found.answer.unfilteredResultCount > 0) {
        this.#filter = {};
        await this.search();
        return;
      }
      this.#show(found, text);
    } catch {
      if (run === this.#run) this.#showFault();
    } finally {
      clearTimeout(slow);
    }
  }

  #choose(text: string): void {
    this.#options.input.value = text;
    this.#options.input.focus();
    void this.search();
  }

  #showStart(): void {
    this.#draw(
      [],
      drawStart((query) => {
        this.#choose(query);
      }),
    );
    this.#say("");
  }

  #showFault(): void {
    this.#draw(
      [],
      drawFault(import.meta.env.DEV, () => {
        this.#options.input.focus();
        void this.search();
      }),
    );
    this.#say("");
  }

  #show({ answer, records, skills }: FoundRecords, text: string): void {
    const filters = drawFilters(answer, skills, this.#filter, (filter) => {
      this.#filter = filter;
      this.#count = BATCH;
      this.#options.input.focus();
      void this.search();
    });
    const notice = drawNotice(answer, text, () => {
      this.#exact = text;
      this.#options.input.focus();
      void this.search();
    });
    const total = answer.results.length;
    if (total === 0) {
      this.#draw([], ...(notice ? [notice] : []), drawNothing(text));
      this.#say("No results");
      return;
    }
    this.#list.replaceChildren(...drawGroups(groupHits(records, skills, splitWords(answer.used)), this.#options.isListbox));
    const more = makeButton(`Show ${Math.min(BATCH, total - records.length)} more`, "search-more", () => {
      this.#count += BATCH;
      this.#options.input.focus();
      void this.search();
    });
    this.#draw(filters, ...(notice ? [notice] : []), this.#list, ...(total > records.length ? [more] : []));
    const articles = Object.values(answer.filters["skill"] ?? {}).filter((count) => count > 0).length;
    this.#say(`${total} ${total === 1 ? "result" : "results"}${articles > 1 ? ` in ${articles} articles` : ""}`);
  }

  #draw(filters: HTMLElement[], ...parts: HTMLElement[]): void {
    this.filters.hidden = filters.length === 0;
    this.filters.replaceChildren(...filters);
    if (!parts.includes(this.#list)) this.#list.replaceChildren();
    this.body.replaceChildren(...parts);
    this.body.dispatchEvent(new CustomEvent("search-drawn"));
  }

  #say(text: string): void {
    if (this.status.textContent !== text) this.status.textContent = text;
  }
}
