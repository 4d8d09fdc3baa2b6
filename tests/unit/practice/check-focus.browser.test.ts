import { expect, it } from "vitest";
import "../../../src/practice/check.css";

it("does not take the reasons of a check away while the focus stands in them, and does when it has left", () => {
  document.body.innerHTML = `<quiz-card class="check"><details><summary>Answer and reasons</summary>Because</details></quiz-card>`;
  const details = document.querySelector("details") as HTMLElement;
  const summary = document.querySelector("summary") as HTMLElement;
  summary.focus();
  document.querySelector("quiz-card")?.setAttribute("data-started", "");
  expect(details.checkVisibility()).toBe(true);
  expect(document.activeElement).toBe(summary);
  summary.blur();
  expect(details.checkVisibility()).toBe(false);
});
