import { afterEach, beforeEach, describe, expect, it } from "vitest";
import "../../../../src/practice/filter/question-filter.ts";
import { startLevelChoice } from "../../../../src/practice/filter/level-choice.ts";
import "../../../../src/practice/filter/level-choice.css";

const select = (name: string, ...values: string[]) =>
  `<select name="${name}">${["all", ...values].map((value) => `<option value="${value}">${value}</option>`).join("")}</select>`;
const card = (id: string, level: string, kind: string, asked = "") =>
  `<details class="ask" id="${id}" data-question="apis/${id}" data-level="${level}" data-kind="${kind}" ${asked && `data-asked="${asked}"`}><summary>${id}</summary><p class="own"></p></details>`;
const MARKUP = `<question-filter>
    <fieldset class="level-choice">${["all", "junior", "mid"].map((value) => `<input type="radio" name="level" value="${value}" />`).join("")}</fieldset>
    <input type="checkbox" name="onlyUnknown" /><p role="status"></p>
    ${select("language", "java", "go")}${select("kind", "know", "diagnose")}
    <button data-open-all>o</button><button data-close-all>c</button><button data-show-all hidden>s</button>
  </question-filter>
  <section class="topic" id="first">${card("one", "junior", "know")}${card("two", "mid", "diagnose", "java")}</section>
  <section class="topic" id="second">${card("three", "junior", "diagnose", "go")}</section>`;

const find = (selector: string) => document.querySelector(selector) as HTMLElement;
const shown = () => [...document.querySelectorAll("details")].filter((part) => part.checkVisibility()).map(({ id }) => id);
const status = () => find("[role=status]").textContent;
const choose = (name: string, value: string) => {
  const field = find(`select[name="${name}"]`) as HTMLSelectElement;
  field.value = value;
  field.dispatchEvent(new Event("change", { bubbles: true }));
};
/** A page that comes anew, with what is kept. */
const open = () => {
  document.body.innerHTML = "";
  startLevelChoice();
  document.body.innerHTML = MARKUP;
};

beforeEach(() => {
  localStorage.clear();
  history.replaceState(null, "", "#");
  open();
});
afterEach(() => {
  document.body.replaceChildren();
  delete document.documentElement.dataset["level"];
  history.replaceState(null, "", location.pathname + location.search);
});

describe("the filter of questions", () => {
  it("leaves what was chosen, says how many, and hides a heading without questions", () => {
    expect(status()).toBe("3 questions");
    choose("kind", "know");
    expect(shown()).toEqual(["one"]);
    expect(status()).toBe("1 of 3 questions");
    expect(find("#second").hidden).toBe(true);
    choose("kind", "all");
    choose("language", "java");
    expect(shown()).toEqual(["one", "two"]);
  });

  it("keeps the choices for the next page", () => {
    choose("language", "go");
    open();
    expect(shown()).toEqual(["one", "three"]);
    expect((find("select[name=language]") as HTMLSelectElement).value).toBe("go");
  });

  it("takes what nobody knows for all", () => {
    localStorage.setItem("asked-kind", "riddle");
    open();
    expect(shown()).toHaveLength(3);
  });

  it("asks whether a question is known, and leaves it out where only the others are wanted", () => {
    const button = find("#one .own button");
    expect(button.getAttribute("aria-pressed")).toBe("false");
    button.click();
    expect(button.getAttribute("aria-pressed")).toBe("true");
    expect(status()).toBe("3 questions, 1 known");
    find("[name=onlyUnknown]").click();
    expect(shown()).toEqual(["two", "three"]);
    open();
    expect(shown()).toEqual(["two", "three"]);
    find("[data-show-all]").click();
    expect(shown()).toHaveLength(3);
    expect(find("[data-show-all]").hidden).toBe(true);
  });

  it("shows the question that the address names, whatever was chosen", async () => {
    choose("kind", "know");
    location.hash = "#three";
    dispatchEvent(new HashChangeEvent("hashchange"));
    await expect.poll(shown).toEqual(["one", "three"]);
    expect(status()).toBe("1 of 3 questions");
  });

  it("leaves the level to the style sheet, and hides a heading that has no question of it", async () => {
    choose("kind", "diagnose");
    find('[name="level"][value="mid"]').click();
    expect(shown()).toEqual(["two"]);
    expect(find("#three").hidden).toBe(false);
    expect(find("#second").hidden).toBe(true);
    expect(status()).toBe("1 of 3 questions");
    // Nobody has chosen it any more, as when an address asks for a question of another level.
    document.documentElement.dataset["level"] = "all";
    (find('[name="level"][value="all"]') as HTMLInputElement).checked = true;
    dispatchEvent(new HashChangeEvent("hashchange"));
    await expect.poll(shown).toEqual(["two", "three"]);
  });

  it("opens and closes all that are shown", () => {
    choose("language", "go");
    find("[data-open-all]").click();
    choose("language", "all");
    expect([...document.querySelectorAll("details[open]")].map(({ id }) => id)).toEqual(["one", "three"]);
    find("[data-close-all]").click();
    expect(document.querySelector("details[open]")).toBeNull();
  });

  it("follows a choice that another tab has made", () => {
    localStorage.setItem("asked-kind", "diagnose");
    dispatchEvent(new StorageEvent("storage", { key: "asked-kind" }));
    expect(shown()).toEqual(["two", "three"]);
  });
});
