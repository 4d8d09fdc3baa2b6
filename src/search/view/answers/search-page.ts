/** `<search-page>`: shows results in the page as one types and keeps the address in step. Without it the page lists everything. */
import { askedText } from "../asked-text.ts";
import { type Kept, readKept, writeKept } from "./kept-choice.ts";
import { NO_CHOICE } from "./index/narrowing.ts";
import { SearchView } from "./search-view.ts";
import { holdStaleLinks } from "./stale-links.ts";

/** Milliseconds after the last move of the page until its place is kept. */
const REST = 300;

export class SearchPage extends HTMLElement {
  #kept: Kept = { text: "", ...NO_CHOICE, top: 0 };
  #timer: ReturnType<typeof setTimeout> | undefined;
  #listening = new AbortController();

  connectedCallback(): void {
    const input = this.querySelector("input");
    const form = this.querySelector("form");
    const everything = this.querySelector<HTMLElement>(".search-all");
    // What the page shows until this runs, in the same place and of the same size.
    const start = this.querySelector(".search-start");
    if (!input || !form || !everything || !start) return;
    const { title } = document;
    const asked = askedText(new URLSearchParams(location.search).get("q") ?? "");
    if (input.value === "") input.value = asked;
    const kept = readKept(askedText(input.value));
    /** Where the page was when it was left. The first results are drawn before that place is there again. */
    let top = kept?.top ?? 0;
    const view = new SearchView({
      input,
      isListbox: false,
      ...(kept ? { choice: { filter: kept.filter, count: kept.count, without: kept.without } } : {}),
      onSearch: (text, choice) => {
        everything.hidden = text !== "";
        document.title = text === "" ? title : `${text} · ${title}`;
        this.#kept = { text, ...choice, top: top || Math.round(scrollY) };
        this.#keep();
      },
      onDrawn: () => {
        if (top > 0 && scrollY < top) scrollTo({ top, behavior: "instant" });
        top = 0;
      },
    });
    holdStaleLinks(view);
    start.replaceWith(view.body);
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      void view.search();
    });
    addEventListener(
      "scroll",
      () => {
        if (!view.isAnswered) return;
        clearTimeout(this.#timer);
        this.#timer = setTimeout(() => {
          this.#kept.top = Math.round(scrollY);
          this.#keep();
        }, REST);
      },
      { passive: true, signal: this.#listening.signal },
    );
    if (input.value !== "") void view.search();
  }

  disconnectedCallback(): void {
    clearTimeout(this.#timer);
    this.#listening.abort();
    this.#listening = new AbortController();
  }

  /** Keep what is shown, under its address. */
  #keep(): void {
    const address = new URL(location.href);
    if (this.#kept.text === "") address.searchParams.delete("q");
    else address.searchParams.set("q", this.#kept.text);
    writeKept(this.#kept, address);
  }
}

// The file that brings this may come twice.
if (!customElements.get("search-page")) customElements.define("search-page", SearchPage);
