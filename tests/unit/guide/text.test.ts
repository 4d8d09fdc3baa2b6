/** Articles are read by the parser that builds the pages. */
import { describe, expect, it } from "vitest";
import { readArticle } from "../../../src/guide/text.ts";

describe("readArticle", () => {
  it("finds headings with their permanent ids, without marks", () => {
    expect(readArticle("## A *seat* in `Hall` {#a-seat}\n\n### Plain\n").headings).toEqual([
      { depth: 2, id: "a-seat", text: "A seat in Hall", line: 1 },
      { depth: 3, id: undefined, text: "Plain", line: 3 },
    ]);
  });

  it("counts the lines of the file, its front matter included", () => {
    const { headings, paragraphs, tags } = readArticle('---\ntitle: A\n---\n\n## B {#b}\n\nC <Cite id="x" />\n');
    expect([headings[0]?.line, paragraphs[0]?.line, tags[0]?.line]).toEqual([5, 7, 7]);
  });

  it("finds tags over several lines, in either quotes, and inside of each other", () => {
    const { tags } = readArticle("<Note\n  kind='pitfall'\n>\n\nText <Stat source=\"s\">with <Term id='t'>a term</Term></Stat>.\n\n</Note>\n");
    expect(tags.map(({ name, attributes, line }) => [name, attributes, line])).toEqual([
      ["Note", { kind: "pitfall" }, 1],
      ["Stat", { source: "s" }, 5],
      ["Term", { id: "t" }, 5],
    ]);
  });

  it("sees no tag in code", () => {
    expect(readArticle('Write `<Cite id="x" />` here.').tags).toEqual([]);
  });

  it("finds links, those of definitions too", () => {
    expect(readArticle("A [b](/skills/apis/#x) [c][1]\n\n[1]: /about/\n").links).toEqual([
      { target: "/skills/apis/#x", line: 1 },
      { target: "/about/", line: 3 },
    ]);
  });

  it("takes as prose paragraphs, list items and what a tag holds on its own line, without citations", () => {
    const { paragraphs } = readArticle(
      '<Short>\n\nFirst\nline.\n\n</Short>\n\n## No {#no}\n\nSold. <Cite id="x" /> *All* `of` [it](/x/).\n\n- one\n- two\n\n| no | no |\n|---|---|\n| no | no |\n\n<Note kind="pitfall">Mind <Term id="t">this</Term>.</Note>\n',
    );
    expect(paragraphs.map(({ text }) => text)).toEqual(["First line.", "Sold. All of it.", "one", "two", "Mind this."]);
  });

  it("keeps code in prose as it is", () => {
    expect(readArticle("`count(*)` and `__eq__` and `<b>`").paragraphs[0]?.text).toBe("count(*) and __eq__ and <b>");
  });

  it.each([
    ["fenced code", "Text.\n\n```js\nx\n```", 3, /fenced code.*samples\//],
    ["an import", 'import A from "./a.js"\n\nText.', 1, /import or export/],
    ["an export", "Text.\n\nexport const a = 1\n", 3, /import or export/],
    ["an expression of its own", "Text.\n\n{1 + 1}\n", 3, /braces/],
    ["an expression in a text", "Text {name}.", 1, /braces/],
    ["a comment in braces", "{/* later */}", 1, /braces/],
    ["a column without a heading", "| | a |\n|---|---|\n| b | c |", 1, /first column has no heading/],
  ])("refuses %s", (_, text, line, message) => {
    expect(readArticle(text).unwanted).toEqual([{ line, message: expect.stringMatching(message) as string }]);
  });

  it("lets braces pass in code, and an empty cell below a heading", () => {
    expect(readArticle("A `{ok}` here.\n\n| x | a |\n|---|---|\n| | c |\n").unwanted).toEqual([]);
  });

  it.each([
    ["a spread", "<Note {...all} />", /in braces/],
    ["an expression", "<Note kind={1} />", /"kind" has braces/],
    ["the same attribute twice", '<Note kind="a" kind="b" />', /"kind" stands there twice/],
  ])("says which tag has %s for attributes", (_, text, fault) => {
    expect(readArticle(text).tags[0]?.fault).toMatch(fault);
  });

  it.each([
    ["a tag that is never closed", "Text.\n\n<Note>\n\nMore.\n", 3, /closing tag for `<Note>`/],
    ["a brace that is never closed", "---\na: b\n---\n\nA {bad here\n", 5, /brace/],
    ["a comment of HTML", "<!-- x -->", 1, /no MDX/],
  ])("says where it gave up: %s", (_, text, line, message) => {
    expect(readArticle(text)).toMatchObject({ isUnreadable: true, unwanted: [{ line, message: expect.stringMatching(message) as string }] });
  });

  it("reads line ends of Windows as those of Unix", () => {
    const text = '---\na: b\n---\n\n## A {#a}\n\nOne\ntwo. <Cite\n  id="x"\n/>\n\n- three\n';
    expect(readArticle(text.replaceAll("\n", "\r\n"))).toEqual(readArticle(text));
    expect(readArticle(text).isUnreadable).toBe(false);
  });
});
