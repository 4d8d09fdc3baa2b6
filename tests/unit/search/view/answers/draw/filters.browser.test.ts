import { expect, it, vi } from "vitest";
import { drawFilters } from "../../../../../../src/search/view/answers/draw/filters.ts";
import { NO_CHOICE } from "../../../../../../src/search/view/answers/index/narrowing.ts";
import { found, textsOf } from "../found.ts";

const counted = { all: 9, counts: { skill: { Databases: 4, Languages: 3 }, kind: { article: 7, question: 2, glossary: 0, page: 1 } } };
const answer = { ...found(["Locks"], {}, counted), skills: ["Languages", "Frameworks", "Databases"] };
const pressed = (chips: HTMLElement[]) => textsOf(chips.filter(({ ariaPressed }) => ariaPressed === "true"));

it("offers all, each skill with results in order, and each kind beside articles", () => {
  const chips = drawFilters(answer, NO_CHOICE, vi.fn());
  expect(textsOf(chips)).toEqual(["All 9", "Languages 3", "Databases 4", "Interview 2", "Other pages 1"]);
  expect(chips.map(({ dataset }) => dataset["skill"])).toEqual([undefined, "1", "3", undefined, undefined]);
});

it("shows which one is chosen, and tells when another one is", () => {
  const choose = vi.fn();
  const chips = drawFilters(answer, { ...NO_CHOICE, filter: { skill: "Databases" } }, choose);
  expect(pressed(chips)).toEqual(["Databases 4"]);
  chips[3]?.click();
  expect(choose).toHaveBeenLastCalledWith({ filter: { kind: "question" } });
  chips[0]?.click();
  expect(choose).toHaveBeenLastCalledWith({ filter: {} });
});

it("says what the reader has chosen elsewhere, and takes it away and back", () => {
  const own = [
    { name: "level", value: "junior", label: "Junior" },
    { name: "language", value: "java", label: "Java" },
  ] as const;
  const choose = vi.fn();
  const applied = drawFilters({ ...answer, own: [...own] }, NO_CHOICE, choose);
  expect(pressed(applied)).toEqual(["All 9", "Junior only", "Java only"]);
  applied[1]?.click();
  expect(choose).toHaveBeenLastCalledWith({ without: ["level"] });
  const without = drawFilters({ ...answer, own: [...own] }, { ...NO_CHOICE, without: ["level"] }, choose);
  expect(pressed(without)).toEqual(["All 9", "Java only"]);
  without[1]?.click();
  expect(choose).toHaveBeenLastCalledWith({ without: [] });
});
