/** The weights of the settings, in the engine itself: a small index is built and asked as the browser asks it. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Engine } from "../../../src/search/engine-answer.ts";
import type { SearchRecord } from "../../../src/search/build/records.ts";
import { writeIndex } from "../../../src/search/build/write-index.ts";
import { writeNames } from "../../../src/search/names/names.ts";
import { openIndex } from "../../../tools/search/engine.ts";

const filler = "The box office sells seats for shows and answers each request with what it knows of them. ".repeat(3);
const blank: SearchRecord = { url: "", kind: "article", title: "", article: "A", depth: 2, order: 1, aliases: [], phrases: [], text: filler, code: "" };
const records: SearchRecord[] = [
  // What a word is said often in, and named nothing like.
  ...["deadlock", "mutex", "quorum"].map((word) => ({ ...blank, url: `/often-${word}/`, title: "Other", text: `${`${word} and `.repeat(4)}${filler}` })),
  { ...blank, url: "/title/", title: "Deadlock" },
  { ...blank, url: "/alias/", title: "Locks", aliases: ["mutex"] },
  { ...blank, url: "/question/", kind: "question", title: "What does a quorum decide in a cluster of three servers?" },
  // The same word in a title and in the title of a question.
  { ...blank, url: "/sharding/", title: "Sharding" },
  { ...blank, url: "/why-sharding/", kind: "question", title: "Sharding" },
  // In text and in code.
  { ...blank, url: "/text/", title: "Other", text: `${filler} vacuum` },
  { ...blank, url: "/code/", title: "Other", code: "vacuum" },
];

let folder = "";
let engine: Engine;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "ranking-"));
  const output = join(folder, "pagefind");
  await writeIndex(records, ["A"], output);
  const entry = { languages: {}, skills: ["A"], parts: [], records: records.length };
  writeFileSync(join(output, "names.txt"), writeNames({ entry, names: [], vocabulary: "" }));
  ({ engine } = await openIndex(folder));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

async function urlsOf(query: string): Promise<string[]> {
  const { results } = await engine.search(query);
  return Promise.all(results.map(async ({ data }) => (await data()).url));
}

it("puts a title before frequent mention", async () => {
  expect(await urlsOf("deadlock")).toEqual(["/title/", "/often-deadlock/"]);
});

it("puts another name before frequent mention", async () => {
  expect(await urlsOf("mutex")).toEqual(["/alias/", "/often-mutex/"]);
});

it("puts the title of a section before that of a question", async () => {
  expect(await urlsOf("sharding")).toEqual(["/sharding/", "/why-sharding/"]);
});

it("puts text before code", async () => {
  expect(await urlsOf("vacuum")).toEqual(["/text/", "/code/"]);
});

it("opens an index that counts its records", async () => {
  expect((await openIndex(folder)).size).toBe(records.length);
});
