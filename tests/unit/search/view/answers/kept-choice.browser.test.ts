import { afterEach, expect, it, vi } from "vitest";
import { type Kept, readKept, writeKept } from "../../../../../src/search/view/answers/kept-choice.ts";

const kept: Kept = { text: "lock", filter: { skill: "Databases" }, count: 36, without: ["level"], top: 2000 };
const { href } = location;
const here = () => new URL(location.href);

afterEach(() => {
  vi.restoreAllMocks();
  history.replaceState(null, "", href);
});

it("keeps a choice in the entry of the history, beside what others keep there", () => {
  history.replaceState({ other: 7 }, "");
  const address = here();
  address.searchParams.set("q", "lock");
  writeKept(kept, address);
  expect(location.href).toBe(address.href);
  expect(readKept("lock")).toEqual(kept);
  expect(history.state).toMatchObject({ other: 7 });
});

it("keeps it for its own text alone", () => {
  writeKept(kept, here());
  expect(readKept("locks")).toBeUndefined();
});

it.each([
  null,
  "x",
  7,
  [],
  {},
  { search: null },
  { search: "lock" },
  { search: { ...kept, filter: null } },
  { search: { ...kept, count: "36" } },
  { search: { ...kept, top: NaN } },
])("reads nothing from %o, which it has not written", (state) => {
  history.replaceState(state, "");
  expect(readKept("lock")).toBeUndefined();
});

it("takes no filter that is no text, and no count below a page of results", () => {
  history.replaceState({ search: { ...kept, filter: { skill: 4, kind: "page" }, count: 1 } }, "");
  expect(readKept("lock")).toMatchObject({ filter: { kind: "page" }, count: 8 });
});

it("leaves all as it was when the browser refuses", () => {
  vi.spyOn(history, "replaceState").mockImplementation(() => {
    throw new DOMException("Attempt to use history.replaceState() more than 100 times per 30 seconds", "SecurityError");
  });
  expect(() => {
    writeKept(kept, here());
  }).not.toThrow();
});
