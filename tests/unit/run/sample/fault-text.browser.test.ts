/** What failed, and where. */
import { afterEach, describe, expect, it, vi } from "vitest";
import { userEvent } from "vitest/browser";

import "../../../../src/run/run-sample.ts";
import { begin, clear, finish, place } from "../placed-sample.ts";

vi.mock("virtual:runtimes", () => import("../placed-sample.ts"));
vi.mock("../../../../src/run/pool.ts", () => import("../placed-sample.ts"));
vi.mock("../../../../src/run/run-code.ts", () => import("../placed-sample.ts"));

afterEach(clear);

describe("what failed", () => {
  it("is told with a way to its line", async () => {
    const sample = place({ code: "const seat = 1;\n\nseat.sell();" });
    const run = await begin(sample);
    await finish(sample, run, { kind: "done", faults: [{ message: "TypeError: not a function", line: 3 }], notes: [] });
    expect(sample.said()).toBe("line 3: TypeError: not a function");
    expect(sample.line.hasAttribute("data-failed")).toBe(true);
    sample.line.querySelector("button")?.click();
    const area = sample.area();
    expect(area?.value.slice(area.selectionStart, area.selectionEnd)).toBe("seat.sell();");
    const again = await begin(sample, 2);
    await finish(sample, again);
    expect(sample.line.hasAttribute("data-failed")).toBe(false);
  });

  it("is told by its lines alone when the output has the words", async () => {
    const sample = place({ code: "SELECT a;\nSELECT b;\nSELECT 1;" });
    const run = await begin(sample);
    await finish(sample, run, { kind: "done", faults: [{ line: 1 }, { line: 2 }], notes: [] });
    expect(sample.said()).toBe("Error on line 1, line 2");
    expect(sample.line.querySelectorAll("button")).toHaveLength(2);
  });

  it("is told without a line when it has none", async () => {
    const sample = place();
    const run = await begin(sample);
    await finish(sample, run, { kind: "done", faults: [{ message: "Stopped." }], notes: [] });
    expect(sample.said()).toBe("Stopped.");
  });

  it("is no news when it is meant to fail, and failed as it did in its test", async () => {
    const sample = place({ code: "SELECT a;", out: "ERROR:  no a" });
    const run = await begin(sample);
    run.printed("ERROR:  no a\n");
    await finish(sample, run, { kind: "done", faults: [{ line: 1 }], notes: [] });
    expect(sample.said()).toContain("with the same output");
    expect(sample.line.hasAttribute("data-failed")).toBe(false);
  });

  it("is told in the reader's own version, also when the output is that of the test", async () => {
    const sample = place({ code: "SELECT a;", out: "ERROR:  no a" });
    sample.edit.click();
    await userEvent.fill(sample.area() as Element, "SELECT a; --");
    const run = await begin(sample);
    run.printed("ERROR:  no a\n");
    await finish(sample, run, { kind: "done", faults: [{ line: 1 }], notes: [] });
    expect(sample.said()).toBe("Error on line 1");
  });

  it("says what a program should know though nothing failed", async () => {
    const sample = place();
    const run = await begin(sample);
    await finish(sample, run, { kind: "done", faults: [], notes: ["A listing has no keyboard."] });
    expect(sample.said()).toMatch(/^Ran here in [\d.]+ s\. A listing has no keyboard\.$/);
    const failed = await begin(sample, 2);
    await finish(sample, failed, { kind: "done", faults: [{ message: "no seat" }], notes: ["A listing has no network."] });
    expect(sample.said()).toBe("no seat\nA listing has no network.");
  });
});
