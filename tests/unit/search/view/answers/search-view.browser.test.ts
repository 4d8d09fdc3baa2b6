// cspell:ignore lokc lokcs unstub
import { describe, expect, it, vi } from "vitest";
import type { FoundRecords, Question } from "../../../../../src/search/view/answers/index/engine.ts";
import { found, textsOf } from "./found.ts";
import { ask, chips, input, status, useView, view } from "./view-in-page.ts";
import { eventually } from "../../../eventually.ts";

const findRecords = vi.hoisted(() => vi.fn<(question: Question, signal: AbortSignal) => Promise<FoundRecords>>());
vi.mock("../../../../../src/search/view/answers/index/engine.ts", () => ({ findRecords }));

useView();

/** What was asked, from the first question to the last. */
const asked = () => findRecords.mock.calls.map(([question]) => question);
const button = (name: RegExp) => [...document.querySelectorAll("button")].find(({ textContent }) => name.test(textContent));
const titles = (count: number) => Array.from({ length: count }, (_, n) => `Locks${n}`);

describe("showing", () => {
  it("counts the results and the articles", async () => {
    findRecords.mockResolvedValue(found(["Locks"]));
    await ask("lock");
    expect(status()).toBe("1 result");
    findRecords.mockResolvedValue(found(["Locks", "Keys"], {}, { articles: 2 }));
    await ask("locks");
    expect(status()).toBe("2 results in 2 articles");
  });

  it("shows more on demand, and as few as at first for another query", async () => {
    const all = found(titles(20));
    findRecords.mockImplementation(({ count }) => Promise.resolve({ ...all, records: all.records.slice(0, count) }));
    await ask("lock");
    expect(view.links).toHaveLength(8);
    button(/^Show 8 more$/)?.click();
    await eventually(() => {
      expect(view.links).toHaveLength(16);
    });
    button(/^Show 4 more$/)?.click();
    await eventually(() => {
      expect(view.links).toHaveLength(20);
    });
    expect(button(/more$/)).toBeUndefined();
    input.value = "locks";
    input.dispatchEvent(new Event("input"));
    await eventually(() => {
      expect(view.links).toHaveLength(8);
    });
  });

  it("takes no more of older results", async () => {
    const all = found(titles(20));
    findRecords.mockImplementation(({ count }) => Promise.resolve({ ...all, records: all.records.slice(0, count) }));
    await ask("lock");
    input.value = "locks";
    input.dispatchEvent(new Event("input"));
    button(/more$/)?.click();
    await view.answered();
    expect(asked().at(-1)).toMatchObject({ text: "locks", count: 8 });
    expect(asked()).toHaveLength(2);
  });

  it("says that nothing was found, without chips", async () => {
    findRecords.mockResolvedValue(found([]));
    await ask("xylophone");
    expect(view.body.textContent).toContain("Nothing found for “xylophone”");
    expect(status()).toBe("No results");
    expect(chips()).toEqual([]);
    expect(view.links).toEqual([]);
  });

  it("gives notice of what it did, and takes the text as written on demand, until it changes", async () => {
    findRecords.mockResolvedValue(found(["Locks"], { corrected: "lock" }));
    await ask("lokc");
    expect(view.body.textContent).toContain("Showing results for “lock”");
    button(/^As written$/)?.click();
    expect(asked().at(-1)).toMatchObject({ text: "lokc", isExact: true });
    await ask("lokcs");
    expect(asked().at(-1)).toMatchObject({ text: "lokcs", isExact: false });
  });
});

describe("a filter", () => {
  const both = { counts: { skill: { Databases: 3, Languages: 2 } }, all: 5 };

  it("is applied, stays for the next query and goes by All", async () => {
    findRecords.mockResolvedValue(found(["Locks"], {}, both));
    await ask("lock");
    expect(chips().length).toBeGreaterThan(2);
    button(/^Languages/)?.click();
    expect(asked().at(-1)).toMatchObject({ text: "lock", filter: { skill: "Languages" } });
    await eventually(() => {
      expect(button(/^Languages/)?.ariaPressed).toBe("true");
    });
    await ask("key");
    expect(asked().at(-1)).toMatchObject({ text: "key", filter: { skill: "Languages" } });
    button(/^All/)?.click();
    expect(asked().at(-1)).toMatchObject({ text: "key", filter: {} });
  });

  it("is given up by a query that has results elsewhere only", async () => {
    findRecords.mockResolvedValue(found(["Locks"], {}, both));
    await ask("lock");
    button(/^Languages/)?.click();
    findRecords.mockImplementation(({ filter }) => Promise.resolve(Object.keys(filter).length > 0 ? found([], {}, both) : found(["Keys"], {}, both)));
    await ask("key");
    expect(textsOf(view.links)[0]).toContain("Keys");
    expect(button(/^All/)?.ariaPressed).toBe("true");
  });
});

describe("a fault", () => {
  it("is told, and trying again mends it", async () => {
    vi.stubEnv("DEV", false);
    findRecords.mockRejectedValueOnce(new Error("gone"));
    await ask("lock");
    expect(view.body.querySelector("[role=alert]")?.textContent).toContain("could not be loaded");
    expect(view.links).toEqual([]);
    findRecords.mockResolvedValue(found(["Locks"]));
    button(/^Try again$/)?.click();
    await eventually(() => {
      expect(view.links).toHaveLength(1);
    });
    expect(view.body.querySelector("[role=alert]")).toBeNull();
  });
});
