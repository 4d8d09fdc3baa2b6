import { afterEach, beforeEach, expect, it } from "vitest";
import { startLevelChoice } from "../../../../src/practice/filter/level-choice.ts";
import "../../../../src/practice/filter/level-choice.css";

const MARKUP = `<fieldset class="level-choice">${["all", "junior", "mid"].map((value) => `<input type="radio" name="level" value="${value}" />`).join("")}</fieldset>
  <p data-level="junior">easy</p><p data-level="mid">hard</p>`;
const input = (value: string) => document.querySelector(`[value="${value}"]`) as HTMLInputElement;
const shown = () => [...document.querySelectorAll<HTMLElement>("p")].filter((part) => part.checkVisibility()).map(({ textContent }) => textContent);

beforeEach(() => {
  localStorage.clear();
  document.body.innerHTML = MARKUP;
});
afterEach(() => {
  document.body.replaceChildren();
  delete document.documentElement.dataset["level"];
});

it("shows the level that is kept, and keeps the one that is chosen", () => {
  localStorage.setItem("level", "mid");
  startLevelChoice();
  expect(input("mid").checked).toBe(true);
  expect(shown()).toEqual(["hard"]);
  input("junior").click();
  expect(localStorage.getItem("level")).toBe("junior");
  expect(shown()).toEqual(["easy"]);
  input("all").click();
  expect(localStorage.getItem("level")).toBe("all");
  expect(shown()).toEqual(["easy", "hard"]);
});

it("shows a kept level before its inputs are chosen, as the script in the head marks it", () => {
  document.documentElement.dataset["level"] = "junior";
  expect(shown()).toEqual(["easy"]);
});

it("shows all when nothing is kept, or what nobody knows", () => {
  localStorage.setItem("level", "principal");
  startLevelChoice();
  expect(input("all").checked).toBe(true);
  expect(shown()).toEqual(["easy", "hard"]);
});

it("leaves a page alone that has no such choice", () => {
  document.body.replaceChildren();
  startLevelChoice();
  expect(document.documentElement.dataset["level"]).toBeUndefined();
});
