// cspell:ignore ｉｎｄｅｘ Redis
import { describe, expect, it } from "vitest";
import { dropStopWords, isPhrase, joinPairs, splitWords } from "../../../src/search/words.ts";

describe("splitWords", () => {
  it.each([
    ["How do I avoid the N+1 problem?", ["How", "do", "I", "avoid", "the", "N+1", "problem"]],
    ["C# or C++", ["C#", "or", "C++"]],
    [".htaccess, node.js; CI/CD", [".htaccess", "node.js", "CI/CD"]],
    ["0.1 + 0.2", ["0.1", "0.2"]],
    ["php == vs ===", ["php", "double", "equals", "vs", "triple", "equals"]],
    ["a=b", ["a=b"]],
    ["kill -9", ["kill", "9"]],
    ["sorting in O(n log n) or O(1)", ["sorting", "in", "O(n log n)", "or", "O(1)"]],
    ["git push --force", ["git", "push", "force"]],
    ["/etc/nginx/nginx.conf", ["etc/nginx/nginx.conf"]],
    ["at 'https://localhost:5000/api'", ["at", "localhost:5000/api"]],
    ["JsonWebTokenError: invalid (signature)", ["JsonWebTokenError", "invalid", "signature"]],
    ["user's ?? default", ["user", "null", "coalescing", "default"]],
    ["  what’s   this ", ["what", "this"]],
    ["?!", []],
  ])("splits %j", (text, words) => {
    expect(splitWords(text)).toEqual(words);
  });

  it("gives letters and signs that only look different one form", () => {
    expect(splitWords("ＳＱＬ ｉｎｄｅｘ")).toEqual(["SQL", "index"]);
    expect(splitWords("in\u00ADdex data\u200Bbase re\u200D\u2060dis\uFEFF")).toEqual(["index", "database", "redis"]);
    expect(splitWords("don’t non‐null “Redis”")).toEqual(["don't", "non-null", "Redis"]);
  });

  it("splits again what it gave", () => {
    for (const text of ["O(n log n) sort", "on call rota", "C# I/O user_id", "php === =="]) {
      const words = splitWords(text);
      expect(splitWords(words.join(" "))).toEqual(words);
    }
  });

  it("reads the beginning of a text of any length", () => {
    expect(splitWords("word ".repeat(100_000)).length).toBeLessThan(300);
  });
});

it("joinPairs joins small words that say something together", () => {
  expect(joinPairs(splitWords("who is ON CALL, IS NOT NULL and where to start"))).toEqual(["who", "is", "ON CALL", "IS NOT NULL", "and", "where to start"]);
  expect(joinPairs(splitWords("a call on the phone"))).toEqual(["a", "call", "on", "the", "phone"]);
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
    expect(dropStopWords(splitWords("GET vs POST"))).toContain("GET");
    expect(dropStopWords(splitWords("how do I get a job"))).toEqual(["job"]);
    expect(dropStopWords(splitWords("get a request"))).toContain("get");
  });

  it("keeps what is compared, and capitals among small letters", () => {
    expect(dropStopWords(splitWords("where vs have"))).toEqual(["where", "have"]);
    expect(dropStopWords(splitWords("join with WHERE"))).toEqual(["join", "WHERE"]);
    expect(dropStopWords(splitWords("WHAT IS THIS QUERY"))).toEqual(["QUERY"]);
  });

  it("keeps everything when there is nothing else", () => {
    expect(dropStopWords(["what", "is", "this"])).toEqual(["what", "is", "this"]);
  });
});

it("isPhrase knows quotation marks around the whole, straight or not", () => {
  expect(isPhrase(' "read committed" ')).toBe(true);
  expect(isPhrase("“read committed”")).toBe(true);
  expect(isPhrase('"read" committed')).toBe(false);
});
