/** Questions are put under the chapter that teaches them. */
import { describe, expect, it } from "vitest";
import { groupByTopic } from "../../../src/guide/topics.ts";

const heading = (depth: number, id: string) => ({ depth, id, text: id.toUpperCase(), line: 1 });
const headings = [heading(2, "model"), heading(3, "keys"), heading(2, "joins"), heading(3, "outer"), heading(2, "empty")];
const ask = (id: string, section: string) => ({ id, section });

describe("topics", () => {
  it("come in the order of the article, with the questions of their sections in the given order", () => {
    const topics = groupByTopic(headings, [ask("a", "outer"), ask("b", "keys"), ask("c", "joins"), ask("d", "model")]);
    expect(topics.map(({ chapter, questions }) => [chapter.text, questions.map(({ id }) => id)])).toEqual([
      ["MODEL", ["b", "d"]],
      ["JOINS", ["a", "c"]],
    ]);
  });

  it("refuse a question of no section", () => {
    expect(() => groupByTopic(headings, [ask("a", "nowhere")])).toThrow('The question "a" names the section "nowhere"');
  });
});
