import { describe, expect, it } from "vitest";
import { findByName, isNamed } from "../../../../src/search/names/by-name.ts";
import type { Name } from "../../../../src/search/names/names.ts";
import { BATCH } from "../../../../src/search/settings.ts";

const named = (title: string, kind: Name["kind"] = "article"): Name => ({
  id: title,
  url: `#${title}`,
  title,
  kind,
  order: 1,
  article: "A",
  level: undefined,
  language: undefined,
});
const names = [
  named("Connection pools"),
  named("Connection refused"),
  named("What does a connection pool do?", "question"),
  named("Thread pool"),
  named("JavaScript"),
  named("Java"),
  named("The N+1 problem"),
  named("CI/CD"),
];
const titles = (text: string) => findByName(text, names).map(({ title }) => title);

describe("finds by name", () => {
  it("what has most of the words, a short name before a long one and before a question", () => {
    expect(titles("connection pool").slice(0, 2)).toEqual(["Connection pools", "What does a connection pool do?"]);
    expect(titles("connection refused")[0]).toBe("Connection refused");
  });

  it("a word that is not finished, and a finished one alone once a blank follows", () => {
    expect(titles("conn")).toContain("Connection refused");
    expect(titles("jav")).toEqual(["Java", "JavaScript"]);
    expect(titles("java")[0]).toBe("Java");
    expect(titles("java ")).toEqual(["Java"]);
  });

  it("signs as words have them", () => {
    expect(titles("n+1")).toEqual(["The N+1 problem"]);
    expect(titles("ci/cd")).toEqual(["CI/CD"]);
  });

  it("nothing for what no name has, and no more than are shown", () => {
    expect(titles("xylophone")).toEqual([]);
    expect(titles("")).toEqual([]);
    const many = Array.from({ length: 3 * BATCH }, (_, n) => named(`Lock ${n}`));
    expect(findByName("lock", many)).toHaveLength(BATCH);
  });
});

it("knows whether a word is one of a name as it stands", () => {
  expect(isNamed("Pool", names)).toBe(true);
  expect(isNamed("poo", names)).toBe(false);
});
