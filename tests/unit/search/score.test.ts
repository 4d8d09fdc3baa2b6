import { describe, expect, it } from "vitest";
import { addressOf, findShortfalls, judge, type Outcome, sumUp, sumUpByKind } from "../../../tools/search/score.ts";
import { readSets } from "../../../tools/search/sets.ts";

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

describe("the sets", () => {
  const sets = readSets();

  it("are those of the guide, of strangers, and halves of later ones", () => {
    const halves = ["vague", "absent", "present"].flatMap((name) => [`${name} tuned`, `${name} held`]);
    expect([...sets.keys()]).toEqual(["own", "strangers", "tuned", "held", ...halves]);
    expect(sets.get("strangers")).toHaveLength(96);
    for (const half of halves) expect(sets.get(half), half).toHaveLength(30);
  });

  it.each([...sets])("%s: each query is asked once, and names what answers it or is absent", (name, queries) => {
    expect(queries.map(({ q }) => q).filter((q, index, list) => list.indexOf(q) !== index)).toEqual([]);
    for (const { q, kind, accept = [] } of queries) {
      expect(accept.length === 0, q).toBe(kind === "absent" || /^(absent|present) /.test(name));
      for (const address of accept) expect(address, q).toMatch(/^\/(?:[a-z-]+\/)+(?:#[a-z0-9-]+)?$/);
    }
  });
});

describe("judge", () => {
  const query = { q: "deadlock", kind: "name", accept: ["/skills/databases/#deadlocks", "/glossary/#deadlock"] };

  it("says where the first right result stands", () => {
    const judged = judge(query, ["/x/", "/glossary/#deadlock", "/skills/databases/#deadlocks"], false);
    expect(judged).toEqual({ kind: "name", q: "deadlock", rank: 2, isTold: false, got: "/x/" });
  });

  it("looks at five results and no more", () => {
    const late = (before: number) => judge(query, [...Array.from({ length: before }, (_, n) => `/${n}/`), "/glossary/#deadlock"], false).rank;
    expect([late(4), late(5)]).toEqual([5, 0]);
  });

  it("knows that there was no result", () => {
    expect(judge(query, [], true)).toMatchObject({ rank: 0, got: undefined });
  });

  it("wants to be told what the guide does not have", () => {
    const absent = { q: "dachshund", kind: "absent", accept: [] };
    expect([judge(absent, ["/x/"], true).rank, judge(absent, [], false).rank, judge(absent, ["/x/"], false).rank]).toEqual([1, 1, 0]);
  });

  it("wants nothing to be denied of what it has", () => {
    const present = { q: "mojibake", kind: "word" };
    expect([judge(present, ["/x/"], true).rank, judge(present, [], false).rank, judge(present, ["/x/"], false).rank]).toEqual([0, 0, 1]);
  });
});

describe("the figures", () => {
  const outcome = (kind: string, rank: number, got: string | undefined = "/x/"): Outcome => ({ kind, q: "q", rank, isTold: rank === 0, got });
  const outcomes = [outcome("a", 1), outcome("a", 2), outcome("b", 0), { ...outcome("b", 0), got: undefined }];

  it("are shares of the queries", () => {
    expect(sumUp(outcomes)).toEqual({ queries: 4, first: 0.25, inDepth: 0.5, mrr: 0.375, none: 0.25, told: 0.5 });
    expect(sumUp([])).toEqual({ queries: 0, first: 0, inDepth: 0, mrr: 0, none: 0, told: 0 });
  });

  it("are told by kind, and together for what the guide has", () => {
    const figures = sumUpByKind([...outcomes, outcome("absent", 1)]);
    expect([...figures.keys()]).toEqual(["a", "b", "absent", "all"]);
    expect(figures.get("a")).toEqual({ queries: 2, first: 0.5, inDepth: 1, mrr: 0.75, none: 0, told: 0 });
    expect(figures.get("all")).toEqual(sumUp(outcomes));
  });

  it("are held against the floors of their set", () => {
    const good = { queries: 100, first: 1, inDepth: 1, mrr: 1, none: 0, told: 0 };
    expect(findShortfalls("own", good)).toEqual([]);
    expect(findShortfalls("own", { ...good, first: 0.5 })).toEqual([expect.stringMatching(/^own: first 0\.500, at least 0\.\d+ wanted$/)]);
    expect(findShortfalls("strangers", { ...good, inDepth: 0.5 })).toEqual([expect.stringMatching(/^strangers: in 5 0\.500, at least 0\.\d+ wanted$/)]);
    expect(findShortfalls("held", { ...good, none: 0.01 })).toEqual(["held: no results for 0.010 of the queries, at most 0 wanted"]);
    expect(findShortfalls("tuned", undefined)).toHaveLength(2);
    expect(findShortfalls("other", { ...good, first: 0 })).toEqual([]);
  });
});
