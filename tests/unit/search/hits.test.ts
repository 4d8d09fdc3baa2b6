import { describe, expect, it } from "vitest";
import { groupHits, markWords, parseExcerpt } from "../../../src/search/hits.ts";

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

  it("keeps the order, and puts neighbors of one article together with its number", () => {
    const groups = groupHits(
      [
        record("/skills/b/#x", { title: "X", article: "B" }),
        record("/skills/b/interview/#q", { question: "Why?", article: "B" }),
        record("/glossary/#g", { title: "G", article: "Glossary" }),
        record("/skills/a/#y", { title: "Y", article: "A" }),
        record("/skills/b/#z", { title: "Z", article: "B" }),
      ],
      ["A", "B"],
      [],
    );
    expect(groups[0]?.hits.map(({ url, title }) => [url, title.map(({ text }) => text).join("")])).toEqual([
      ["/skills/b/#x", "X"],
      ["/skills/b/interview/#q", "Why?"],
    ]);
    expect(groups.map(({ order, title, hits }) => ({ order, title, labels: hits.map(({ label }) => label) }))).toEqual([
      { order: 2, title: "B", labels: [undefined, "Interview question"] },
      { order: 0, title: "Glossary", labels: [undefined] },
      { order: 1, title: "A", labels: [undefined] },
      { order: 2, title: "B", labels: [undefined] },
    ]);
  });

  it("says of a term in the group of an article that it is one", () => {
    const [group] = groupHits([record("/glossary/#mvcc", { title: "MVCC", article: "B" })], ["A", "B"], []);
    expect(group).toMatchObject({ order: 2, hits: [{ label: "Glossary" }] });
  });

  it("marks the words in the title and says where an excerpt is cut", () => {
    const hits = (excerpt: string) => groupHits([{ ...record("/a/", { title: "Hash tables", article: "A" }), excerpt }], [], ["table"])[0]?.hits[0];
    expect(hits("x")?.title.filter(({ isMatch }) => isMatch)).toEqual([{ text: "tables", isMatch: true }]);
    const shown = (excerpt: string) =>
      hits(excerpt)
        ?.excerpt.map(({ text }) => text)
        .join("");
    expect(shown("in a <mark>table</mark> of")).toBe("… in a table of …");
    expect(shown("A whole sentence.")).toBe("A whole sentence.");
    expect(shown("“Quoted.”")).toBe("“Quoted.”");
    expect(shown("")).toBe("");
  });
});
