import { expect, it } from "vitest";
import { gather } from "../../../src/search/gather.ts";
import type { Term } from "../../../src/search/terms.ts";

const term = (says: number, worth: Record<string, number>): Term => ({ word: "w", forms: [], worth: new Map(Object.entries(worth)), says, isLight: false });
const ids = (...terms: Term[]) => gather(terms).map(({ id }) => id);

it("puts a record with all terms before one that is the best for one of them", () => {
  expect(ids(term(4, { all: 0.5, one: 1 }), term(4, { all: 0.5 }))[0]).toBe("all");
});

it("weighs a term by what it says", () => {
  expect(ids(term(6, { rare: 0.5 }), term(5, { usual: 0.5 }))).toEqual(["rare", "usual"]);
});

it("leaves out what has little of the question beside what has most of it", () => {
  expect(ids(term(6, { most: 1 }), term(6, { most: 1 }), term(1, { most: 1, little: 1 }))).toEqual(["most"]);
});

it("scores from 0 to 1, and finds nothing for no terms", () => {
  expect(gather([term(3, { best: 1 })])).toEqual([{ id: "best", score: 1 }]);
  expect(gather([])).toEqual([]);
});
