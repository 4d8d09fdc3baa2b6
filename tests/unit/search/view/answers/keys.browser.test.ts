import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { FoundRecords } from "../../../../../src/search/view/answers/index/engine.ts";
import { steerResults } from "../../../../../src/search/view/answers/keys.ts";
import { SearchView } from "../../../../../src/search/view/answers/search-view.ts";
import { found } from "./found.ts";
import { AFTER_COMPOSITION } from "../../../composing.ts";

const findRecords = vi.hoisted(() => vi.fn<() => Promise<FoundRecords>>());
vi.mock("../../../../../src/search/view/answers/index/engine.ts", () => ({ findRecords }));

let input: HTMLInputElement;
let view: SearchView;
/** Where results led. */
let followed: string[];

beforeEach(async () => {
  followed = [];
  input = document.createElement("input");
  view = new SearchView({ input, isListbox: true });
  steerResults(input, view);
  document.body.append(input, view.body);
  view.body.addEventListener("click", (event) => {
    event.preventDefault();
    followed.push((event.target as Element).closest("a")?.hash ?? "");
  });
  findRecords.mockResolvedValue(found(["Locks", "Keys", "Views"]));
  input.value = "x";
  await view.search();
});
afterEach(() => {
  document.body.replaceChildren();
  history.replaceState(null, "", location.pathname + location.search);
});

const press = (key: string, more: KeyboardEventInit = {}) => {
  const event = new KeyboardEvent("keydown", { key, cancelable: true, ...more });
  input.dispatchEvent(event);
  return event.defaultPrevented;
};
const active = () => view.links.filter((link) => link.getAttribute("aria-selected") === "true").map(({ id }) => id);

describe("the keys", () => {
  it("begin at the first result and go around", () => {
    expect(active()).toEqual(["hit-0"]);
    expect(input.getAttribute("aria-activedescendant")).toBe("hit-0");
    expect(press("ArrowDown")).toBe(true);
    expect(active()).toEqual(["hit-1"]);
    expect(input.getAttribute("aria-activedescendant")).toBe("hit-1");
    press("ArrowUp");
    press("ArrowUp");
    expect(active()).toEqual(["hit-2"]);
    press("ArrowDown");
    expect(active()).toEqual(["hit-0"]);
  });

  it("name the list to the field while it is there", async () => {
    const list = view.body.querySelector("[role=listbox]");
    expect(input.getAttribute("aria-controls")).toBe(list?.id);
    expect(input.getAttribute("aria-expanded")).toBe("true");
    findRecords.mockResolvedValue(found([]));
    input.value = "y";
    await view.search();
    expect(input.hasAttribute("aria-controls")).toBe(false);
    expect(input.getAttribute("aria-expanded")).toBe("false");
  });

  it("follow the active result by Enter", () => {
    press("ArrowDown");
    expect(press("Enter")).toBe(true);
    expect(followed).toEqual(["#keys"]);
  });

  it("open it in a tab of its own by Enter with Ctrl", () => {
    const open = vi.spyOn(window, "open").mockReturnValue(null);
    press("Enter", { ctrlKey: true });
    expect(open).toHaveBeenCalledExactlyOnceWith(expect.stringMatching(/#locks$/));
    open.mockRestore();
  });

  it("leave other keys and unfinished letters to the field", () => {
    expect(press("a")).toBe(false);
    expect(press("Home")).toBe(false);
    expect(press("ArrowDown", { isComposing: true })).toBe(false);
    // Safari ends the composition before it sends the key that did.
    expect(press("Enter", AFTER_COMPOSITION)).toBe(false);
    expect(followed).toEqual([]);
    expect(active()).toEqual(["hit-0"]);
  });
});

describe("Enter on a text that is not answered yet", () => {
  let answer: (titles: string[]) => void;
  beforeEach(() => {
    findRecords.mockImplementation(
      () =>
        new Promise((resolve) => {
          answer = (titles) => {
            resolve(found(titles));
          };
        }),
    );
    type("queue");
  });
  const type = (text: string) => {
    input.value = text;
    input.dispatchEvent(new Event("input"));
  };
  /** Waits until the view has drawn its answer, and what waited for that has acted. */
  const settle = async () => {
    await view.answered();
    await new Promise((resolve) => setTimeout(resolve));
  };

  it("opens no older result, and the first of the answer when it comes", async () => {
    expect(press("Enter")).toBe(true);
    expect(followed).toEqual([]);
    answer(["Queues", "Locks"]);
    await settle();
    expect(followed).toEqual(["#queues"]);
  });

  it("opens nothing when another letter is typed meanwhile", async () => {
    press("Enter");
    const first = answer;
    type("queues");
    first(["Queues"]);
    const settled = settle();
    answer(["Topics"]);
    await settled;
    expect(followed).toEqual([]);
    expect(active()).toEqual(["hit-0"]);
  });

  it("opens nothing when the answer has nothing, and a fault leaves Enter to the form", async () => {
    press("Enter");
    answer([]);
    await settle();
    expect(followed).toEqual([]);
    expect(press("Enter")).toBe(false);
  });

  it("opens nothing in a dialog that was closed meanwhile", async () => {
    press("Enter");
    input.hidden = true;
    answer(["Queues"]);
    await settle();
    expect(followed).toEqual([]);
  });

  it("is left to the form, which leads to the page of search, when it is pressed again", () => {
    expect(press("Enter")).toBe(true);
    expect(press("Enter", { repeat: true })).toBe(true);
    expect(press("Enter")).toBe(false);
  });
});

describe("the active result", () => {
  it("follows the pointer", () => {
    view.links[2]?.dispatchEvent(new PointerEvent("pointermove", { bubbles: true }));
    expect(active()).toEqual(["hit-2"]);
  });

  it("stays when the same results are drawn anew, and is the first of others", async () => {
    press("ArrowDown");
    await view.search();
    expect(active()).toEqual(["hit-1"]);
    findRecords.mockResolvedValue(found(["Queues", "Topics"]));
    await view.search();
    expect(active()).toEqual(["hit-0"]);
  });

  it("is none when there is no result", async () => {
    expect(input.ariaExpanded).toBe("true");
    findRecords.mockResolvedValue(found([]));
    await view.search();
    expect(input.ariaExpanded).toBe("false");
    expect(input.hasAttribute("aria-activedescendant")).toBe(false);
    expect(press("Enter")).toBe(false);
    press("ArrowDown");
    expect(active()).toEqual([]);
  });
});
