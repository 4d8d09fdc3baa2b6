// cspell:ignore idempotancy
import { describe, expect, it } from "vitest";
import { type Engine, type EngineAnswer, findAnswer } from "../../../src/search/answer.ts";
import { dropStopWords, isPhrase, shorten, splitWords } from "../../../src/search/words.ts";
import { readVocabulary, writeVocabulary } from "../../../src/search/spelling.ts";

describe("splitWords", () => {
  it.each([
    ["How do I avoid the N+1 problem?", ["How", "do", "I", "avoid", "the", "N+1", "problem"]],
    ["C# or C++", ["C#", "or", "C++"]],
    [".htaccess, node.js; CI/CD", [".htaccess", "node.js", "CI/CD"]],
    ["0.1 + 0.2", ["0.1", "0.2"]],
    ["php == vs ===", ["php", "double", "equals", "vs", "triple", "equals"]],
    ["a=b", ["a=b"]],
    ["kill -9", ["kill", "9"]],
    ["O(n log n)", ["O", "n", "log", "n"]],
    ["  what’s   this ", ["what's", "this"]],
    ["?!", []],
  ])("splits %j", (text, words) => {
    expect(splitWords(text)).toEqual(words);
  });
});

describe("dropStopWords", () => {
  it("leaves the subject of a question", () => {
    expect(dropStopWords(splitWords("How do I avoid the N+1 problem?"))).toEqual(["N+1", "problem"]);
    expect(dropStopWords(splitWords("what is the difference between authentication and authorization"))).toEqual(["authentication", "authorization"]);
  });

  it("keeps names that look like small words", () => {
    expect(dropStopWords(["go", "in", "not", "c"])).toEqual(["go", "in", "not", "c"]);
  });

  it("keeps get where it is the method", () => {
    expect(dropStopWords(splitWords("GET vs POST"))).toEqual(["GET", "POST"]);
    expect(dropStopWords(splitWords("how do I get a job"))).toEqual(["job"]);
  });

  it("keeps everything when there is nothing else", () => {
    expect(dropStopWords(["what", "is", "this"])).toEqual(["what", "is", "this"]);
  });
});

describe("shorten", () => {
  it("leaves out one word, then two, then all but one", () => {
    expect(shorten(["a", "b"])).toEqual([["b"], ["a"]]);
    expect(shorten(["a", "b", "c"])).toEqual([["b", "c"], ["a", "c"], ["a", "b"], ["c"], ["b"], ["a"]]);
    expect(shorten(["a", "b", "c", "d"])).toContainEqual(["d"]);
  });

  it("has nothing to try for one word", () => {
    expect(shorten(["a"])).toEqual([]);
  });
});

it("isPhrase knows quotation marks around the whole", () => {
  expect(isPhrase(' "read committed" ')).toBe(true);
  expect(isPhrase('"read" committed')).toBe(false);
});

describe("findAnswer", () => {
  /** Finds texts that hold every word, as Pagefind does; for words that no text holds it takes those that begin like them. */
  const texts: Record<string, string> = {
    transactions: "transactions and isolation of a database",
    keys: "idempotency keys for a payment",
    tcp: "ports for TCP and IP",
  };
  const all = Object.values(texts).join(" ").toLowerCase().split(" ");
  const engine: Engine = {
    search: (text) => {
      const words = text.toLowerCase().split(" ").filter(Boolean);
      const begin = (word: string) => (all.includes(word) ? word : word.slice(0, 2));
      const found =
        words.length === 0 ? [] : Object.entries(texts).filter(([, content]) => words.every((word) => ` ${content.toLowerCase()}`.includes(` ${begin(word)}`)));
      const results = found.map(([id, content]) => ({
        id,
        score: content.length,
        data: () => Promise.resolve({ url: id, content, excerpt: content, meta: {} }),
      }));
      return Promise.resolve<EngineAnswer>({ results, unfilteredResultCount: results.length, filters: {}, totalFilters: {} });
    },
  };
  const vocabulary = readVocabulary(writeVocabulary(["transaction", "database"], ["isolation", "idempotency", "key", "payment", "port"]));
  const ask = async (text: string, isExact = false) => {
    const { results, used, corrected, dropped, absent } = await findAnswer({ engine, vocabulary, size: 3 }, text, {}, isExact);
    return { found: results.map(({ id }) => id), used, corrected, dropped, absent };
  };

  it("looks for the subject of a question", async () => {
    expect(await ask("what is the isolation of a database")).toMatchObject({ found: ["transactions"], used: "isolation database", dropped: [] });
  });

  it("corrects a misspelt word, and not when it is wanted as written", async () => {
    expect(await ask("idempotancy keys")).toMatchObject({ found: ["keys"], corrected: "idempotency keys" });
    expect((await ask("idempotancy keys", true)).corrected).toBeUndefined();
  });

  it("says which words it left out", async () => {
    expect(await ask("idempotency isolation database")).toMatchObject({ found: ["transactions"], used: "isolation database", dropped: ["idempotency"] });
  });

  it("does not pass off what merely begins alike", async () => {
    expect(await ask("dachshund")).toMatchObject({ found: [], absent: ["dachshund"] });
    expect(await ask("dachshund payment")).toMatchObject({ found: ["keys"], used: "payment", absent: ["dachshund"] });
  });

  it("looks for the parts of what is not there as a whole", async () => {
    expect(await ask("TCP/IP")).toMatchObject({ found: ["tcp"], absent: [] });
  });

  it("takes a phrase as it stands", async () => {
    expect((await ask('"a payment"')).used).toBe('"a payment"');
  });
});

describe("findAnswer with words that are scattered over a record", () => {
  /** What the engine answers: scores by record. A number stands for so many records of score 1. */
  const answers: Record<string, Record<string, number> | number> = {
    "write commit message": { saga: 16 },
    "commit message": { commits: 84, saga: 17 },
    "write commit": { regression: 15 },
    "write message": { saga: 16 },
    write: 380,
    commit: 30,
    message: 100,
    "linked profile": { cv: 3 },
    linked: 3,
    profile: { settings: 60, ...Object.fromEntries(Array.from({ length: 19 }, (_, n) => [`profile ${n}`, 1])) },
    "cover letters": { letters: 40 },
    cover: { covers: 900 },
    letters: 30,
  };
  const engine: Engine = {
    search: (text) => {
      const found = answers[text] ?? {};
      const scores = typeof found === "number" ? Object.fromEntries(Array.from({ length: found }, (_, n) => [`${text} ${n}`, 1])) : found;
      const results = Object.entries(scores).map(([id, score]) => ({ id, score, data: () => Promise.reject(new Error("not asked for")) }));
      return Promise.resolve({ results, unfilteredResultCount: results.length, filters: {}, totalFilters: {} });
    },
  };
  const ask = async (text: string, isExact = false) => {
    const { results, used, dropped, isWidened } = await findAnswer({ engine, vocabulary: undefined, size: 1500 }, text, {}, isExact);
    return { first: results[0]?.id, used, dropped, isWidened };
  };

  it("prefers a record that is named after most of them", async () => {
    expect(await ask("how to write a commit message")).toEqual({ first: "commits", used: "commit message", dropped: ["write"], isWidened: true });
  });

  it("takes all of them when they are wanted as written", async () => {
    expect(await ask("how to write a commit message", true)).toEqual({ first: "saga", used: "write commit message", dropped: [], isWidened: undefined });
  });

  it("never leaves out the word that says most", async () => {
    expect(await ask("linked profile")).toEqual({ first: "cv", used: "linked profile", dropped: [], isWidened: undefined });
  });

  it("looks no further when a record is named after all of them", async () => {
    expect(await ask("cover letters")).toEqual({ first: "letters", used: "cover letters", dropped: [], isWidened: undefined });
  });
});
