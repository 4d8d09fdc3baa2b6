import { afterEach, expect, it, vi } from "vitest";
import { onStored, readStored, writeStored } from "../../../src/site/storage.ts";
import { keepForTab, readForTab } from "../../../src/site/tab-storage.ts";

afterEach(() => {
  vi.restoreAllMocks();
  localStorage.clear();
});

it("keeps a choice and says so", () => {
  expect(writeStored("theme", "dark")).toBe(true);
  expect(localStorage.getItem("theme")).toBe("dark");
});

it("says that nothing was kept when storage is full", () => {
  vi.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
    throw new DOMException("full", "QuotaExceededError");
  });
  expect(writeStored("theme", "dark")).toBe(false);
  expect(localStorage.getItem("theme")).toBeNull();
});

it("says that nothing was kept when the browser refuses storage as a whole", () => {
  vi.spyOn(window, "localStorage", "get").mockImplementation(() => {
    throw new DOMException("refused", "SecurityError");
  });
  expect(writeStored("theme", "dark")).toBe(false);
  expect(readStored("theme")).toBeNull();
});

it("tells of a choice that another tab made, or that was made while the page was away", () => {
  const told: string[] = [];
  onStored("theme", (value) => told.push(value));
  const away = (persisted: boolean) => dispatchEvent(new PageTransitionEvent("pageshow", { persisted }));
  away(true);
  expect(told).toEqual([]);
  writeStored("theme", "dark");
  dispatchEvent(new StorageEvent("storage", { key: "language" }));
  away(false);
  expect(told).toEqual([]);
  dispatchEvent(new StorageEvent("storage", { key: "theme" }));
  away(true);
  expect(told).toEqual(["dark", "dark"]);
});

it("keeps something for the tab, and gives it up", () => {
  expect(readForTab("draft")).toBeUndefined();
  expect(keepForTab("draft", "text")).toBe(true);
  expect(readForTab("draft")).toBe("text");
  expect(keepForTab("draft", undefined)).toBe(true);
  expect(readForTab("draft")).toBeUndefined();
});

it("says that nothing was kept for the tab when the browser refuses, and reads nothing", () => {
  vi.spyOn(window, "sessionStorage", "get").mockImplementation(() => {
    throw new DOMException("refused", "SecurityError");
  });
  expect(keepForTab("draft", "text")).toBe(false);
  expect(readForTab("draft")).toBeUndefined();
});
