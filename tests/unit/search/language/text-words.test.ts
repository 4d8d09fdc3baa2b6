// cspell:ignore proce statu redi cicd xforwardedfor tcpip
import { describe, expect, it } from "vitest";
import { compact, countOf, keyOf, keyOfCost, keysOf, keysOfWord, readWords, wholeKey } from "../../../../src/search/language/text-words.ts";

describe("keyOf", () => {
  it.each([
    [["cache", "caches", "cached", "caching", "Cache"]],
    [["query", "queries"]],
    [["run", "running", "runs"]],
    [["scale", "scaling", "scaled"]],
    [["index", "indexed", "indexing"]],
  ])("is one for %j", (words) => {
    expect(new Set(words.map(keyOf)).size).toBe(1);
  });

  it.each([
    ["process", "proce"],
    ["status", "statu"],
    ["redis", "redi"],
    ["sql", "sq"],
    ["p99s", "p99"],
  ])("takes nothing from %s", (word, cut) => {
    expect(keyOf(word)).not.toBe(cut);
  });
});

it("compact leaves letters, digits, plus and sharp", () => {
  expect(["CI/CD", "node.js", "C#", "C++", "x-forwarded-for"].map(compact)).toEqual(["cicd", "nodejs", "c#", "c++", "xforwardedfor"]);
});

it("keys of a word are those of the whole and of its parts", () => {
  expect(keysOfWord("TCP/IP,")).toEqual(["tcpip", "tcp", "ip"]);
  expect(keysOfWord("(locks)")).toEqual(["lock"]);
  expect(keysOf("TCP/IP locks")).toEqual(["tcp", "ip", "lock"]);
});

describe("a text", () => {
  const words = readWords("Use socket.io for I/O, sort in O(n log n), and lock a row; the lock’s row is locked.");

  it("counts every form of a word", () => {
    expect(countOf([keyOf("locking")], words)).toBe(3);
    expect(countOf([keyOf("missing")], words)).toBe(0);
  });

  it("counts names as a whole, by their letters and by their parts", () => {
    expect(countOf([wholeKey("I/O")], words)).toBe(1);
    expect(countOf([wholeKey("socket.io")], words)).toBe(1);
    expect(countOf(["io"], words)).toBe(2);
    expect(countOf(["socket"], words)).toBe(1);
  });

  it("knows a cost from the word that its letters make", () => {
    expect(countOf([keyOfCost("O(n log n)")], words)).toBe(1);
    expect(countOf(["on"], readWords("O(n) on"))).toBe(1);
  });

  it("counts words that stand side by side", () => {
    expect(countOf(keysOf("locked row"), words)).toBe(0);
    expect(countOf(keysOf("sort in"), words)).toBe(1);
    expect(countOf(keysOf("row lock"), words)).toBe(0);
  });

  it("knows how long it is", () => {
    expect(readWords("").length).toBe(0);
    expect(readWords("one two-three").length).toBe(3);
  });
});
