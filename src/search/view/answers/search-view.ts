/** Search as it is shared by the dialog and the page: an input, and below it filters, a notice, results and a count. */
import type { Filter } from "../../answer.ts";
import { groupHits } from "../../hits.ts";
import { splitWords } from "../../words.ts";
import { BATCH, LONGEST_TEXT, PAUSE, SLOW } from "../../settings.ts";
import { askedText } from "../asked-text.ts";
import { findRecords, type FoundRecords } from "./engine.ts";
import { drawFilters } from "./filters.ts";
import { drawCut, drawFault, drawNothing, drawNotice, drawStart } from "./messages.ts";
import { make, makeButton } from "../../../site/nodes.ts";
import { watchPresses } from "./presses.ts";
import { drawGroups } from "./results.ts";

export interface SearchViewOptions {
  input: HTMLInputElement;
  isListbox: boolean;
  /** What the reader had chosen when the page was left. */
  choice?: Choice;
  /** Called with the text whenever it is searched for, empty when there is none. */
  onSearch?: (text: string, choice: Choice) => void;
  /** Called when results were drawn. */
  onDrawn?: () => void;
}

/** What the reader chose besides the text. */
export interface Choice {
  filter: Filter;
  /** How many results are wanted. */
  count: number;
}

export class SearchView {
  /** Where it is drawn. */
  readonly filters = make("div", { class: "search-filters", role: "group", "aria-label": "Narrow the results", hidden: "" });
  readonly body: HTMLElement;
  readonly status = make("p", { class: "search-status", role: "status" });
  readonly #options: SearchViewOptions;
  readonly #list: HTMLElement;
  readonly #pressEnded: () => Promise<void>;
  #choice: Choice;
  #exact = "";
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** The question under way; a newer one aborts it. */
  #question = new AbortController();
  /** Settled when the question under way is answered or given up; none while the reader types. */
  #answer: Promise<void> | undefined;
  #isAnswered = true;

  constructor(options: SearchViewOptions) {
    this.#options = options;
    this.#choice = options.choice ?? { filter: {}, count: BATCH };
    this.#list = options.isListbox ? make("div", { id: "search-list", role: "listbox", "aria-label": "Results" }) : make("div");
    this.body = make("div", { class: "search-body" });
    this.#pressEnded = watchPresses(this.filters, this.body);
    options.input.addEventListener("input", () => {
      this.#choice = { ...this.#choice, count: BATCH };
      this.#giveUp();
      this.#timer = setTimeout(() => void this.search(), PAUSE);
    });
    this.#showStart();
  }

  /** What stands in the field, bounded. */
  get text(): string {
    return askedText(this.#options.input.value);
  }

  /** The links of the results, in order. */
  get links(): HTMLAnchorElement[] {
    return [...this.#list.querySelectorAll<HTMLAnchorElement>("a.hit")];
  }

  /** Whether what is drawn answers what stands in the field, be it by results, by none or by a fault. */
  get isAnswered(): boolean {
    return this.#isAnswered;
  }

  /** Wait until what stands in the field now is answered; false when something else was asked meanwhile. */
  async answered(): Promise<boolean> {
    const { text } = this;
    if (!this.#isAnswered) await (this.#answer ?? this.search());
    return this.#isAnswered && this.text === text;
  }

  /** Look for what the input holds. A question that is still under way is given up. */
  search(): Promise<void> {
    this.#giveUp();
    this.#answer = this.#ask(this.#question.signal);
    return this.#answer;
  }

  async #ask(signal: AbortSignal): Promise<void> {
    const { text } = this;
    this.#options.onSearch?.(text, this.#choice);
    if (text === "") {
      this.#showStart();
      return;
    }
    const slow = setTimeout(() => {
      if (!signal.aborted) this.#say("Searching…");
    }, SLOW);
    try {
      const found = await findRecords({ text, ...this.#choice, isExact: this.#exact === text }, signal);
      await this.#pressEnded();
      if (signal.aborted) return;
      if (found.records.length === 0 && found.answer.unfilteredResultCount > 0) {
        this.#choice = { ...this.#choice, filter: {} };
        await this.search();
        return;
      }
      this.#show(found, text);
      this.#options.onDrawn?.();
    } catch {
      if (!signal.aborted) this.#showFault();
    } finally {
      clearTimeout(slow);
    }
  }

  /** Give up the question under way, and that which waits for a pause in typing. What is drawn answers them no more. */
  #giveUp(): void {
    clearTimeout(this.#timer);
    this.#question.abort();
    this.#question = new AbortController();
    this.#answer = undefined;
    this.#isAnswered = false;
    this.body.setAttribute("aria-busy", "true");
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
    const filters = drawFilters(answer, skills, this.#choice.filter, (filter) => {
      this.#choice = { filter, count: BATCH };
      this.#options.input.focus();
      void this.search();
    });
    const notice = drawNotice(answer, text, () => {
      this.#exact = text;
      this.#options.input.focus();
      void this.search();
    });
    const notices = [...(this.#options.input.value.trim().length > LONGEST_TEXT ? [drawCut()] : []), ...(notice ? [notice] : [])];
    const total = answer.results.length;
    if (total === 0) {
      this.#draw([], ...notices, drawNothing(text));
      this.#say("No results");
      return;
    }
    this.#list.replaceChildren(...drawGroups(groupHits(records, skills, splitWords(answer.used)), this.#options.isListbox));
    const more = makeButton(`Show ${Math.min(BATCH, total - records.length)} more`, "search-more", () => {
      if (!this.#isAnswered) return;
      this.#choice = { ...this.#choice, count: this.#choice.count + BATCH };
      this.#options.input.focus();
      void this.search();
    });
    this.#draw(filters, ...notices, this.#list, ...(total > records.length ? [more] : []));
    const articles = Object.values(answer.filters["skill"] ?? {}).filter((count) => count > 0).length;
    this.#say(`${total} ${total === 1 ? "result" : "results"}${articles > 1 ? ` in ${articles} articles` : ""}`);
  }

  #draw(filters: HTMLElement[], ...parts: HTMLElement[]): void {
    this.filters.hidden = filters.length === 0;
    this.filters.replaceChildren(...filters);
    if (!parts.includes(this.#list)) this.#list.replaceChildren();
    this.body.replaceChildren(...parts);
    this.#isAnswered = true;
    this.body.removeAttribute("aria-busy");
    this.body.dispatchEvent(new CustomEvent("search-drawn"));
  }

  #say(text: string): void {
    if (this.status.textContent !== text) this.status.textContent = text;
  }
}
