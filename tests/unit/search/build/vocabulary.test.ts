import { expect, it } from "vitest";
import type { SearchRecord } from "../../../../src/search/build/records.ts";
import { collectVocabulary } from "../../../../src/search/build/vocabulary.ts";
import { readVocabulary } from "../../../../src/search/spelling.ts";

const blank: SearchRecord = { url: "/a/", kind: "article", title: "", article: "A", depth: 0, order: 1, aliases: [], phrases: [], text: "", code: "" };
const collect = (...records: Partial<SearchRecord>[]) => readVocabulary(collectVocabulary(records.map((record) => ({ ...blank, ...record })))).words;

it("holds words of the text that are used three times, over all records", () => {
  expect([...collect({ text: "lock queue lock" }, { text: "Lock queue" }).keys()]).toEqual(["lock"]);
});

it("holds every word of titles and other names", () => {
  expect([...collect({ title: "Mojibake" }, { aliases: ["quality", "full scan"] }).keys()].sort()).toEqual(["full", "mojibake", "quality", "scan"]);
});

it("leaves out other forms of a word, short words, and code", () => {
  expect([...collect({ title: "index indexes indexed caching is to" }, { code: "select select select select" }).keys()].sort()).toEqual(["caching", "index"]);
});

it("tells the frequent from the others", () => {
  const words = collect({ text: "deadlock ".repeat(10) }, { text: "livelock ".repeat(9) });
  expect(words.get("deadlock")).toBe(2);
  expect(words.get("livelock")).toBe(1);
});
