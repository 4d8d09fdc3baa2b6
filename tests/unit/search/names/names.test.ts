import { describe, expect, it } from "vitest";
import { type Entry, type Name, readNames, writeNames } from "../../../../src/search/names/names.ts";

const entry: Entry = { languages: { en: { hash: "en_1" } }, skills: ["Languages", "Databases"], parts: [], records: 4 };
const name = (changes: Partial<Name>): Name => ({
  id: "en_a",
  url: "/skills/d/",
  title: "Databases",
  kind: "article",
  order: 2,
  article: "Databases",
  level: undefined,
  language: undefined,
  ...changes,
});
const section = name({ id: "en_b", url: "/skills/d/#indexes", title: "Indexes" });
const question = name({
  id: "en_c",
  url: "/skills/l/interview/#leak",
  title: "Can it leak?",
  kind: "question",
  order: 1,
  article: "Languages",
  level: "mid",
  language: "java",
});
const term = name({ id: "en_d", url: "/glossary/#xxe", title: "XXE", kind: "glossary", order: 0, article: "Glossary" });
const all = { entry, names: [name({}), question, section, term], vocabulary: "4lock\n2key" };

it("comes back as it was written, the questions last", () => {
  expect(readNames(writeNames(all), true)).toEqual({ ...all, names: [name({}), section, term, question] });
});

it("is read without names and without words", () => {
  const none = { entry, names: [], vocabulary: "" };
  expect(readNames(writeNames(none), true)).toEqual(none);
});

describe("while it arrives", () => {
  const text = writeNames(all);
  const until = (mark: string) => text.slice(0, text.indexOf(mark));

  it("is nothing, and then the names of all but the questions, before their ids are there", () => {
    expect(readNames(until("XXE"), false)).toBeUndefined();
    const early = readNames(until("Can it"), false);
    expect(early?.names.map(({ title, id }) => [title, id])).toEqual([
      ["Databases", ""],
      ["Indexes", ""],
      ["XXE", ""],
    ]);
  });

  it("is told to be cut when no more comes", () => {
    expect(() => readNames(until("en_d"), true)).toThrow("not whole");
  });
});

it("refuses another text", () => {
  expect(() => readNames("<!doctype html>", true)).toThrow("not whole");
  expect(() => readNames(writeNames(all).replace("a2\t", "z2\t"), true)).toThrow("no line of the names");
});
