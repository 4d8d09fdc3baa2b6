import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { placeDialog } from "../dialog-markup.ts";

vi.mock("../../../../../src/search/view/answers/index/engine.ts", () => ({ findRecords: vi.fn(), loadIndex: () => Promise.resolve() }));

/** Runs the module, as each attempt to fetch it does that arrives. */
const arrive = () => import("../../../../../src/search/view/answers/answers.ts");

beforeEach(() => {
  vi.resetModules();
});
afterEach(() => {
  document.body.replaceChildren();
});

it("wires the dialog and the page of search once, however often it arrives", async () => {
  placeDialog();
  await arrive();
  const page = customElements.get("search-page");
  expect(page).toBeDefined();
  expect(document.querySelectorAll("dialog footer")).toHaveLength(1);
  vi.resetModules();
  await arrive();
  expect(customElements.get("search-page")).toBe(page);
  expect(document.querySelectorAll("dialog footer")).toHaveLength(1);
});

it("leaves a page alone that has no dialog", async () => {
  await expect(arrive()).resolves.toBeDefined();
});
