/** What an article measures: words, minutes, listings, citations. */
import { describe, expect, it } from "vitest";
import { readArticle } from "../../../src/guide/text.ts";
import { countWords, measureArticle } from "../../../src/guide/words.ts";

describe("countWords", () => {
  it("counts no signs", () => {
    expect(countWords("a - b, c42 …")).toBe(3);
    expect(countWords("")).toBe(0);
  });
});

describe("measureArticle", () => {
  const measure = (text: string) => measureArticle(readArticle(text));
  const prose = (words: number) => "seat ".repeat(words);

  it("takes a minute for 220 words, and never none", () => {
    expect(measure(prose(2200))).toMatchObject({ words: 2200, minutes: 10 });
    expect(measure(prose(1200)).minutes).toBe(5);
    expect(measure("One word.")).toMatchObject({ words: 2, minutes: 1 });
  });

  it("counts no headings and no tables as words of prose", () => {
    expect(measure("## Five words in a heading {#a}\n\nTwo words.\n\n| a | b |\n|---|---|\n| c | d |\n").words).toBe(2);
  });

  it("counts tables, and what tags show, as time to read", () => {
    const text = `| a | b |\n|---|---|\n| ${prose(438)} | c |\n\n<Check id="a/b" />\n\n<Sample file="a/c.sql" title="t" />\n`;
    expect(measure(text).minutes).toBe(2);
    const shown = measureArticle(readArticle(text), ({ name }) => (name === "Check" ? { words: 220 } : { lines: 120 }));
    expect(shown.minutes).toBe(6);
  });

  it("says how many minutes lie before each section", () => {
    const { starts } = measure(`## One {#one}\n\n${prose(440)}\n\n### Two {#two}\n\n${prose(220)}\n\n## Three {#three}\n`);
    expect([...starts]).toEqual([
      ["one", 0],
      ["two", 2],
      ["three", 3],
    ]);
  });

  it("counts a listing in several languages once", () => {
    expect(measure('<Sample file="a/b" title="t" />\n\n<Sample file="a/c.sql" title="t" />\n').sampleCount).toBe(2);
  });

  it("lists sources of citations and statistics once each, as they appear", () => {
    const { cited } = measure('A <Cite id="c" /> <Stat source="a">1 %</Stat> <Cite id="b" /> <Cite id="c" /> <Term id="t">t</Term>');
    expect(cited).toEqual(["c", "a", "b"]);
  });
});
