import { describe, expect, it } from "vitest";
import type { Seen } from "../../../src/search/rank.ts";
import type { Term } from "../../../src/search/terms.ts";
import { findMissing, isNowhereNamed } from "../../../src/search/verdict.ts";
import { splitWords } from "../../../src/search/words.ts";

const term = (word: string, ids: string[] = [], isLight = false): Term => ({ word, forms: [], worth: new Map(ids.map((id) => [id, 1])), says: 1, isLight });
const seen = (closeness: number, uses = 0): Seen => ({ closeness, uses, nearness: 1 });

describe("findMissing", () => {
  it("names the subjects that the first result lacks, when no record has all", () => {
    expect(findMissing([term("a", ["1"]), term("b", ["2"])], "1")).toEqual(["b"]);
    expect(findMissing([term("a", ["1", "3"]), term("b", ["2", "3"])], "1")).toEqual([]);
    expect(findMissing([term("a", ["1"]), term("work", ["2"], true)], "1")).toEqual([]);
    expect(findMissing([term("a")], undefined)).toEqual([]);
  });
});

describe("isNowhereNamed", () => {
  const ask = (text: string, ...best: Seen[]) => isNowhereNamed(splitWords(text), [term("game")], best.length === 0 ? [seen(0.2)] : best);

  it("is so of a name that nothing is called, with or without the beginning of a question", () => {
    for (const name of ["game", "game engine", "mobile app development", "what is a game engine"]) expect(ask(name), name).toBe(true);
  });

  it("is not told of a sentence, a sign or many words", () => {
    for (const text of ["users forget their login", "game/engine", "502", "a b c d game engine card"]) expect(ask(text), text).toBe(false);
  });

  it("is not so when one of the best is named alike or says it more than once", () => {
    expect(ask("game engine", seen(0.1), seen(0.9))).toBe(false);
    expect(ask("game engine", seen(0.1), seen(0.1, 2))).toBe(false);
    expect(ask("game engine", ...Array.from({ length: 5 }, () => seen(0.1)), seen(0.9))).toBe(true);
  });

  it("is not told of everyday words alone, or where nothing was found", () => {
    expect(isNowhereNamed(["work"], [term("work", [], true)], [seen(0)])).toBe(false);
    expect(isNowhereNamed(["game"], [term("game")], [])).toBe(false);
  });
});
