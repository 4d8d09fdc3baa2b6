import { describe, expect, it } from "vitest";
import { groupHits, markWords, parseExcerpt } from "../../../src/search/hits.ts";
import { rankRecords } from "../../../src/search/rank.ts";

describe("parseExcerpt", () => {
  it("reads marks and nothing else", () => {
    expect(parseExcerpt("a &lt;b&gt; &amp; <mark>booking,</mark> done <img src=x onerror=alert(1)>")).toEqual([
      { text: "a <b> & ", isMatch: false },
      { text: "booking", isMatch: true },
      { text: ",", isMatch: false },
      { text: " done <img src=x onerror=alert(1)>", isMatch: false },
    ]);
  });

  it("keeps signs that belong to a name", () => {
    expect(parseExcerpt("<mark>C++,</mark>")[0]).toEqual({ text: "C++", isMatch: true });
  });
});

it("markWords marks words and their other forms", () => {
  const marked = (text: string, words: string[]) =>
    markWords(text, words)
      .filter(({ isMatch }) => isMatch)
      .map(({ text: part }) => part);
  expect(marked("Transactions and isolation", ["transaction"])).toEqual(["Transactions"]);
  expect(marked("N+1 queries", ["n+1", "query"])).toEqual(["N+1"]);
  expect(marked("The cache", ["caches"])).toEqual(["cache"]);
});

describe("groupHits", () => {
  const record = (url: string, meta: Record<string, string>) => ({ url, content: "", excerpt: "Text.", meta });

  it("puts the results of an article together, with its number", () => {
    const groups = groupHits(
      [
        record("/skills/b/#x", { title: "X", article: "B" }),
        record("/glossary/#g", { title: "G", article: "Glossary" }),
        record("/skills/a/#y", { title: "Y", article: "A" }),
        record("/skills/b/interview/#q", { question: "Why?", article: "B" }),
      ],
      ["A", "B"],
      [],
    );
    expect(groups.map(({ order, title, hits }) => ({ order, title, labels: hits.map(({ label }) => label) }))).toEqual([
      { order: 2, title: "B", labels: [undefined, "Interview question"] },
      { order: 0, title: "Glossary", labels: [undefined] },
      { order: 1, title: "A", labels: [undefined] },
    ]);
  });
});

it("rankRecords puts what is named as asked before what mentions it more often", () => {
  const record = (title: string, aliases = "") => ({ url: title, content: "", excerpt: "", meta: { title, aliases, article: "Databases" } });
  const order = (query: string[]) =>
    rankRecords(
      [
        { score: 30, record: record("When would you choose a database over a file?") },
        { score: 20, record: record("Indexes", "btree, full table scan") },
        { score: 19, record: record("Databases") },
      ],
      query,
    ).map(({ url }) => url);
  expect(order(["databases"])[0]).toBe("Databases");
  expect(order(["full", "table", "scan"])[0]).toBe("Indexes");
});
