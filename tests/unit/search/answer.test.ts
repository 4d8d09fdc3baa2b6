// cspell:ignore idempotancy
import { describe, expect, it } from "vitest";
import { type Engine, type EngineAnswer, findAnswer } from "../../../src/search/answer.ts";
import { readVocabulary, writeVocabulary } from "../../../src/search/spelling.ts";

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

  it("takes a short word that begins nothing for one that is absent, however alike it is", async () => {
    // "trip" shares two letters with "transaction": fewer than a form of it has.
    expect(await ask("trip")).toMatchObject({ found: [], absent: ["trip"] });
  });

  it("doubts a long word that shares only its beginning with a word of the guide", async () => {
    // Four of eleven letters are "tran": for a short word enough, for this one not.
    expect(await ask("tranquility")).toMatchObject({ found: [], absent: ["tranquility"] });
  });

  it("believes a word that begins well enough like one of the guide", async () => {
    // It shares four of its nine letters with "payment", and no text has it.
    expect((await ask("paymaster")).absent).toEqual([]);
  });

  it("believes a form of a word of the guide, though the text has another form", async () => {
    expect((await ask("transactional")).absent).toEqual([]);
  });

  it("keeps to a filter in every question about the answer, and hands the counts on", async () => {
    const filters: (Record<string, string> | undefined)[] = [];
    const counting: Engine = {
      search: (text, options) => {
        filters.push(options?.filters);
        const results = text === "port" ? [{ id: "p", score: 1, data: () => Promise.resolve({ url: "p", content: "port", excerpt: "", meta: {} }) }] : [];
        return Promise.resolve({ results, unfilteredResultCount: results.length, filters: { skill: { A: 1 } }, totalFilters: { skill: { A: 2 } } });
      },
    };
    const answer = await findAnswer({ engine: counting, vocabulary: undefined, size: 9 }, "payment port", { skill: "A" });
    expect(answer).toMatchObject({ used: "port", dropped: ["payment"], filters: { skill: { A: 1 } }, totalFilters: { skill: { A: 2 } } });
    expect(filters.length).toBeGreaterThan(2);
    expect(filters.every((filter) => filter?.["skill"] === "A")).toBe(true);
  });

  it("asks the engine once for the same words", async () => {
    const asked: string[] = [];
    const noting: Engine = {
      search: (text) => {
        asked.push(text);
        return engine.search(text);
      },
    };
    await findAnswer({ engine: noting, vocabulary: undefined, size: 3 }, "idempotency isolation database");
    expect(asked).toHaveLength(new Set(asked).size);
    expect(asked).toContain("isolation database");
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
    "read replica lag": { replicas: 16 },
    "replica lag": { delays: 17 },
    read: 380,
    replica: 30,
    lag: 31,
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

  it("leaves no word out for a little, since the answer then is to another question", async () => {
    expect(await ask("read replica lag")).toEqual({ first: "replicas", used: "read replica lag", dropped: [], isWidened: undefined });
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
