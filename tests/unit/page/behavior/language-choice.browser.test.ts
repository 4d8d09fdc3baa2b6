import { beforeEach, expect, it } from "vitest";
import { startLanguageChoice } from "../../../../src/page/behavior/language-choice.ts";
import "../../../../src/listing/styles/tabs.css";

const root = document.documentElement;
const LANGUAGES = ["java", "python", "go"];

/** What `Sample.astro` makes of a listing in three languages; `lines` gives each another height. */
function family(lines: Record<string, number>): string {
  const tabs = LANGUAGES.map((language) => `<button type="button" data-choose-language="${language}">${language}</button>`).join("");
  const samples = LANGUAGES.map(
    (language) => `<div class="sample" data-key="${language}"><header>${tabs}</header><pre>${"code\n".repeat(lines[language] ?? 1)}</pre></div>`,
  );
  return `<div class="family">${samples.join("")}</div>`;
}

const tab = (number: number, sample: string, language: string) =>
  document.querySelectorAll(".family")[number]?.querySelector<HTMLElement>(`[data-key="${sample}"] [data-choose-language="${language}"]`) as HTMLElement;
const shown = () => [...document.querySelectorAll<HTMLElement>(".sample")].filter((sample) => sample.checkVisibility()).map(({ dataset }) => dataset["key"]);

function place(): void {
  localStorage.clear();
  root.dataset["language"] = "python";
  document.body.innerHTML =
    '<p style="height: 3000px"></p>' +
    family({ java: 5, python: 60, go: 2 }) +
    family({ java: 40, python: 3, go: 90 }) +
    family({ go: 90, java: 90, python: 90 });
}

place();
startLanguageChoice();
const pressedAtStart = { python: tab(1, "python", "python").ariaPressed, go: tab(1, "python", "go").ariaPressed };

beforeEach(() => {
  place();
  tab(1, "python", "python").scrollIntoView({ block: "center", behavior: "instant" });
});

it("shows at the start which language the root element has", () => {
  expect(pressedAtStart).toEqual({ python: "true", go: "false" });
});

it("switches all listings, keeps the choice, and marks every tab of it", () => {
  tab(0, "python", "go").click();
  expect(shown()).toEqual(["go", "go", "go"]);
  expect(localStorage.getItem("language")).toBe("go");
  const pressed = [...document.querySelectorAll<HTMLElement>('[aria-pressed="true"]')].map(({ dataset }) => dataset["chooseLanguage"]);
  expect(new Set(pressed)).toEqual(new Set(["go"]));
  expect(pressed).toHaveLength(9);
});

it("keeps the clicked listing in its place, though the listings over it change their height", () => {
  const before = scrollY;
  const clicked = tab(1, "python", "java");
  const { top } = clicked.getBoundingClientRect();
  clicked.click();
  expect(Math.abs(tab(1, "java", "java").getBoundingClientRect().top - top)).toBeLessThan(1);
  expect(scrollY).not.toBe(before);
});

it("moves the focus to the same tab of the listing that is now shown", () => {
  tab(1, "python", "go").click();
  expect(document.activeElement).toBe(tab(1, "go", "go"));
});

it("follows another tab, and a page that was left for another one, but no language that the page does not have", () => {
  localStorage.setItem("language", "go");
  dispatchEvent(new StorageEvent("storage", { key: "language" }));
  expect(shown()).toEqual(["go", "go", "go"]);
  localStorage.setItem("language", "java");
  dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true }));
  expect(shown()).toEqual(["java", "java", "java"]);
  localStorage.setItem("language", '"]');
  dispatchEvent(new StorageEvent("storage", { key: "language" }));
  expect(root.dataset["language"]).toBe("java");
});
