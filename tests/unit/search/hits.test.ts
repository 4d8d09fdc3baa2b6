import { describe, expect, it } from "vitest";
import { hitsOf, markWords, parseExcerpt } from "../../../src/search/hits.ts";

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

describe("hitsOf", () => {
  const record = (url: string, meta: Record<string, string>) => ({ url, content: "", excerpt: "Text.", meta });
  const hitsOfBoth = (records: ReturnType<typeof record>[]) => hitsOf(records, ["A", "B"], []);

  it("keeps the order, and says what each is from", () => {
    const hits = hitsOfBoth([
      record("/skills/b/#x", { title: "X", article: "B" }),
      record("/skills/a/interview/#q", { question: "Why?", article: "A" }),
      record("/glossary/#g", { title: "G", article: "Glossary" }),
      record("/skills/b/#z", { title: "Z", article: "B" }),
    ]);
    expect(hits.map(({ url, title, order, article, label }) => [url, title.map(({ text }) => text).join(""), order, article, label])).toEqual([
      ["/skills/b/#x", "X", 2, "B", undefined],
      ["/skills/a/interview/#q", "Why?", 1, "A", "Interview question"],
      ["/glossary/#g", "G", 0, "Glossary", undefined],
      ["/skills/b/#z", "Z", 2, "B", undefined],
    ]);
  });

  it("says of a term of an article that it is one", () => {
    const [hit] = hitsOfBoth([record("/glossary/#mvcc", { title: "MVCC", article: "B" })]);
    expect(hit).toMatchObject({ order: 2, label: "Glossary", isTerm: true });
  });

  it("marks the words in the title and says where an excerpt is cut", () => {
    const hits = (excerpt: string) => hitsOf([{ ...record("/a/", { title: "Hash tables", article: "A" }), excerpt }], [], ["table"])[0];
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
