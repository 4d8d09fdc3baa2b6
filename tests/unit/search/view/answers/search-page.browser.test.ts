import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { FoundRecords, Question } from "../../../../../src/search/view/answers/index/engine.ts";
import "../../../../../src/search/view/answers/search-page.ts";
import { found } from "./found.ts";
import { eventually } from "../../../eventually.ts";

const findRecords = vi.hoisted(() => vi.fn<(question: Question) => Promise<FoundRecords>>());
vi.mock("../../../../../src/search/view/answers/index/engine.ts", () => ({ findRecords }));

/** The markup of `pages/search.astro`. */
const MARKUP = `<search-page><form><input type="search" name="q" /><button type="submit">Search</button></form>
  <div class="search-start">start</div><div class="search-all">everything</div></search-page>`;
const { href } = location;
const { title } = document;

const both = { counts: { skill: { Databases: 20, Languages: 20 } }, all: 40 };
const locks = found(
  Array.from({ length: 40 }, (_, n) => `Locks${n}`),
  {},
  both,
);
const pick = (all: FoundRecords, count: number): FoundRecords => ({ ...all, records: all.records.slice(0, count) });

beforeEach(() => {
  document.title = "Search";
  findRecords.mockImplementation(({ text, count }) => Promise.resolve(pick(text === "none" ? found([]) : locks, count)));
});
afterEach(() => {
  document.body.replaceChildren();
  history.replaceState(null, "", href);
  document.title = title;
  vi.resetAllMocks();
});

function place(query?: string): { input: HTMLInputElement; everything: HTMLElement } {
  const address = new URL(href);
  if (query !== undefined) address.searchParams.set("q", query);
  history.replaceState({ scroll: 7 }, "", address);
  document.body.innerHTML = MARKUP;
  const input = document.querySelector("input");
  const everything = document.querySelector<HTMLElement>(".search-all");
  if (!input || !everything) throw new Error("The markup lacks its parts.");
  return { input, everything };
}

async function showsHits(count = 8): Promise<void> {
  await eventually(() => {
    expect(document.querySelectorAll(".hit")).toHaveLength(count);
  });
}

const asked = () => new URL(location.href).searchParams.get("q");

it("shows what its address asks for", async () => {
  const { input, everything } = place("locks & keys");
  await showsHits();
  expect(input.value).toBe("locks & keys");
  expect(findRecords.mock.calls[0]?.[0].text).toBe("locks & keys");
  expect(everything.hidden).toBe(true);
  expect(document.title).toBe("locks & keys · Search");
});

it("lists everything until something is asked, in place of the start", () => {
  const { everything } = place();
  expect(findRecords).not.toHaveBeenCalled();
  expect(everything.hidden).toBe(false);
  expect(document.querySelector(".search-start")).toBeNull();
  expect(document.querySelector(".search-status")?.textContent).toBe("");
});

it("keeps the address and the title in step, and forgets nothing of the history", async () => {
  const { input, everything } = place();
  const { length } = history;
  input.value = "lock";
  input.dispatchEvent(new Event("input"));
  await showsHits();
  expect(asked()).toBe("lock");
  expect(history.length).toBe(length);
  expect(history.state).toMatchObject({ scroll: 7 });
  input.value = "";
  input.dispatchEvent(new Event("input"));
  await eventually(() => {
    expect(asked()).toBeNull();
  });
  expect(document.title).toBe("Search");
  expect(everything.hidden).toBe(false);
});

it("comes back with as many results, the filter and the place that it was left with", async () => {
  place("lock");
  await showsHits();
  const press = (name: RegExp) => {
    [...document.querySelectorAll("button")].find(({ textContent }) => name.test(textContent))?.click();
  };
  press(/^Databases/);
  await eventually(() => {
    expect([...document.querySelectorAll(".chip")].find(({ ariaPressed }) => ariaPressed === "true")?.textContent).toMatch(/^Databases/);
  });
  press(/^Show/);
  await showsHits(16);
  const tall = document.createElement("style");
  tall.textContent = "search-page { display: block; height: 9000px; }";
  document.body.append(tall);
  scrollTo(0, 700);
  await eventually(() => {
    expect(history.state).toMatchObject({ search: { count: 16, filter: { skill: "Databases" }, top: 700 } });
  });
  // As the browser does it that keeps no page: the document is a new one, the entry of the history is not.
  document.body.innerHTML = MARKUP;
  document.body.append(tall);
  scrollTo(0, 0);
  await showsHits(16);
  expect(findRecords.mock.lastCall?.[0]).toMatchObject({ text: "lock", count: 16, filter: { skill: "Databases" } });
  expect(scrollY).toBe(700);
});

it("shows results though the browser refuses to change the address", async () => {
  const { input } = place();
  vi.spyOn(history, "replaceState").mockImplementation(() => {
    throw new DOMException("Attempt to use history.replaceState() more than 100 times per 30 seconds", "SecurityError");
  });
  input.value = "lock";
  input.dispatchEvent(new Event("input"));
  await showsHits();
  vi.restoreAllMocks();
});

it("reads no more of an address than of a field", async () => {
  const { input } = place("x".repeat(100_000));
  await showsHits();
  expect(input.value).toHaveLength(1000);
  expect(findRecords.mock.calls[0]?.[0].text).toHaveLength(1000);
  expect(document.title.length).toBeLessThan(1100);
});

it("searches when the form is sent, without leaving", async () => {
  const { input } = place();
  input.value = "lock";
  document.querySelector("button")?.click();
  await showsHits();
  expect(asked()).toBe("lock");
});

it("keeps what the browser has restored, rather than the address", async () => {
  const address = new URL(href);
  address.searchParams.set("q", "old");
  history.replaceState(null, "", address);
  const page = document.createElement("div");
  page.innerHTML = MARKUP;
  const input = page.querySelector("input");
  if (input) input.value = "restored";
  document.body.append(page);
  await showsHits();
  expect(findRecords.mock.calls[0]?.[0].text).toBe("restored");
});

it("leaves a page alone that lacks its parts", () => {
  document.body.innerHTML = "<search-page><p>Only text</p></search-page>";
  expect(document.body.textContent).toBe("Only text");
});
