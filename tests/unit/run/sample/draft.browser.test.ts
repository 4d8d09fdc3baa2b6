/** The reader's version outlives the page, and never stands in the way. */
import { afterEach, describe, expect, it, vi } from "vitest";
import { userEvent } from "vitest/browser";
import "../../../../src/run/run-sample.ts";
import { begin, clear, finish, place } from "../placed-sample.ts";

vi.mock("virtual:runtimes", () => import("../placed-sample.ts"));
vi.mock("../../../../src/run/pool.ts", () => import("../placed-sample.ts"));
vi.mock("../../../../src/run/run-code.ts", () => import("../placed-sample.ts"));

afterEach(() => {
  vi.restoreAllMocks();
  clear();
});

async function edit(text: string) {
  const sample = place();
  sample.edit.click();
  await userEvent.fill(sample.area() as Element, text);
  return sample;
}

describe("an edited listing", () => {
  it("is there again after the page was left, says so, and does not take the focus", async () => {
    await edit("console.log(2);");
    const again = place();
    expect(again.area()?.value).toBe("console.log(2);");
    expect(again.listing.querySelector("code")?.textContent).toBe("console.log(2);");
    expect(again.said()).toBe("Your version from before, not run yet. Reset brings the listing back.");
    expect(again.edit.textContent).toBe("Reset");
    expect(document.activeElement).toBe(document.body);
    expect(again.output.textContent).toBe("1");
    const run = await begin(again);
    expect(run.code).toBe("console.log(2);");
    await finish(again, run);
  });

  it("is given up by Reset, for good, and the listing has its colors", async () => {
    await edit("console.log(2);");
    const again = place();
    again.edit.click();
    expect(again.area()).toBeNull();
    expect(again.listing.querySelector(".k")?.textContent).toBe("console.log(1);");
    expect(place().area()).toBeNull();
  });

  it("that is the listing again is no version", async () => {
    const sample = await edit("console.log(2);");
    await userEvent.fill(sample.area() as Element, "console.log(1);");
    expect(place().area()).toBeNull();
  });

  it("belongs to its listing: to no other one, and not to a changed one", async () => {
    await edit("console.log(2);");
    expect(place({ code: "console.log(3);" }).area()).toBeNull();
    expect(place({ code: "console.log(3);" }).listing.hidden).toBe(false);
  });

  it("is not kept when it is too long, and no older version comes back", async () => {
    const sample = await edit("console.log(2);");
    const area = sample.area() as HTMLTextAreaElement;
    area.value = "x".repeat(50_001);
    area.dispatchEvent(new Event("input"));
    expect(sessionStorage).toHaveLength(0);
    expect(place().area()).toBeNull();
  });

  const ORIGINAL = "console.log(1);";
  const mine = { of: ORIGINAL, text: "console.log(2);" };
  for (const garbage of [
    "",
    " ",
    "null",
    "undefined",
    "NaN",
    "true",
    "0",
    "9007199254740993",
    "1e999",
    "{",
    "{}",
    "[]",
    "[null]",
    '""',
    '"console.log(2);"',
    "console.log(2);",
    `${ORIGINAL}\u0000console.log(2);`,
    JSON.stringify([ORIGINAL, "console.log(2);"]),
    JSON.stringify([mine]),
    JSON.stringify({ draft: mine }),
    JSON.stringify({ text: mine.text }),
    JSON.stringify({ of: ORIGINAL }),
    JSON.stringify({ ...mine, text: null }),
    JSON.stringify({ ...mine, text: 2 }),
    JSON.stringify({ ...mine, text: [mine.text] }),
    JSON.stringify({ ...mine, of: null }),
    JSON.stringify({ ...mine, of: [ORIGINAL] }),
    JSON.stringify({ ...mine, of: `${ORIGINAL} ` }),
    JSON.stringify({ ...mine, text: ORIGINAL }),
    JSON.stringify({ ...mine, text: "x".repeat(50_001) }),
    `{"__proto__":${JSON.stringify(mine)}}`,
    `${JSON.stringify(mine)}x`,
    JSON.stringify(JSON.stringify(mine)),
    "<img src=x onerror=alert(1)>",
    "\u0000",
    "\ud800",
    "[".repeat(5000),
    '{"of":'.repeat(2000),
  ])
    it(`is none where storage holds ${JSON.stringify(garbage.slice(0, 60))}`, () => {
      // The place is the one of an edit, which is found again when it is whole.
      sessionStorage.setItem(`draft ${location.pathname} 0`, JSON.stringify(mine));
      expect(place().area()?.value).toBe(mine.text);
      clear();
      sessionStorage.setItem(`draft ${location.pathname} 0`, garbage);
      const { area, listing, edit: button } = place();
      expect(area()).toBeNull();
      expect(listing.hidden).toBe(false);
      expect(listing.textContent).toBe(ORIGINAL);
      expect(button.textContent).toBe("Edit");
    });

  it("works all the same where storage is full, refused or full of garbage", async () => {
    await edit("console.log(2);");
    for (const key of Object.keys(sessionStorage)) sessionStorage.setItem(key, "{not a draft");
    expect(place().area()).toBeNull();
    vi.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
      throw new DOMException("full", "QuotaExceededError");
    });
    const sample = await edit("console.log(3);");
    const run = await begin(sample);
    expect(run.code).toBe("console.log(3);");
    await finish(sample, run);
    vi.spyOn(window, "sessionStorage", "get").mockImplementation(() => {
      throw new DOMException("refused", "SecurityError");
    });
    expect(place().run.disabled).toBe(false);
    vi.restoreAllMocks();
  });
});
