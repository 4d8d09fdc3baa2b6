import { beforeEach, describe, expect, it, vi } from "vitest";
import { onKnown, readKnown, setKnown } from "../../../../src/practice/filter/known.ts";

beforeEach(() => {
  localStorage.clear();
});

describe("known questions", () => {
  it("are kept, and taken back", () => {
    expect(setKnown("databases/hold-expiry", true)).toBe(true);
    setKnown("apis/paging", true);
    expect(readKnown()).toEqual(new Set(["databases/hold-expiry", "apis/paging"]));
    setKnown("databases/hold-expiry", false);
    expect(readKnown()).toEqual(new Set(["apis/paging"]));
  });

  it.for(["", "null", "{", "{}", "7", '"apis/paging"', "[1, null, {}]", "undefined", "[[]]"])("are none when %j is stored", (garbage) => {
    localStorage.setItem("known", garbage);
    expect(readKnown()).toEqual(new Set());
    setKnown("apis/paging", true);
    expect(readKnown()).toEqual(new Set(["apis/paging"]));
  });

  it("of a list that holds more than ids are the ids", () => {
    localStorage.setItem("known", '["apis/paging", 7, null]');
    expect(readKnown()).toEqual(new Set(["apis/paging"]));
  });

  it("are not kept where the browser refuses, which does no harm", () => {
    const refuse = vi.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
      throw new DOMException("full", "QuotaExceededError");
    });
    expect(setKnown("apis/paging", true)).toBe(false);
    refuse.mockRestore();
  });

  it("that another tab adds are told", () => {
    const told = vi.fn();
    onKnown(told);
    localStorage.setItem("known", "[]");
    dispatchEvent(new StorageEvent("storage", { key: "known" }));
    dispatchEvent(new StorageEvent("storage", { key: "theme" }));
    expect(told).toHaveBeenCalledOnce();
  });
});
