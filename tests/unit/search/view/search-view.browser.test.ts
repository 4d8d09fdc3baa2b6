// cspell:ignore lokc lokcs unstub
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { FoundRecords } from "../../../../src/search/view/engine.ts";
import { SearchView } from "../../../../src/search/view/search-view.ts";
import { found, textsOf } from "./found.ts";
import { eventually } from "../../eventually.ts";

const findRecords = vi.hoisted(() => vi.fn<(text: string, count: number, filter: object, isExact: boolean) => Promise<FoundRecords>>());
vi.mock("../../../../src/search/view/engine.ts", () => ({ findRecords }));

let input: HTMLInputElement;
let view: SearchView;
const onSearch = vi.fn();

beforeEach(() => {
  input = document.createElement("input");
  view = new SearchView({ input, isListbox: false, onSearch });
  document.body.append(input, view.filters, view.status, view.body);
});
afterEach(() => {
  document.body.replaceChildren();
  vi.resetAllMocks();
  vi.unstubAllEnvs();
});

const ask = (text: string) => {
  input.value = text;
  return view.search();
};
const button = (name: RegExp) => [...document.querySelectorAll("button")].find(({ textContent }) => name.test(textContent));
const titles = (count: number) => Array.from({ length: count }, (_, n) => `Locks${n}`);

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
    expect(findRecords).toHaveBeenCalledExactlyOnceWith("lock", 12, {}, false);
    expect(onSearch).toHaveBeenCalledExactlyOnceWith("lock");
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

  it("shows the start again when the text is gone", async () => {
    findRecords.mockResolvedValue(found(["Locks"]));
    await ask("lock");
    await ask("");
    expect(view.body.textContent).toContain("Finds every section");
    expect(view.status.textContent).toBe("");
    expect(onSearch).toHaveBeenLastCalledWith("");
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

describe("showing", () => {
  it("counts the results and the articles", async () => {
    findRecords.mockResolvedValue(found(["Locks"]));
    await ask("lock");
    expect(view.status.textContent).toBe("1 result");
    findRecords.mockResolvedValue(found(["Locks", "Keys"], { filters: { skill: { Databases: 1, Languages: 1, Servers: 0 } } }));
    await ask("locks");
    expect(view.status.textContent).toBe("2 results in 2 articles");
  });

  it("shows more on demand, and a dozen again for another query", async () => {
    const all = found(titles(30));
    findRecords.mockImplementation((_, count) => Promise.resolve({ ...all, records: all.records.slice(0, count) }));
    await ask("lock");
    expect(view.links).toHaveLength(12);
    button(/^Show 12 more$/)?.click();
    await eventually(() => {
      expect(view.links).toHaveLength(24);
    });
    button(/^Show 6 more$/)?.click();
    await eventually(() => {
      expect(view.links).toHaveLength(30);
    });
    expect(button(/more$/)).toBeUndefined();
    input.value = "locks";
    input.dispatchEvent(new Event("input"));
    await eventually(() => {
      expect(view.links).toHaveLength(12);
    });
  });

  it("says that nothing was found, without chips", async () => {
    findRecords.mockResolvedValue(found([], { totalFilters: { skill: { Databases: 3, Languages: 2 } } }));
    await ask("xylophone");
    expect(view.body.textContent).toContain("Nothing found for “xylophone”");
    expect(view.status.textContent).toBe("No results");
    expect(view.filters.hidden).toBe(true);
    expect(view.links).toEqual([]);
  });

  it("gives notice of what it did, and takes the text as written on demand, until it changes", async () => {
    findRecords.mockResolvedValue(found(["Locks"], { corrected: "lock" }));
    await ask("lokc");
    expect(view.body.textContent).toContain("Showing results for “lock”");
    button(/as written$/)?.click();
    expect(findRecords).toHaveBeenLastCalledWith("lokc", 12, {}, true);
    await ask("lokcs");
    expect(findRecords).toHaveBeenLastCalledWith("lokcs", 12, {}, false);
  });
});

describe("a filter", () => {
  const both = { totalFilters: { skill: { Databases: 3, Languages: 2 } }, unfilteredResultCount: 5 };

  it("is applied, stays for the next query and goes by All", async () => {
    findRecords.mockResolvedValue(found(["Locks"], both));
    await ask("lock");
    expect(view.filters.hidden).toBe(false);
    button(/^Languages/)?.click();
    expect(findRecords).toHaveBeenLastCalledWith("lock", 12, { skill: "Languages" }, false);
    await eventually(() => {
      expect(button(/^Languages/)?.ariaPressed).toBe("true");
    });
    await ask("key");
    expect(findRecords).toHaveBeenLastCalledWith("key", 12, { skill: "Languages" }, false);
    button(/^All/)?.click();
    expect(findRecords).toHaveBeenLastCalledWith("key", 12, {}, false);
  });

  it("is given up by a query that has results elsewhere only", async () => {
    findRecords.mockResolvedValue(found(["Locks"], both));
    await ask("lock");
    button(/^Languages/)?.click();
    findRecords.mockImplementation((_, _count, filter) => Promise.resolve(Object.keys(filter).length > 0 ? found([], both) : found(["Keys"], both)));
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
