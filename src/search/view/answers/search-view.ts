/** Search as it is shared by the dialog and the page: an input, and below it filters, a notice, results and a count. */
import { findByName } from "../../names/by-name.ts";
import { hitsOfNames } from "../../hits.ts";
import { splitWords } from "../../words.ts";
import { BATCH, LONGEST_TEXT, SLOW } from "../../settings.ts";
import { askedText } from "../asked-text.ts";
import { drawAnswer } from "./draw/drawn-answer.ts";
import { type Drawn, Frame } from "./draw/frame.ts";
import { drawFault, drawSearching, drawStart, tellCount } from "./draw/messages.ts";
import { findRecords, type FoundRecords } from "./index/engine.ts";
import { knownNames, onNames } from "./index/names-file.ts";
import { type Choice, NO_CHOICE } from "./index/narrowing.ts";
import { watchPresses } from "./presses.ts";
import { pauseAfter } from "./typing.ts";

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

export class SearchView {
  readonly #options: SearchViewOptions;
  readonly #frame: Frame;
  readonly #pressEnded: () => Promise<void>;
  /** What the reader chose besides the text. */
  choice: Choice;
  #exact = "";
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** The question under way; a newer one aborts it. */
  #question = new AbortController();
  /** Settled when the question under way is answered or given up; none while the reader types. */
  #answer: Promise<void> | undefined;
  #isAnswered = true;
  /** Whether what is drawn is an answer of the index, which stands until there is a newer one. */
  #isFull = false;

  constructor(options: SearchViewOptions) {
    this.#options = options;
    this.choice = options.choice ?? NO_CHOICE;
    this.#frame = new Frame(options.isListbox);
    this.#pressEnded = watchPresses(this.#frame.filters, this.body);
    options.input.addEventListener("input", (event) => {
      this.choice = { ...this.choice, count: BATCH };
      this.#giveUp();
      this.#showNames();
      this.#timer = setTimeout(() => void this.search(), pauseAfter(event, this.text, knownNames()?.names ?? []));
    });
    onNames(() => {
      if (!this.#isAnswered) this.#showNames();
    });
    this.#showStart();
  }

  get body(): HTMLElement {
    return this.#frame.body;
  }

  /** What stands in the field, bounded. */
  get text(): string {
    return askedText(this.#options.input.value);
  }

  /** The links of the results, in order. */
  get links(): HTMLAnchorElement[] {
    return this.#frame.links;
  }

  /** Show again what was shown: it is answered already, or it is asked for. */
  async restore({ text, filter, count, without }: Choice & { text: string }): Promise<void> {
    if (this.text === text && this.#isAnswered && this.links.length > 0) return;
    this.#options.input.value = text;
    this.choice = { filter, count, without };
    await this.search();
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

  /** Change what is chosen, and look again. */
  #choose(choice: Partial<Choice>): void {
    this.choice = { ...this.choice, count: BATCH, ...choice };
    this.#again();
  }

  readonly #again = (): void => {
    this.#options.input.focus();
    void this.search();
  };

  async #ask(signal: AbortSignal): Promise<void> {
    const { text } = this;
    this.#options.onSearch?.(text, this.choice);
    if (text === "") {
      this.#showStart();
      return;
    }
    const slow = setTimeout(() => {
      if (!signal.aborted) this.#showSearching();
    }, SLOW);
    try {
      const found = await findRecords({ text, ...this.choice, isExact: this.#exact === text }, signal);
      await this.#pressEnded();
      if (signal.aborted) return;
      if (found.records.length === 0 && found.all > 0) {
        this.choice = { ...this.choice, filter: {} };
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

  /** Until the first answer, what is named like the text. An answer stands until the next one. */
  #showNames(): void {
    const { text } = this;
    const names = knownNames()?.names;
    if (this.#isFull || text === "" || !names) return;
    // With a blank at its end the last word is finished.
    const hits = hitsOfNames(findByName(this.#options.input.value.slice(0, LONGEST_TEXT).trimStart(), names), splitWords(text));
    if (hits.length > 0) this.#frame.draw({ hits });
  }

  /** Earlier hits stay where they are. */
  #showSearching(): void {
    if (this.links.length === 0) this.#frame.draw({ rest: [drawSearching()] });
    this.#frame.say("Searching…");
  }

  #showStart(): void {
    const choose = (query: string) => {
      this.#options.input.value = query;
      this.#again();
    };
    this.#finish({ rest: [drawStart(choose)] }, "", false);
  }

  #showFault(): void {
    this.#finish({ rest: [drawFault(import.meta.env.DEV, this.#again)] }, "");
  }

  #show(found: FoundRecords, text: string): void {
    const asked = { text, isCut: this.#options.input.value.trim().length > LONGEST_TEXT, choice: this.choice };
    const drawn = drawAnswer(found, asked, {
      choose: (choice) => {
        // What is drawn may answer an older text.
        if (this.#isAnswered || choice.count === undefined) this.#choose(choice);
      },
      takeAsTyped: () => {
        this.#exact = text;
        this.#again();
      },
    });
    this.#finish(drawn, tellCount(found));
  }

  #finish(drawn: Drawn, status: string, isFull = true): void {
    this.#isAnswered = true;
    this.#isFull = isFull;
    this.#frame.draw(drawn);
    this.#frame.say(status);
    this.body.removeAttribute("aria-busy");
  }
}
