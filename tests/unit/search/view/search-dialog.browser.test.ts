import { userEvent } from "vitest/browser";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type AnswerIn, FOLLOWED, type Search, wireSearch } from "../../../../src/search/view/search-dialog.ts";
import { make } from "../../../../src/site/nodes.ts";
import { eventually } from "../../eventually.ts";
import { placeDialog } from "./dialog-markup.ts";

const answerIn = vi.fn<AnswerIn>();
const load = vi.fn<() => Promise<{ answerIn: AnswerIn }>>();
let search: Search;

const get = (selector: string) => document.querySelector(selector) as HTMLElement;
const dialog = () => get("dialog") as HTMLDialogElement;
const input = () => get("dialog input") as HTMLInputElement;
const fault = () => get("dialog [role=alert]");
const waiting = () => get("dialog .search-waiting");

beforeEach(() => {
  load.mockResolvedValue({ answerIn });
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
  it("is fetched once, before the dialog opens or then", async () => {
    search.warmUp();
    search.open();
    search.open();
    expect(load).toHaveBeenCalledOnce();
    expect(dialog().open).toBe(true);
    expect(document.activeElement).toBe(input());
    await eventually(() => {
      expect(answerIn).toHaveBeenCalledExactlyOnceWith({ dialog: dialog(), input: input(), body: get("dialog .search-body") });
    });
  });

  it("may come late: letters are taken at once, and the form leads to the page of search", () => {
    load.mockReturnValue(new Promise(() => undefined));
    search.open();
    expect(fault().hidden).toBe(true);
    expect(waiting().hidden).toBe(false);
    const { form } = input();
    expect([form?.getAttribute("action"), form?.method, input().name]).toEqual(["/search/", "get", "q"]);
  });

  it("may not come: that is said, the form still leads on, and the next letter tries again", async () => {
    load.mockRejectedValue(new TypeError("Failed to fetch"));
    search.open();
    await eventually(() => {
      expect(fault().hidden).toBe(false);
    });
    expect(waiting().hidden).toBe(true);
    expect(fault().querySelector("button")?.form).toBe(input().form);
    load.mockResolvedValue({ answerIn });
    type("l");
    expect(fault().hidden).toBe(true);
    await eventually(() => {
      expect(answerIn).toHaveBeenCalledOnce();
    });
    expect(load).toHaveBeenCalledTimes(2);
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
