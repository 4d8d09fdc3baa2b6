// cspell:ignore connecti connectings treemap arraylists treetop postgress cahce cach caache cashe kuberntes databse stuvwxyz midleware timline idempotancy Transacton indxe kuber lucks tible scalling encripting webhoks sache cubernetes transectoin transection idmpotancy cashee
import { describe, expect, it } from "vitest";
import {
  baseForms,
  completeWord,
  correctWord,
  distance,
  isKnown,
  readVocabulary,
  splitJoined,
  type Vocabulary,
  writeVocabulary,
} from "../../../src/search/spelling.ts";

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

  it.each(["database", "databases", "indexing", "cached", "data", "C++", "n+1", "502", "xylophone"])("leaves %s alone", (word) => {
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

describe("correctWord with other forms of a word", () => {
  const forms = readVocabulary(writeVocabulary(["scale", "encrypt", "webhook", "spelling"], ["queue"]));

  it.each([
    ["scalling", "scale"],
    ["encripting", "encrypt"],
    ["webhoks", "webhook"],
  ])("turns %s into %s", (word, right) => {
    expect(correctWord(word, forms)).toBe(right);
  });

  it("keeps the first letter of a short word", () => {
    const vocabulary = readVocabulary(writeVocabulary(["cache", "kubernetes"], []));
    expect(correctWord("sache", vocabulary)).toBeUndefined();
    expect(correctWord("cubernetes", vocabulary)).toBe("kubernetes");
  });
});

it("completeWord takes of the words that are used most the shortest", () => {
  const words = readVocabulary(writeVocabulary(["connections", "connection"], ["connect", "conn"]));
  expect(completeWord("connecti", words)).toBe("connection");
  expect(completeWord("con", words)).toBe("connection");
  expect(completeWord("connectings", words)).toBeUndefined();
  expect(completeWord("co", words)).toBeUndefined();
});

it("splitJoined finds two words that were written as one", () => {
  const words = readVocabulary(writeVocabulary(["tree", "map", "array", "list"], []));
  expect(splitJoined("treemap", words)).toEqual(["tree", "map"]);
  expect(splitJoined("arraylists", words)).toEqual(["array", "lists"]);
  expect(splitJoined("treetop", words)).toEqual([]);
});

it("baseForms are never shorter than three letters", () => {
  expect(baseForms("queries")).toContain("query");
  expect(baseForms("as")).toEqual([]);
});
