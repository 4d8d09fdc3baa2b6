import { describe, expect, it } from "vitest";
import { admits, ALL, type Choices, type Facets } from "../../../../src/practice/filter/choices.ts";

const all: Choices = { level: ALL, language: ALL, kind: ALL, skill: ALL, onlyUnknown: false };
const question: Facets = { level: "mid", language: "java", kind: "diagnose", skill: "frameworks", isKnown: false };

describe("a question", () => {
  it("is shown to who asks for nothing", () => {
    expect(admits(all, question)).toBe(true);
    expect(admits(all, { ...question, isKnown: true })).toBe(true);
  });

  it.for([
    ["level", "mid", "junior"],
    ["language", "java", "python"],
    ["kind", "diagnose", "decide"],
    ["skill", "frameworks", "servers"],
  ] as const)("must be of the %s that was chosen", ([name, same, other]) => {
    expect(admits({ ...all, [name]: same }, question)).toBe(true);
    expect(admits({ ...all, [name]: other }, question)).toBe(false);
  });

  it("that is asked of everybody is shown with every language", () => {
    const { language: _, ...everybody } = question;
    expect(admits({ ...all, language: "python" }, everybody)).toBe(true);
  });

  it("that is known is left out where only the others are asked for", () => {
    expect(admits({ ...all, onlyUnknown: true }, question)).toBe(true);
    expect(admits({ ...all, onlyUnknown: true }, { ...question, isKnown: true })).toBe(false);
  });

  it("must fit every choice at once", () => {
    expect(admits({ ...all, level: "mid", kind: "diagnose" }, question)).toBe(true);
    expect(admits({ ...all, level: "mid", kind: "do" }, question)).toBe(false);
  });
});
