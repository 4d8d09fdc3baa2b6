// cspell:ignore connecti connectio
import { expect, it } from "vitest";
import type { Name } from "../../../../../src/search/names/names.ts";
import { REST, REST_IN_WORD } from "../../../../../src/search/settings.ts";
import { pauseAfter } from "../../../../../src/search/view/answers/typing.ts";

const names: Name[] = [{ id: "a", url: "/a/", title: "Connection pools", kind: "article", order: 1, article: "A", level: undefined, language: undefined }];
const letter = (data: string, inputType = "insertText") => new InputEvent("input", { data, inputType });

it("is a rest after a letter, and a longer one within a word", () => {
  expect(pauseAfter(letter("n"), "connection", names)).toBe(REST);
  expect(pauseAfter(letter("i"), "connecti", names)).toBe(REST_IN_WORD);
  expect(pauseAfter(new InputEvent("input", { inputType: "deleteContentBackward" }), "connectio", names)).toBe(REST_IN_WORD);
  expect(REST_IN_WORD).toBeGreaterThan(REST);
});

it("is a rest where no names are there yet", () => {
  expect(pauseAfter(letter("i"), "connecti", [])).toBe(REST);
});

it("is none for a text that comes as a whole", () => {
  expect(pauseAfter(letter("connection pool"), "connection pool", names)).toBe(0);
  expect(pauseAfter(new InputEvent("input", { inputType: "insertFromPaste" }), "connecti", names)).toBe(0);
  expect(pauseAfter(new Event("input"), "connecti", names)).toBe(0);
});
