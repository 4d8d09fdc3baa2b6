import { expect, it } from "vitest";
import { nameRecords } from "../../../../src/search/build/name-records.ts";
import type { SearchRecord } from "../../../../src/search/build/records.ts";

const record = (changes: Partial<SearchRecord>): SearchRecord => ({
  url: "/skills/l/#x",
  kind: "article",
  title: "Executors",
  article: "Languages",
  depth: 3,
  order: 1,
  aliases: [],
  phrases: [],
  text: "",
  code: "",
  ...changes,
});
const ids = new Map([["/skills/l/#x", "en_1"]]);
const nameOf = (changes: Partial<SearchRecord>) => nameRecords([record(changes)], ["Languages"], ids)[0];

it("says what a record is, and how the engine calls it", () => {
  expect(nameOf({ kind: "question", level: "mid", article: "Interview questions: Languages" })).toEqual({
    id: "en_1",
    url: "/skills/l/#x",
    title: "Executors",
    kind: "question",
    order: 1,
    article: "Languages",
    level: "mid",
    language: undefined,
  });
  expect(nameOf({ order: undefined, article: "About" })).toMatchObject({ order: 0, article: "About" });
});

it("says which one language a record is about, by its title or by its chapter", () => {
  expect(nameOf({ title: "Python and threads" })?.language).toBe("python");
  expect(nameOf({ chapter: "Java concurrency" })?.language).toBe("java");
  expect(nameOf({ title: "PHP-FPM", chapter: "Java concurrency" })?.language).toBe("php");
  expect(nameOf({ title: "Goroutine" })?.language).toBe("go");
});

it("takes neither a word for a language, nor several languages for one", () => {
  for (const title of ["JavaScript and TypeScript", "Where to go from here", "Java or Go", "Gopher"])
    expect(nameOf({ title })?.language, title).toBeUndefined();
});

it("refuses a record that the engine does not have", () => {
  expect(() => nameRecords([record({ url: "/gone/" })], [], ids)).toThrow("/gone/ has no record");
});
