import { afterEach, describe, expect, it, vi } from "vitest";
import { EXAMPLES } from "../../../../../../src/search/examples.ts";
import { drawCut, drawFault, drawNothing, drawNotice, drawStart } from "../../../../../../src/search/view/answers/draw/messages.ts";
import { found, textsOf } from "../found.ts";

afterEach(() => {
  vi.restoreAllMocks();
});

describe("before anything is typed", () => {
  it("offers examples that work without a script, and take over with one", () => {
    const choose = vi.fn();
    const links = drawStart(choose).querySelectorAll("a");
    expect(textsOf(links)).toEqual([...EXAMPLES]);
    expect(links[1]?.getAttribute("href")).toBe("/search/?q=N%2B1");
    links[1]?.click();
    expect(choose).toHaveBeenCalledExactlyOnceWith("N+1");
  });

  it("leaves an example alone that is opened elsewhere", () => {
    const choose = vi.fn();
    const link = drawStart(choose).querySelector("a");
    const click = new MouseEvent("click", { ctrlKey: true, cancelable: true, bubbles: true });
    link?.dispatchEvent(click);
    expect(choose).not.toHaveBeenCalled();
    expect(click.defaultPrevented).toBe(false);
  });
});

it("says that nothing was found, with the query as text and ways on", () => {
  const message = drawNothing("<i>x</i>");
  expect(message.textContent).toContain("Nothing found for “<i>x</i>”.");
  expect([...message.querySelectorAll("a")].map((link) => link.getAttribute("href"))).toEqual(["/search/", "/glossary/"]);
});

it("repeats no more of a long text than its beginning", () => {
  const message = drawNothing("x".repeat(1000));
  expect(message.querySelector("strong")?.textContent).toBe(`Nothing found for “${"x".repeat(80)}…”.`);
});

it("says that a text was too long", () => {
  expect(drawCut().textContent).toBe("Only the first 1,000 letters were looked for.");
});

describe("a fault", () => {
  it("is told with the way to try again", () => {
    const again = vi.fn();
    const message = drawFault(false, again);
    expect(message.getAttribute("role")).toBe("alert");
    expect(message.textContent).toContain("The search index could not be loaded.");
    message.querySelector("button")?.click();
    expect(again).toHaveBeenCalledOnce();
  });

  it("is told to be the missing line when the reader is offline", () => {
    vi.spyOn(navigator, "onLine", "get").mockReturnValue(false);
    expect(drawFault(false, vi.fn()).textContent).toContain("You are offline");
  });

  it("is told to be none in development", () => {
    const message = drawFault(true, vi.fn());
    expect(message.textContent).toContain("no search index in development");
    expect(message.querySelector("button")).toBeNull();
  });
});

describe("a notice", () => {
  const notice = (changes: Parameters<typeof found>[1], act = vi.fn()) => drawNotice(found([], { used: "a b", ...changes }).answer, "typed", act);

  it("is not given when it was looked for as typed, or for nothing", () => {
    expect(notice({})).toBeUndefined();
    expect(notice({ used: "", absent: ["x"] })).toBeUndefined();
  });

  it("names a correction, and offers the text as written", () => {
    const act = vi.fn();
    const drawn = notice({ corrected: "database index" }, act);
    expect(drawn?.textContent).toBe("Showing results for “database index”.  As written");
    expect(drawn?.querySelector("button")?.ariaLabel).toBe("Search for “typed” as written");
    drawn?.querySelector("button")?.click();
    expect(act).toHaveBeenCalledOnce();
  });

  it("names the words that the guide lacks, and those that the first result lacks", () => {
    expect(notice({ dropped: ["c", "d"] })?.textContent).toBe("Nothing has all of these words; the first result lacks “c”, “d”. ");
    expect(notice({ absent: ["e"] })?.textContent).toBe("The guide does not have “e”. ");
    expect(notice({ dropped: ["c"] })?.querySelector("button")).toBeNull();
  });

  it("says that nothing is named so, unless that is said of single words", () => {
    expect(notice({ isNear: true })?.textContent).toBe("Nothing here is about “typed”; this comes nearest. ");
    expect(notice({ isNear: true, corrected: "game engine" })?.textContent).toContain("Nothing here is about “game engine”");
    expect(notice({ isNear: true, absent: ["e"] })?.textContent).toBe("The guide does not have “e”. ");
  });

  it("names few of many words", () => {
    expect(notice({ absent: ["a", "b", "c", "d", "e"] })?.textContent).toBe("The guide does not have “a”, “b”, “c” and 2 more. ");
  });
});
