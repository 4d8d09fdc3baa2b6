import { beforeEach, expect, it, vi } from "vitest";
import { startSearchOpening } from "../../../../src/page/behavior/search-opening.ts";
import type { Search } from "../../../../src/search/view/search-dialog.ts";
import { AFTER_COMPOSITION } from "../../composing.ts";

const search = { open: vi.fn<Search["open"]>(), warmUp: vi.fn<Search["warmUp"]>() };

document.body.innerHTML = `<a href="#nowhere" data-open-search>Search</a><p tabindex="0"></p><input /><textarea></textarea><select></select>
  <div contenteditable="true" tabindex="0"><b></b></div><div contenteditable="plaintext-only" tabindex="0"></div>
  ${["radio", "checkbox", "range", "submit"].map((type) => `<input type="${type}" />`).join("")}`;
startSearchOpening(search);

const link = document.querySelector("[data-open-search]") as HTMLElement;

/** Presses a key in the element and answers whether the browser was kept from acting on it. */
function press(selector: string, key: string, init: KeyboardEventInit = {}): boolean {
  const event = new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...init });
  document.querySelector(selector)?.dispatchEvent(event);
  return event.defaultPrevented;
}

beforeEach(() => {
  search.open.mockReset();
  search.warmUp.mockClear();
});

/** Clicks the button and answers whether the browser was kept from following it. */
function click(init: MouseEventInit = {}): boolean {
  let isTaken = false;
  const look = (event: MouseEvent) => {
    isTaken = event.defaultPrevented;
    event.preventDefault();
  };
  window.addEventListener("click", look, { once: true });
  link.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true, ...init }));
  return isTaken;
}

it("opens by a click, without following the link, and hands on where the focus returns to", () => {
  expect(click()).toBe(true);
  expect(search.open).toHaveBeenCalledExactlyOnceWith(link);
});

it("leaves the link alone where a dialog cannot be opened", () => {
  search.open.mockImplementation(() => {
    throw new TypeError("dialog.showModal is not a function");
  });
  const hear = vi.fn((event: ErrorEvent) => {
    event.preventDefault();
  });
  addEventListener("error", hear);
  expect(click()).toBe(false);
  removeEventListener("error", hear);
  expect(hear).toHaveBeenCalledOnce();
});

it("leaves a click that asks for a new tab to the browser", () => {
  expect(click({ ctrlKey: true })).toBe(false);
  expect(search.open).not.toHaveBeenCalled();
});

it.each([
  ["/", {}],
  ["k", { ctrlKey: true }],
  ["k", { metaKey: true }],
  ["K", { ctrlKey: true }],
])("opens by %s with %o", (key, init) => {
  expect(press("p", key, init)).toBe(true);
  expect(search.open).toHaveBeenCalledExactlyOnceWith();
});

const fields = ["input", "textarea", "select", "[contenteditable]", "[contenteditable] b", "[contenteditable=plaintext-only]"];
it.each(fields)("lets a slash be typed in %s, and opens by Ctrl+K there too", (selector) => {
  expect(press(selector, "/")).toBe(false);
  expect(search.open).not.toHaveBeenCalled();
  expect(press(selector, "k", { ctrlKey: true })).toBe(true);
  expect(search.open).toHaveBeenCalledOnce();
});

it.each(["radio", "checkbox", "range", "submit"])("opens by a slash in an input of type %s, which takes no letters", (type) => {
  expect(press(`[type=${type}]`, "/")).toBe(true);
  expect(search.open).toHaveBeenCalledOnce();
});

it("takes a key of a letter in the making for none", () => {
  expect(press("p", "/", { isComposing: true })).toBe(false);
  expect(press("input", "k", { ctrlKey: true, ...AFTER_COMPOSITION })).toBe(false);
  expect(search.open).not.toHaveBeenCalled();
});

it("takes a key that something else has acted on for none", () => {
  const act = (event: Event) => {
    event.preventDefault();
  };
  document.querySelector("p")?.addEventListener("keydown", act, { once: true });
  press("p", "/");
  expect(search.open).not.toHaveBeenCalled();
});

it("bears a keydown without a key, as a browser sends that fills a form by itself", () => {
  const hear = vi.fn();
  addEventListener("error", hear);
  document.querySelector("input")?.dispatchEvent(new Event("keydown", { bubbles: true }));
  removeEventListener("error", hear);
  expect(hear).not.toHaveBeenCalled();
  expect(search.open).not.toHaveBeenCalled();
});

it.each([
  ["k", {}],
  ["/", { ctrlKey: true }],
  ["/", { altKey: true }],
  ["/", { metaKey: true }],
  ["k", { ctrlKey: true, shiftKey: true }],
  ["k", { ctrlKey: true, altKey: true }],
])("takes %s with %o for something else", (key, init) => {
  expect(press("p", key, init)).toBe(false);
  expect(search.open).not.toHaveBeenCalled();
});

it.each(["pointerenter", "focus"])("fetches what answers at the first %s of its button", (type) => {
  link.dispatchEvent(new Event(type));
  link.dispatchEvent(new Event(type));
  expect(search.warmUp).toHaveBeenCalledOnce();
  expect(search.open).not.toHaveBeenCalled();
});
