import { describe, expect, it } from "vitest";
import { dropStopWords, isPhrase, shorten, splitWords } from "../../../src/search/words.ts";

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
