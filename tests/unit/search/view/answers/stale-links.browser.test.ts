import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { FoundRecords, Question } from "../../../../../src/search/view/answers/index/engine.ts";
import { SearchView } from "../../../../../src/search/view/answers/search-view.ts";
import { holdStaleLinks } from "../../../../../src/search/view/answers/stale-links.ts";
import { eventually } from "../../../eventually.ts";
import { found, textsOf } from "./found.ts";

const findRecords = vi.hoisted(() => vi.fn<(question: Question, signal: AbortSignal) => Promise<FoundRecords>>());
vi.mock("../../../../../src/search/view/answers/index/engine.ts", () => ({ findRecords }));

let input: HTMLInputElement;
let view: SearchView;

beforeEach(() => {
  input = document.createElement("input");
  view = new SearchView({ input, isListbox: false });
  holdStaleLinks(view);
  document.body.append(input, view.body);
});
afterEach(() => {
  document.body.replaceChildren();
  vi.resetAllMocks();
});

/** Results of "lock" are drawn, and "keys" is typed. `answer` gives its answer. */
async function typeAnew(): Promise<{ answer: (titles: string[]) => void; followed: () => string[] }> {
  findRecords.mockResolvedValue(found(["Locks", "Keys"]));
  input.value = "lock";
  await view.search();
  const followed: string[] = [];
  view.body.addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest("a") : null;
    if (link && !event.defaultPrevented) followed.push(link.hash);
    event.preventDefault();
  });
  let give: ((answer: FoundRecords) => void) | undefined;
  findRecords.mockImplementation(
    () =>
      new Promise((resolve) => {
        give = resolve;
      }),
  );
  input.value = "keys";
  input.dispatchEvent(new Event("input"));
  return { answer: (titles) => give?.(found(titles)), followed: () => followed };
}

it("says whether it answers what stands in the field", async () => {
  expect(view.isAnswered).toBe(true);
  const { answer } = await typeAnew();
  expect(view.isAnswered).toBe(false);
  expect(view.body.getAttribute("aria-busy")).toBe("true");
  const answered = view.answered();
  answer(["Keys"]);
  expect(await answered).toBe(true);
  expect(view.isAnswered).toBe(true);
  expect(view.body.hasAttribute("aria-busy")).toBe(false);
  findRecords.mockRejectedValue(new Error("gone"));
  input.value = "fault";
  await view.search();
  expect(view.isAnswered).toBe(true);
});

it("is not waited for when something else is asked meanwhile", async () => {
  const { answer } = await typeAnew();
  const answered = view.answered();
  input.value = "other";
  input.dispatchEvent(new Event("input"));
  answer(["Keys"]);
  expect(await answered).toBe(false);
});

it("opens by a click once it is answered, if the answer has the same result", async () => {
  const { answer, followed } = await typeAnew();
  view.links[1]?.click();
  expect(followed()).toEqual([]);
  answer(["Queues", "Keys"]);
  await eventually(() => {
    expect(followed()).toEqual(["#keys"]);
  });
});

it("opens nothing by a click on a result that the answer has not", async () => {
  const { answer, followed } = await typeAnew();
  view.links[0]?.click();
  answer(["Queues", "Keys"]);
  await eventually(() => {
    expect(textsOf(view.links)[0]).toContain("Queues");
  });
  await view.answered();
  expect(followed()).toEqual([]);
});

it("does not change under a press, which would lose its click", async () => {
  const { answer } = await typeAnew();
  const answered = view.answered();
  view.links[0]?.dispatchEvent(new PointerEvent("pointerdown", { bubbles: true }));
  answer(["Queues"]);
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(textsOf(view.links)[0]).toContain("Locks");
  dispatchEvent(new PointerEvent("pointerup"));
  await answered;
  expect(textsOf(view.links)[0]).toContain("Queues");
});
