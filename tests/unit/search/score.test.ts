import { readFileSync } from "node:fs";
import { load as parseYaml } from "js-yaml";
import { describe, expect, it } from "vitest";
import { addressOf, findShortfalls, judge, type Outcome, type Query, sumUp, sumUpByKind } from "../../../tools/search/score.ts";

describe("addressOf", () => {
  it.each([
    ["databases", "/skills/databases/"],
    ["problem-solving#race-conditions", "/skills/problem-solving/#race-conditions"],
    ["databases?deadlock", "/skills/databases/interview/#deadlock"],
    ["databases?", "/skills/databases/interview/"],
    ["=big-o", "/glossary/#big-o"],
  ])("reads %s", (place, address) => {
    expect(addressOf(place)).toBe(address);
  });

  it("refuses what is no place", () => {
    expect(() => addressOf("Databases indexes")).toThrow('"Databases indexes" is no place');
    expect(() => addressOf("=")).toThrow("is no place");
  });
});

it("the queries name places and are asked once", () => {
  const kinds = parseYaml(readFileSync(new URL("../../../tools/search/queries.yaml", import.meta.url), "utf8")) as Record<string, Query[]>;
  const all = Object.values(kinds).flat();
  for (const { q, find } of all) expect(find.map(addressOf), q).not.toEqual([]);
  expect(all.map(({ q }) => q).filter((q, index, list) => list.indexOf(q) !== index)).toEqual([]);
});

describe("judge", () => {
  const query = { q: "deadlock", find: ["databases#deadlocks", "=deadlock"] };

  it("says where the first right result stands", () => {
    expect(judge("name", query, ["/x/", "/glossary/#deadlock", "/skills/databases/#deadlocks"])).toEqual({ kind: "name", q: "deadlock", rank: 2, got: "/x/" });
  });

  it("looks at five results and no more", () => {
    const late = (before: number) => judge("name", query, [...Array.from({ length: before }, (_, n) => `/${n}/`), "/glossary/#deadlock"]).rank;
    expect([late(4), late(5)]).toEqual([5, 0]);
  });

  it("knows that there was no result", () => {
    expect(judge("name", query, [])).toMatchObject({ rank: 0, got: undefined });
  });
});

describe("the figures", () => {
  const outcome = (kind: string, rank: number, got: string | undefined = "/x/"): Outcome => ({ kind, q: "q", rank, got });
  const outcomes = [outcome("a", 1), outcome("a", 2), outcome("b", 0), { ...outcome("b", 0), got: undefined }];

  it("are shares of the queries", () => {
    expect(sumUp(outcomes)).toEqual({ queries: 4, first: 0.25, inDepth: 0.5, mrr: 0.375, none: 0.25 });
    expect(sumUp([])).toEqual({ queries: 0, first: 0, inDepth: 0, mrr: 0, none: 0 });
  });

  it("are told by kind and together", () => {
    const figures = sumUpByKind(outcomes);
    expect([...figures.keys()]).toEqual(["a", "b", "all"]);
    expect(figures.get("a")).toEqual({ queries: 2, first: 0.5, inDepth: 1, mrr: 0.75, none: 0 });
    expect(figures.get("all")).toEqual(sumUp(outcomes));
  });

  it("are held against the floors", () => {
    const good = { queries: 100, first: 0.94, inDepth: 1, mrr: 0.96, none: 0 };
    expect(findShortfalls(good)).toEqual([]);
    expect(findShortfalls({ ...good, first: 0.93 })).toEqual(["first 0.930, at least 0.94 wanted"]);
    expect(findShortfalls({ ...good, mrr: 0.95 })).toEqual(["MRR@5 0.950, at least 0.96 wanted"]);
    expect(findShortfalls({ ...good, none: 0.01 })).toEqual(["no results for 0.010 of the queries, at most 0 wanted"]);
  });
});
