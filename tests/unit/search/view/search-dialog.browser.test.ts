import { userEvent } from "vitest/browser";
import { afterEach, expect, it, vi } from "vitest";
import type { FoundRecords } from "../../../../src/search/view/engine.ts";
import { openSearch } from "../../../../src/search/view/search-dialog.ts";
import { make } from "../../../../src/site/nodes.ts";
import { found } from "./found.ts";
import { eventually } from "../../eventually.ts";

const engine = vi.hoisted(() => ({ findRecords: vi.fn<() => Promise<FoundRecords>>(), loadIndex: vi.fn(() => Promise.reject(new Error("offline"))) }));
vi.mock("../../../../src/search/view/engine.ts", () => engine);

const dialog = () => document.querySelector("dialog");
const input = () => document.querySelector<HTMLInputElement>("dialog input");
const hits = () => [...document.querySelectorAll<HTMLAnchorElement>("dialog a.hit")];

afterEach(() => {
  dialog()?.close();
  history.replaceState(null, "", location.pathname + location.search);
});

/** Open it and wait for results. */
async function openWith(text: string): Promise<void> {
  engine.findRecords.mockResolvedValue(found(["Locks", "Keys"]));
  openSearch();
  const field = input();
  if (field) field.value = text;
  field?.dispatchEvent(new Event("input"));
  await eventually(() => {
    expect(hits()).toHaveLength(2);
  });
}

it("fetches the index before the first letter, and opens though it cannot be had", () => {
  openSearch();
  expect(engine.loadIndex).toHaveBeenCalled();
  expect(dialog()?.open).toBe(true);
  expect(document.activeElement).toBe(input());
});

it("is built once, and gives the focus back to what opened it", async () => {
  const opener = make("button", {}, "Search");
  document.body.append(opener);
  // The browser itself returns to what had the focus; the opener need not have had it.
  expect(document.activeElement).not.toBe(opener);
  openSearch(opener);
  openSearch();
  expect(document.querySelectorAll("dialog")).toHaveLength(1);
  dialog()?.close();
  await eventually(() => {
    expect(document.activeElement).toBe(opener);
  });
  opener.remove();
});

it("closes by its button", () => {
  openSearch();
  document.querySelector<HTMLElement>(".search-close")?.click();
  expect(dialog()?.open).toBe(false);
});

it("closes by Escape", async () => {
  openSearch();
  await userEvent.keyboard("{Escape}");
  expect(dialog()?.open).toBe(false);
});

it("closes when a result is followed, and stays when it is opened elsewhere", async () => {
  await openWith("lock");
  const click = (more: MouseEventInit) => hits()[0]?.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true, ...more }));
  const stay = (event: Event) => {
    event.preventDefault();
  };
  document.addEventListener("click", stay);
  click({ ctrlKey: true });
  expect(dialog()?.open).toBe(true);
  click({});
  expect(dialog()?.open).toBe(false);
  document.removeEventListener("click", stay);
});

it("closes by a click beside it, and not by one inside", () => {
  openSearch();
  const box = dialog()?.getBoundingClientRect();
  const click = (x: number, y: number) => dialog()?.dispatchEvent(new MouseEvent("click", { bubbles: true, clientX: x, clientY: y }));
  click((box?.left ?? 0) + 2, (box?.top ?? 0) + 2);
  expect(dialog()?.open).toBe(true);
  click((box?.right ?? 0) + 5, box?.top ?? 0);
  expect(dialog()?.open).toBe(false);
});

it("keeps its query for the next time, selected", async () => {
  await openWith("lock");
  dialog()?.close();
  openSearch();
  expect(input()?.value).toBe("lock");
  expect(input()?.selectionEnd).toBe(4);
  expect(hits()).toHaveLength(2);
});
