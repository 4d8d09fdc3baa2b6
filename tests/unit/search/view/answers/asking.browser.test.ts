/** How a view asks: when, how much, and what becomes of older questions. */
import { describe, expect, it, vi } from "vitest";
import type { FoundRecords, Question } from "../../../../../src/search/view/answers/index/engine.ts";
import { LONGEST_TEXT } from "../../../../../src/search/settings.ts";
import { found, textsOf } from "./found.ts";
import { ask, input, onSearch, status, useView, view } from "./view-in-page.ts";
import { eventually } from "../../../eventually.ts";

const findRecords = vi.hoisted(() => vi.fn<(question: Question, signal: AbortSignal) => Promise<FoundRecords>>());
vi.mock("../../../../../src/search/view/answers/index/engine.ts", () => ({ findRecords }));

useView();

/** What was asked, from the first question to the last. */
const asked = () => findRecords.mock.calls.map(([question]) => question);

describe("asking", () => {
  it("waits for a pause in typing and asks once, for the text without its ends", async () => {
    findRecords.mockResolvedValue(found(["Locks"]));
    for (const text of [" l", " lo", " lock "]) {
      input.value = text;
      input.dispatchEvent(new Event("input"));
    }
    expect(findRecords).not.toHaveBeenCalled();
    await eventually(() => {
      expect(view.links).toHaveLength(1);
    });
    expect(asked()).toEqual([{ text: "lock", count: 8, filter: {}, without: [], isExact: false }]);
    expect(onSearch).toHaveBeenCalledExactlyOnceWith("lock", { count: 8, filter: {}, without: [] });
  });

  it("drops an answer that comes after a newer question", async () => {
    const waiting: ((answer: FoundRecords) => void)[] = [];
    findRecords.mockImplementation(() => new Promise((resolve) => waiting.push(resolve)));
    const old = ask("old");
    const young = ask("young");
    waiting[1]?.(found(["Young"]));
    await young;
    waiting[0]?.(found(["Old"]));
    await old;
    expect(textsOf(view.links)[0]).toContain("Young");
    expect(view.links).toHaveLength(1);
  });

  it("drops a fault that comes after a newer question", async () => {
    let fail: (() => void) | undefined;
    findRecords.mockImplementationOnce(
      () =>
        new Promise((_, reject) => {
          fail = () => {
            reject(new Error("late"));
          };
        }),
    );
    const old = ask("old");
    findRecords.mockResolvedValue(found(["Young"]));
    await ask("young");
    fail?.();
    await old;
    expect(view.links).toHaveLength(1);
  });

  it("gives up the question under way as soon as another letter is typed, and draws no answer to it", async () => {
    const waiting: ((answer: FoundRecords) => void)[] = [];
    findRecords.mockImplementation(() => new Promise((resolve) => waiting.push(resolve)));
    const old = ask("old");
    input.value = "older";
    input.dispatchEvent(new Event("input"));
    expect(findRecords.mock.calls[0]?.[1].aborted).toBe(true);
    waiting[0]?.(found(["Old"]));
    await old;
    expect(view.links).toEqual([]);
    await eventually(() => {
      expect(waiting).toHaveLength(2);
    });
    expect(findRecords.mock.calls[1]?.[1].aborted).toBe(false);
    waiting[1]?.(found(["Older"]));
    await eventually(() => {
      expect(textsOf(view.links)[0]).toContain("Older");
    });
  });

  it("reads no more of a text than its first letters, and says so", async () => {
    findRecords.mockResolvedValue(found([]));
    await ask(`${"x".repeat(LONGEST_TEXT)} and more`);
    expect(asked().at(-1)?.text).toBe("x".repeat(LONGEST_TEXT));
    expect(view.body.textContent).toContain("Only the first 1,000 letters were looked for.");
    expect(view.body.textContent.length).toBeLessThan(LONGEST_TEXT);
    await ask("x".repeat(LONGEST_TEXT));
    expect(view.body.textContent).not.toContain("Only the first");
  });

  it("shows the start again when the text is gone", async () => {
    findRecords.mockResolvedValue(found(["Locks"]));
    await ask("lock");
    await ask("");
    expect(view.body.textContent).toContain("Finds every section");
    expect(status()).toBe("");
    expect(onSearch).toHaveBeenLastCalledWith("", { count: 8, filter: {}, without: [] });
  });

  it("takes an example that is chosen", async () => {
    findRecords.mockResolvedValue(found(["Locks"]));
    view.body.querySelector("a")?.click();
    await eventually(() => {
      expect(view.links).toHaveLength(1);
    });
    expect(input.value).toBe("double booking");
    expect(document.activeElement).toBe(input);
  });
});
