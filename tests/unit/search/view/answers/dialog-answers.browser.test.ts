import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { answerIn } from "../../../../../src/search/view/answers/dialog-answers.ts";
import type { FoundRecords, Question } from "../../../../../src/search/view/answers/index/engine.ts";
import { eventually } from "../../../eventually.ts";
import { placeDialog } from "../dialog-markup.ts";
import { found } from "./found.ts";

const engine = vi.hoisted(() => ({ findRecords: vi.fn<(question: Question) => Promise<FoundRecords>>(), loadIndex: vi.fn<() => Promise<unknown>>() }));
vi.mock("../../../../../src/search/view/answers/index/engine.ts", () => engine);

const input = () => document.querySelector("dialog input") as HTMLInputElement;
const hits = () => [...document.querySelectorAll<HTMLAnchorElement>("dialog a.hit")];

beforeEach(() => {
  engine.loadIndex.mockRejectedValue(new Error("offline"));
  engine.findRecords.mockResolvedValue(found(["Locks", "Keys"]));
  placeDialog();
});
const arrive = () => {
  const dialog = document.querySelector("dialog") as HTMLDialogElement;
  answerIn({ dialog, input: input(), body: dialog.querySelector(".search-body") as HTMLElement });
};
afterEach(() => {
  document.body.replaceChildren();
  vi.resetAllMocks();
});

it("fetches the index before the first letter, and tells a fault only when something is asked", () => {
  arrive();
  expect(document.querySelector("dialog")?.textContent).toContain("Finds every section");
  expect(engine.loadIndex).toHaveBeenCalledOnce();
  expect(engine.findRecords).not.toHaveBeenCalled();
  expect(document.querySelector("dialog [role=alert]")).toBeNull();
});

it("answers what was typed before it was here, and steers its results", async () => {
  input().value = "lock";
  arrive();
  await eventually(() => {
    expect(hits()).toHaveLength(2);
  });
  expect(engine.findRecords.mock.calls[0]?.[0].text).toBe("lock");
  expect(document.querySelector("dialog .search-waiting")).toBeNull();
  expect(document.querySelector("dialog [role=status]")?.textContent).toBe("2 results");
  input().dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowDown" }));
  expect(hits().map((hit) => hit.getAttribute("aria-selected"))).toEqual(["false", "true"]);
});
