import { beforeEach, expect, it, vi } from "vitest";
import { startSearchOpening } from "../../../../src/page/behavior/search-opening.ts";
import { eventually } from "../../eventually.ts";

const openSearch = vi.fn();
const load = vi.fn(() => Promise.resolve({ openSearch }));

document.body.innerHTML = `<a href="#nowhere" data-open-search>Search</a><p tabindex="0"></p><input /><textarea></textarea><select></select><div contenteditable="true" tabindex="0"></div>`;
startSearchOpening(load);

const link = document.querySelector("[data-open-search]") as HTMLElement;

/** Presses a key in the element and answers whether the browser was kept from acting on it. */
function press(selector: string, key: string, init: KeyboardEventInit = {}): boolean {
  const event = new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...init });
  document.querySelector(selector)?.dispatchEvent(event);
  return event.defaultPrevented;
}

beforeEach(() => {
  openSearch.mockClear();
  load.mockClear();
});

it("opens by a click, without following the link, and hands on where the focus returns to", async () => {
  link.click();
  await eventually(() => {
    expect(openSearch).toHaveBeenCalledExactlyOnceWith(link);
  });
  expect(location.hash).toBe("");
});

it("leaves a click that asks for a new tab to the browser", () => {
  let isTaken: boolean | undefined;
  const look = (event: MouseEvent) => {
    isTaken = event.defaultPrevented;
    event.preventDefault();
  };
  document.addEventListener("click", look, { once: true });
  link.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true, ctrlKey: true }));
  expect(isTaken).toBe(false);
  expect(load).not.toHaveBeenCalled();
});

it.each([
  ["/", {}],
  ["k", { ctrlKey: true }],
  ["k", { metaKey: true }],
  ["K", { ctrlKey: true }],
])("opens by %s with %o", async (key, init) => {
  expect(press("p", key, init)).toBe(true);
  await eventually(() => {
    expect(openSearch).toHaveBeenCalledExactlyOnceWith();
  });
});

it.each(["input", "textarea", "select", "[contenteditable]"])("lets a slash be typed in %s, and opens by Ctrl+K there too", (selector) => {
  expect(press(selector, "/")).toBe(false);
  expect(load).not.toHaveBeenCalled();
  expect(press(selector, "k", { ctrlKey: true })).toBe(true);
  expect(load).toHaveBeenCalledOnce();
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
  expect(load).not.toHaveBeenCalled();
});

it("fetches the dialog when the pointer comes near its button, once", () => {
  link.dispatchEvent(new PointerEvent("pointerenter"));
  link.dispatchEvent(new PointerEvent("pointerenter"));
  expect(load).toHaveBeenCalledOnce();
  expect(openSearch).not.toHaveBeenCalled();
});
