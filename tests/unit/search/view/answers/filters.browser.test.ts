import { expect, it, vi } from "vitest";
import { drawFilters } from "../../../../../src/search/view/answers/filters.ts";
import { found, textsOf } from "./found.ts";

const { answer } = found(["Locks"], {
  unfilteredResultCount: 9,
  totalFilters: { skill: { Databases: 4, Languages: 3, "": 2 }, kind: { article: 7, question: 2, glossary: 0, page: 1 } },
});
const skills = ["Languages", "Frameworks", "Databases"];

it("offers all, each skill with results in order, and each kind beside articles", () => {
  const chips = drawFilters(answer, skills, {}, vi.fn());
  expect(textsOf(chips)).toEqual(["All 9", "Languages 3", "Databases 4", "Interview 2", "Other pages 1"]);
  expect(chips.map(({ dataset }) => dataset["skill"])).toEqual([undefined, "1", "3", undefined, undefined]);
});

it("shows which one is chosen, and tells when another one is", () => {
  const choose = vi.fn();
  const chips = drawFilters(answer, skills, { skill: "Databases" }, choose);
  expect(textsOf(chips.filter(({ ariaPressed }) => ariaPressed === "true"))).toEqual(["Databases 4"]);
  chips[3]?.click();
  expect(choose).toHaveBeenLastCalledWith({ kind: "question" });
  chips[0]?.click();
  expect(choose).toHaveBeenLastCalledWith({});
});

it("offers nothing where there is nothing to choose", () => {
  expect(drawFilters(found(["Locks"]).answer, skills, {}, vi.fn())).toEqual([]);
});
