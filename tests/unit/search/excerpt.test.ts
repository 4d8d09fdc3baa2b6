import { expect, it } from "vitest";
import { excerptOf } from "../../../src/search/excerpt.ts";
import { EXCERPT_WORDS, WHOLE_WORDS } from "../../../src/search/settings.ts";
import type { Term } from "../../../src/search/terms.ts";
import { keyOf } from "../../../src/search/language/text-words.ts";

const term = (word: string, says = 1): Term => ({ word, forms: [{ keys: [keyOf(word)], share: 1 }], worth: new Map(), says, isLight: false });
const excerpt = (content: string, ...terms: Term[]) => excerptOf({ url: "", content, excerpt: "", meta: {} }, terms);
const filler = (words: number) => "word ".repeat(words);

it("gives a short text whole, with each form marked", () => {
  expect(excerpt("A cache keeps what was cached.", term("caching"))).toBe("A <mark>cache</mark> keeps what was <mark>cached.</mark>");
});

it("escapes what a text holds", () => {
  expect(excerpt("<b>a & b</b>", term("b"))).toBe("<mark>&lt;b&gt;a</mark> &amp; <mark>b&lt;/b&gt;</mark>");
});

it("shows the place of a long text where most of the question stands", () => {
  const shown = excerpt(`lock ${filler(WHOLE_WORDS)} a lock and a deadlock ${filler(WHOLE_WORDS)}`, term("lock"), term("deadlock"));
  expect(shown).toContain("<mark>lock</mark> and a <mark>deadlock</mark>");
  expect(shown.split(" ")).toHaveLength(EXCERPT_WORDS);
});

it("prefers the word that says more", () => {
  const text = `common ${filler(WHOLE_WORDS)} rare ${filler(WHOLE_WORDS)}`;
  expect(excerpt(text, term("common", 1), term("rare", 5))).toContain("<mark>rare</mark>");
  expect(excerpt(text, term("common", 5), term("rare", 1))).toContain("<mark>common</mark>");
});

it("begins a long text at its beginning when nothing of it was asked for", () => {
  expect(excerpt(`first ${filler(WHOLE_WORDS)}`, term("other")).startsWith("first word")).toBe(true);
});

it("fills its place at the end of a text too", () => {
  expect(excerpt(`${filler(WHOLE_WORDS)} end`, term("end")).split(" ")).toHaveLength(EXCERPT_WORDS);
});
