import { userEvent } from "vitest/browser";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { FOLLOWED, type Search, wireSearch } from "../../../../src/search/view/search-dialog.ts";
import { make } from "../../../../src/site/nodes.ts";
import { eventually } from "../../eventually.ts";
import { placeDialog } from "./dialog-markup.ts";

const load = vi.fn<() => Promise<unknown>>();
let search: Search;

const get = (selector: string) => document.querySelector(selector) as HTMLElement;
const dialog = () => get("dialog") as HTMLDialogElement;
const input = () => get("dialog input") as HTMLInputElement;
const fault = () => document.querySelector<HTMLElement>("dialog [role=alert]");
const waiting = () => document.querySelector("dialog .search-waiting");

beforeEach(() => {
  load.mockResolvedValue(undefined);
  document.body.replaceChildren();
  placeDialog();
  search = wireSearch(load);
});
afterEach(() => {
  dialog().close();
  document.body.replaceChildren();
  history.replaceState(null, "", location.pathname + location.search);
  vi.resetAllMocks();
});

/** Type into the field, as a reader does. */
function type(text: string): void {
  input().value = text;
  input().dispatchEvent(new Event("input"));
}

describe("what answers", () => {
  it("is fetched before the dialog opens or then, and again at each letter, in case that it was lost", () => {
    search.warmUp();
    expect(load).toHaveBeenCalledOnce();
    search.open();
    expect(dialog().open).toBe(true);
    expect(document.activeElement).toBe(input());
    expect(load).toHaveBeenCalledTimes(2);
    type("l");
    expect(load).toHaveBeenCalledTimes(3);
  });

  it("may come late: letters are taken at once, and the form leads to the page of search", () => {
    load.mockReturnValue(new Promise(() => undefined));
    search.open();
    expect(fault()?.hidden).toBe(true);
    expect(waiting()).not.toBeNull();
    const { form } = input();
    expect([form?.getAttribute("action"), form?.method, input().name]).toEqual(["/search/", "get", "q"]);
  });

  it("may not come: that is said, and the form still leads on", async () => {
    load.mockRejectedValue(new TypeError("Failed to fetch"));
    search.open();
    await eventually(() => {
      expect(fault()?.hidden).toBe(false);
    });
    expect(waiting()).toBeNull();
    expect(fault()?.querySelector("button")?.form).toBe(input().form);
  });

  it("bears that all of it is gone when an older attempt fails", async () => {
    load.mockRejectedValue(new TypeError("Failed to fetch"));
    get(".search-body").replaceChildren();
    const hear = vi.fn();
    addEventListener("unhandledrejection", hear);
    search.open();
    await new Promise((resolve) => setTimeout(resolve));
    removeEventListener("unhandledrejection", hear);
    expect(hear).not.toHaveBeenCalled();
  });
});

describe("the focus", () => {
  it("returns to what opened the dialog", async () => {
    const opener = make("button", {}, "Search");
    document.body.append(opener);
    // The browser itself returns to what had the focus; the opener need not have had it.
    expect(document.activeElement).not.toBe(opener);
    search.open(opener);
    search.open();
    dialog().close();
    await eventually(() => {
      expect(document.activeElement).toBe(opener);
    });
  });

  it("does not return when a link was followed, and returns the next time again", async () => {
    const opener = make("button", {}, "Search");
    const field = make("input");
    document.body.append(opener, field);
    const close = async (how?: string) => {
      search.open(opener);
      const closed = new Promise((resolve) => {
        dialog().addEventListener("close", resolve, { once: true });
      });
      dialog().close(how);
      field.focus();
      await closed;
      return document.activeElement;
    };
    expect(await close(FOLLOWED)).toBe(field);
    expect(await close()).toBe(opener);
  });
});

describe("closes without what answers", () => {
  it("by its button", () => {
    search.open();
    get(".search-close").click();
    expect(dialog().open).toBe(false);
    expect(get("#search-end").getAttribute("method")).toBe("dialog");
  });

  it("by Escape, and keeps what was typed for the next time, selected", async () => {
    search.open();
    await userEvent.keyboard("{Escape}");
    expect(dialog().open).toBe(false);
    input().value = "lock";
    search.open();
    expect([input().selectionStart, input().selectionEnd]).toEqual([0, 4]);
  });
});
