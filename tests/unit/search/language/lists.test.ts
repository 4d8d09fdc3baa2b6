/** The lists of words: each entry can be met, and none contradicts another. */
import { describe, expect, it } from "vitest";
import { LIGHT_WORDS, PAIRS, STOP_WORDS } from "../../../../src/search/language/fillers.ts";
import { alsoCalled } from "../../../../src/search/language/thesaurus.ts";
import { joinPairs, splitWords } from "../../../../src/search/words.ts";

it("no word is both left out and light", () => {
  expect([...LIGHT_WORDS].filter((word) => STOP_WORDS.has(word))).toEqual([]);
});

describe("pairs", () => {
  it.each(PAIRS)("%s is found as one word", (pair) => {
    expect(joinPairs(splitWords(pair))).toEqual([pair]);
  });
});

describe("other words", () => {
  it("are found whatever the case, and for nothing that all objects have", () => {
    expect(alsoCalled("Website")).toEqual(["page", "site"]);
    expect(alsoCalled("constructor")).toEqual([]);
    expect(alsoCalled("unheard")).toEqual([]);
  });
});
