// cspell:ignore postgress cahce cach caache cashe kuberntes databse stuvwxyz midleware timline idempotancy Transacton indxe kuber lucks tible transectoin transection idmpotancy cashee
import { describe, expect, it } from "vitest";
import { baseForms, correctWord, distance, isKnown, readVocabulary, sharedBeginning, type Vocabulary, writeVocabulary } from "../../../src/search/spelling.ts";

const vocabulary = readVocabulary(
  writeVocabulary(["database", "transaction", "index", "server"], ["idempotency", "kubernetes", "middleware", "severe", "timeline", "cache"]),
);

describe("the vocabulary", () => {
  it("survives being written and read", () => {
    expect([...vocabulary.words].sort()).toEqual([
      ["cache", 1],
      ["database", 2],
      ["idempotency", 1],
      ["index", 2],
      ["kubernetes", 1],
      ["middleware", 1],
      ["server", 2],
      ["severe", 1],
      ["timeline", 1],
      ["transaction", 2],
    ]);
  });
});

describe("distance", () => {
  it.each([
    ["cache", "cache", 0],
    ["cahce", "cache", 1],
    ["cach", "cache", 1],
    ["caache", "cache", 1],
    ["cashe", "cache", 1],
    ["kuberntes", "kubernetes", 1],
    ["databse", "database", 1],
    ["", "abc", 3],
  ])("from %s to %s is %i", (a, b, steps) => {
    expect(distance(a, b)).toBe(steps);
    expect(distance(b, a)).toBe(steps);
  });

  it("stops counting beyond the limit", () => {
    expect(distance("abcdefgh", "stuvwxyz", 2)).toBe(3);
  });
});

describe("correctWord", () => {
  it.each([
    ["kuberntes", "kubernetes"],
    ["databse", "database"],
    ["midleware", "middleware"],
    ["timline", "timeline"],
    ["idempotancy", "idempotency"],
    ["Transacton", "transaction"],
    ["indxe", "index"],
  ])("turns %s into %s", (word, right) => {
    expect(correctWord(word, vocabulary)).toBe(right);
  });

  it.each(["database", "databases", "indexing", "cached", "data", "kuber", "C++", "n+1", "502", "xylophone", "sever"])("leaves %s alone", (word) => {
    expect(correctWord(word, vocabulary)).toBeUndefined();
  });

  it("prefers the word that is used more", () => {
    // One letter away from each of them, whichever of them is looked at first.
    const vocabularyOf = (...words: [string, number][]): Vocabulary => ({ words: new Map(words), sorted: words.map(([word]) => word).sort() });
    expect(correctWord("lucks", vocabularyOf(["lacks", 1], ["locks", 2]))).toBe("locks");
    expect(correctWord("lucks", vocabularyOf(["locks", 1], ["lacks", 2]))).toBe("lacks");
    expect(correctWord("lucks", vocabularyOf(["locks", 2], ["lacks", 1]))).toBe("locks");
  });

  it("prefers the word with the same first letter, and the nearer one to the more usual", () => {
    expect(correctWord("tible", readVocabulary(writeVocabulary(["bible"], ["table"])))).toBe("table");
    expect(correctWord("transectoin", readVocabulary(writeVocabulary(["transaction"], ["transection"])))).toBe("transection");
  });
  it("allows two faults in long words only", () => {
    expect(correctWord("idmpotancy", vocabulary)).toBe("idempotency");
    expect(correctWord("cashee", vocabulary)).toBeUndefined();
  });
});

it("isKnown knows words in other forms", () => {
  expect(isKnown("servers", vocabulary)).toBe(true);
  expect(isKnown("caching", vocabulary)).toBe(true);
  expect(isKnown("penguin", vocabulary)).toBe(false);
});

it("sharedBeginning finds the nearest neighbor", () => {
  expect(sharedBeginning("kuber", vocabulary)).toBe(5);
  expect(sharedBeginning("transact!", vocabulary)).toBe(8);
  expect(sharedBeginning("zebra", vocabulary)).toBe(0);
});

it("baseForms are never shorter than three letters", () => {
  expect(baseForms("queries")).toContain("query");
  expect(baseForms("as")).toEqual([]);
});
