import { describe, expect, it } from "vitest";
import { countWords, plainText, readArticle } from "../../../src/guide/text.ts";
import { findProseFaults, MAX_SENTENCE_WORDS } from "../../../src/guide/rules/prose.ts";

describe("findProseFaults", () => {
  it.each([
    ["Databases play a crucial role.", /crucial/],
    ["We leverage caches.", /leverage/],
    ["It is important to note that reads wait.", /important to note/],
    ["Buy now!", /exclamation/],
    ["What could go wrong? Much.", /question/],
    ["Good news 🎉 for all.", /emoji/],
    [`${"word ".repeat(MAX_SENTENCE_WORDS + 1)}.`, /a sentence of/],
    ["Short one. ".repeat(80), /a paragraph of/],
  ])("finds the fault in %s", (text, fault) => {
    expect(findProseFaults(text).join()).toMatch(fault);
  });

  it("lets plain prose and quoted questions pass", () => {
    expect(findProseFaults('Ana asks: "Is B7 free?" The database answers yes twice. It is 24.50 EUR, and a != b.')).toEqual([]);
  });
});

describe("readArticle", () => {
  const article = readArticle(
    '<Short>\n\nFirst.\n\n</Short>\n\n## A *seat* {#a-seat}\n\nText with `code` and <Cite id="x" /> here.\nSecond line. [Link](/skills/apis/#x)\n\n- one item\n- two\n\n| a | b |\n\n```js\n```\n',
  );

  it("finds headings with their permanent ids", () => {
    expect(article.headings).toMatchObject([{ depth: 2, id: "a-seat", text: "A seat" }]);
  });

  it("finds tags with attributes, and links", () => {
    expect(article.tags.map(({ name }) => name)).toEqual(["Short", "Cite"]);
    expect(article.tags[1]?.attributes).toEqual({ id: "x" });
    expect(article.links.map(({ target }) => target)).toEqual(["/skills/apis/#x"]);
  });

  it("finds paragraphs and list items as prose, and fenced code as a fault", () => {
    expect(article.paragraphs.map(({ text }) => text)).toEqual(["First.", "Text with code and  here. Second line. Link", "one item", "two"]);
    expect(article.faults[0]?.message).toContain("fenced code");
  });

  it("finds a table column without a heading", () => {
    expect(readArticle("| | a |\n|---|---|\n| b | c |").faults).toHaveLength(1);
    expect(readArticle("| x | a |\n|---|---|\n| | c |").faults).toEqual([]);
  });

  it("finds braces outside of code", () => {
    expect(readArticle("A `{ok}` here.\n\nA {bad} here.").faults).toHaveLength(1);
  });
});

describe("words", () => {
  it("are counted without signs", () => {
    expect(countWords("a - b, c42 …")).toBe(3);
    expect(plainText('**Bold** [text](/x) <Term id="a">term</Term>')).toBe("Bold text term");
  });
});
