import { afterEach, expect, it } from "vitest";
import "../../../src/practice/check.css";
import "../../../src/practice/quiz-card.ts";

/** The markup of `Check.astro`, with two options. */
const MARKUP = `<quiz-card>
  <fieldset>
    <legend>Which?</legend>
    <label><input type="radio" name="q" /><span>One</span></label>
    <label><input type="radio" name="q" /><span>Two</span></label>
  </fieldset>
  <details><summary>Answer</summary><ol><li><b>No.</b> Because.</li><li data-right><b>Right.</b> Therefore.</li></ol></details>
</quiz-card>`;

afterEach(() => {
  document.body.replaceChildren();
});

function place(markup: string): HTMLElement {
  document.body.innerHTML = markup;
  return document.querySelector("quiz-card") as HTMLElement;
}

it("answers at once, with the reason beside the option", () => {
  const card = place(MARKUP);
  const [one, two] = card.querySelectorAll("input");
  one?.click();
  expect(card.querySelector("[role=status]")?.textContent).toContain("not it");
  expect(card.querySelectorAll("label")[0]?.dataset["answer"]).toBe("wrong");
  expect(card.querySelectorAll("label")[0]?.textContent).toContain("Because.");
  two?.click();
  expect(card.querySelector("[role=status]")?.textContent).toBe("Right.");
  expect(card.querySelectorAll("label")[1]?.dataset["answer"]).toBe("right");
});

it("hides the list of reasons, which is for readers without scripts", () => {
  expect(place(MARKUP).querySelector("details")?.checkVisibility()).toBe(false);
});

it("says each reason once, however often the option is chosen", () => {
  const card = place(MARKUP);
  const [one, two] = card.querySelectorAll("input");
  one?.click();
  two?.click();
  one?.click();
  expect(card.querySelectorAll("label small")).toHaveLength(2);
});

it("leaves a card alone whose reasons and options do not match", () => {
  const card = place(MARKUP.replace("<li><b>No.</b> Because.</li>", ""));
  expect(card.querySelector("[role=status]")).toBeNull();
  expect(card.querySelector("details")?.checkVisibility()).toBe(true);
  expect(card.querySelector("input")?.checkVisibility({ visibilityProperty: true })).toBe(false);
});

it("answers what was chosen before it was there, and what the browser chooses again without an event", () => {
  const card = place(MARKUP.replace('<input type="radio" name="q" /><span>One', '<input type="radio" name="q" checked /><span>One'));
  const labels = card.querySelectorAll("label");
  expect(labels[0]?.dataset["answer"]).toBe("wrong");
  expect(labels[0]?.textContent).toContain("Because.");
  (labels[1]?.querySelector("input") as HTMLInputElement).checked = true;
  dispatchEvent(new PageTransitionEvent("pageshow"));
  expect(labels[1]?.dataset["answer"]).toBe("right");
});

it("shows its inputs once they do something", () => {
  expect(place(MARKUP).querySelector("input")?.checkVisibility({ visibilityProperty: true })).toBe(true);
});

it("begins anew when it is moved, with one line that says how it went", () => {
  const card = place(MARKUP);
  document.body.append(card);
  card.querySelectorAll("input")[1]?.click();
  expect([...card.querySelectorAll("[role=status]")].map(({ textContent }) => textContent)).toEqual(["Right."]);
  card.remove();
  expect(card.querySelector("[role=status]")).toBeNull();
  expect(card.dataset["started"]).toBeUndefined();
});
