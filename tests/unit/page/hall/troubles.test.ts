import { readdirSync } from "node:fs";
import { expect, it } from "vitest";
import { EMBLEM_ROWS, TROUBLES } from "../../../../src/page/hall/troubles.ts";

const slugs = readdirSync(new URL("../../../../content/skills", import.meta.url)).map((file) => file.replace(/\.mdx$/, ""));

it("knows the trouble of each article, and of no other", () => {
  expect(Object.keys(TROUBLES).sort()).toEqual(slugs.sort());
});

it.each(Object.entries(TROUBLES))("draws each seat once: %s", (_, { sold = [], marked = [], wrong = [], split }) => {
  const places = [...sold, ...marked, ...wrong, ...(split ? [split] : [])];
  expect(places.length).toBeGreaterThan(0);
  expect(new Set(places.map(({ row, column }) => `${row}.${column}`)).size).toBe(places.length);
  expect(places.every(({ row }) => row < EMBLEM_ROWS)).toBe(true);
});

it("counts as its captions say", () => {
  expect(TROUBLES["problem-solving"]).toMatchObject({ sold: { length: 23 }, wrong: { length: 11 } });
  expect(TROUBLES["apis"]).toMatchObject({ sold: { length: 39 }, wrong: { length: 1 } });
  expect(TROUBLES["data-structures-and-algorithms"]).toMatchObject({ sold: { length: 59 }, marked: { length: 1 } });
  expect(TROUBLES["servers"]).toMatchObject({ marked: { length: 12 } });
  expect(TROUBLES["communication"]).toMatchObject({ marked: { length: 9 } });
  expect(TROUBLES["frameworks"]).toMatchObject({ marked: { length: 10 }, wrong: { length: 1 } });
});
