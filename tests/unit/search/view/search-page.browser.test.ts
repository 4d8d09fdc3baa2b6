import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { FoundRecords } from "../../../../src/search/view/engine.ts";
import "../../../../src/search/view/search-page.ts";
import { found } from "./found.ts";
import { eventually } from "../../eventually.ts";

const findRecords = vi.hoisted(() => vi.fn<(text: string) => Promise<FoundRecords>>());
vi.mock("../../../../src/search/view/engine.ts", () => ({ findRecords }));

/** The markup of `pages/search.astro`. */
const MARKUP = `<search-page><form><input type="search" name="q" /><button type="submit">Search</button></form>
  <div class="search-start">start</div><div class="search-all">everything</div></search-page>`;
const { href } = location;
const { title } = document;

beforeEach(() => {
  document.title = "Search";
  findRecords.mockImplementation((text) => Promise.resolve(found(text === "none" ? [] : ["Locks"])));
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

async function showsHit(): Promise<void> {
  await eventually(() => {
    expect(document.querySelectorAll(".hit")).toHaveLength(1);
  });
}

const asked = () => new URL(location.href).searchParams.get("q");

it("shows what its address asks for", async () => {
  const { input, everything } = place("locks & keys");
  await showsHit();
  expect(input.value).toBe("locks & keys");
  expect(findRecords.mock.calls[0]?.[0]).toBe("locks & keys");
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
  await showsHit();
  expect(asked()).toBe("lock");
  expect(history.length).toBe(length);
  expect(history.state).toEqual({ scroll: 7 });
  input.value = "";
  input.dispatchEvent(new Event("input"));
  await eventually(() => {
    expect(asked()).toBeNull();
  });
  expect(document.title).toBe("Search");
  expect(everything.hidden).toBe(false);
});

it("searches when the form is sent, without leaving", async () => {
  const { input } = place();
  input.value = "lock";
  document.querySelector("button")?.click();
  await showsHit();
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
  await showsHit();
  expect(findRecords.mock.calls[0]?.[0]).toBe("restored");
});

it("leaves a page alone that lacks its parts", () => {
  document.body.innerHTML = "<search-page><p>Only text</p></search-page>";
  expect(document.body.textContent).toBe("Only text");
});
