/** What search says when there is nothing to list, or when it looked for something else than what was typed. */
import { type Answer, isTold } from "../../../answer.ts";
import type { FoundRecords } from "../index/engine.ts";
import { searchAddress, withBase } from "../../../../site/link.ts";
import { EXAMPLES, SEARCH_INTRODUCTION } from "../../../examples.ts";
import { type Child, make, makeButton } from "../../../../site/nodes.ts";
import { LONGEST_TEXT } from "../../../settings.ts";

/** Letters of a text that a message repeats. */
const LONGEST_QUOTE = 80;

/** Before anything is typed. */
export function drawStart(choose: (query: string) => void): HTMLElement {
  return make(
    "div",
    { class: "search-message" },
    make("p", {}, SEARCH_INTRODUCTION),
    make("p", { class: "search-examples" }, ...EXAMPLES.map((query) => drawExample(query, choose))),
  );
}

function drawExample(query: string, choose: (query: string) => void): HTMLElement {
  const link = make("a", { class: "chip", href: searchAddress(query) }, query);
  link.addEventListener("click", (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    choose(query);
  });
  return link;
}

/** Stands where the results come, when there is nothing else to show. */
export function drawSearching(): HTMLElement {
  return make("p", { class: "search-message", "data-answer": "" }, "Searching…");
}

/** How many results there are, and how many are not shown because of what the reader has chosen. */
export function tellCount({ answer, articles, hidden }: Pick<FoundRecords, "answer" | "articles" | "hidden">): string {
  const total = answer.results.length;
  const among = articles > 1 ? ` in ${articles} articles` : "";
  const left = hidden > 0 ? `, ${hidden} left out` : "";
  return `${total === 0 ? "No results" : total === 1 ? "1 result" : `${total} results`}${among}${left}`;
}

/** Everything that was found is left out by what the reader has chosen elsewhere. */
export function drawHidden({ own, hidden }: Pick<FoundRecords, "own" | "hidden">, showAll: () => void): HTMLElement {
  const chosen = own.map(({ label }) => label).join(", ");
  return make(
    "div",
    { class: "search-message", "data-answer": "" },
    make("p", {}, make("strong", {}, `Your choice (${chosen}) leaves out all that was found.`)),
    make("p", {}, makeButton(hidden === 1 ? "Show the one result" : `Show all ${hidden} results`, "btn", showAll)),
  );
}

/** Nothing has any of the words. */
export function drawNothing(text: string): HTMLElement {
  return make(
    "div",
    { class: "search-message", "data-answer": "" },
    make("p", {}, make("strong", {}, `Nothing found for ${quote(text)}.`)),
    make(
      "p",
      {},
      "The guide may use another word for it. Try a shorter or more general one, or look through ",
      make("a", { href: withBase("/search/") }, "all sections"),
      " and the ",
      make("a", { href: withBase("/glossary/") }, "glossary"),
      ".",
    ),
  );
}

/** The index cannot be had. */
export function drawFault(isDevelopment: boolean, tryAgain: () => void): HTMLElement {
  if (isDevelopment)
    return make(
      "div",
      { class: "search-message" },
      make("p", {}, make("strong", {}, "There is no search index in development.")),
      make("p", {}, "The build makes it. Run ", make("code", {}, "npm run build"), " and ", make("code", {}, "npm run preview"), "."),
    );
  const list = [make("a", { href: withBase("/search/") }, "the list of all sections"), " works without it."];
  return make(
    "div",
    { class: "search-message", role: "alert" },
    make(
      "p",
      {},
      make("strong", {}, navigator.onLine ? "The search index could not be loaded." : "You are offline, and the search index could not be loaded."),
    ),
    make("p", {}, "This says nothing about your query. Try again in a moment; ", ...list),
    make("p", {}, makeButton("Try again", "btn", tryAgain)),
  );
}

/** What the answer lacks of what was typed, and what was taken for something else, with the way back. Nothing when all was found as typed. */
export function drawNotice(answer: Answer, typed: string, takeAsTyped: () => void): HTMLElement | undefined {
  const { corrected, dropped, absent, isNear, used } = answer;
  if ((corrected === undefined && !isTold(answer)) || used === "") return undefined;
  const said: Child[] = [];
  const say = (before: string, words: string[]) => {
    const [first = "", ...others] = words.slice(0, MOST_TOLD);
    said.push(before, quoted(first), ...others.flatMap((word) => [", ", quoted(word)]));
    said.push(words.length > MOST_TOLD ? ` and ${words.length - MOST_TOLD} more. ` : ". ");
  };
  if (corrected !== undefined) say("Showing results for ", [corrected]);
  if (absent.length > 0) say("The guide does not have ", absent);
  if (dropped.length > 0) say("Nothing has all of these words; the first result lacks ", dropped);
  // More than this need not be said of a text of which words are missing.
  if (isNear && absent.length + dropped.length === 0) said.push("Nothing here is about ", quoted(corrected ?? typed), "; this comes nearest. ");
  const text = make("span", {}, ...said);
  // The line is short, so that the button shows the end of its name alone.
  const button = makeButton("As written", "search-link", takeAsTyped);
  button.setAttribute("aria-label", `Search for ${quote(typed)} as written`);
  return make("p", { class: "search-notice" }, text, ...(corrected === undefined ? [] : [" ", button]));
}

function quoted(text: string): HTMLElement {
  return make("strong", {}, quote(text));
}

/** Words that a notice names. */
const MOST_TOLD = 3;

/** The text is longer than what is read of it. */
export function drawCut(): HTMLElement {
  return make("p", { class: "search-notice" }, `Only the first ${LONGEST_TEXT.toLocaleString("en")} letters were looked for.`);
}

function quote(text: string): string {
  return `“${text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE).trimEnd()}…` : text}”`;
}
