import { beforeEach, expect, it, vi } from "vitest";
import { startThemeChoice } from "../../../../src/page/behavior/theme-choice.ts";

const root = document.documentElement;

/** The buttons of `ThemeChoice.astro`. */
document.body.innerHTML = ["system", "light", "dark"]
  .map((theme) => `<button type="button" data-choose-theme="${theme}" aria-pressed="false"><svg><path /></svg></button>`)
  .join("");

const press = (theme: string) => {
  document.querySelector(`[data-choose-theme="${theme}"] path`)?.dispatchEvent(new MouseEvent("click", { bubbles: true }));
};
const pressed = () => [...document.querySelectorAll<HTMLElement>('[aria-pressed="true"]')].map(({ dataset }) => dataset["chooseTheme"]);

beforeEach(() => {
  vi.restoreAllMocks();
  localStorage.clear();
  delete root.dataset["theme"];
});

it("shows at the start what the script in the head has applied", () => {
  root.dataset["theme"] = "dark";
  startThemeChoice();
  expect(pressed()).toEqual(["dark"]);
});

it("applies, keeps and shows what was chosen", () => {
  press("light");
  expect(root.dataset["theme"]).toBe("light");
  expect(localStorage.getItem("theme")).toBe("light");
  expect(pressed()).toEqual(["light"]);
});

it("gives the choice back to the system", () => {
  press("dark");
  press("system");
  expect(root.dataset["theme"]).toBeUndefined();
  expect(localStorage.getItem("theme")).toBe("system");
  expect(pressed()).toEqual(["system"]);
});

it("applies a choice that cannot be kept", () => {
  vi.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
    throw new DOMException("refused", "QuotaExceededError");
  });
  press("dark");
  expect(root.dataset["theme"]).toBe("dark");
  expect(pressed()).toEqual(["dark"]);
});

it("follows another tab, and a page that was left for another one", () => {
  localStorage.setItem("theme", "dark");
  dispatchEvent(new StorageEvent("storage", { key: "theme" }));
  expect(root.dataset["theme"]).toBe("dark");
  expect(pressed()).toEqual(["dark"]);
  localStorage.setItem("theme", "system");
  dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true }));
  expect(root.dataset["theme"]).toBeUndefined();
  expect(pressed()).toEqual(["system"]);
});

it("takes what nobody knows for the system's", () => {
  localStorage.setItem("theme", "<b>");
  dispatchEvent(new StorageEvent("storage", { key: "theme" }));
  expect(root.dataset["theme"]).toBeUndefined();
  expect(pressed()).toEqual(["system"]);
});

it("leaves a click for a new tab, a new window or a download alone", () => {
  for (const modifier of ["ctrlKey", "metaKey", "shiftKey", "altKey"])
    document.querySelector('[data-choose-theme="light"]')?.dispatchEvent(new MouseEvent("click", { bubbles: true, [modifier]: true }));
  expect(root.dataset["theme"]).toBeUndefined();
});
