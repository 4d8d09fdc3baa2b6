/** The element: its buttons, what it shows, and its end. */
import { afterEach, describe, expect, it, vi } from "vitest";

import "../../../src/run/run-sample.ts";
import { begin, clear, finish, place, runs } from "./placed-sample.ts";
import { eventually } from "../eventually.ts";

vi.mock("virtual:runtimes", () => import("./placed-sample.ts"));
vi.mock("../../../src/run/pool.ts", () => import("./placed-sample.ts"));
vi.mock("../../../src/run/run-code.ts", () => import("./placed-sample.ts"));

afterEach(clear);

describe("a listing that can be run", () => {
  it("wakes its buttons and names what they are for", () => {
    const { run, edit, output, line } = place();
    expect([run.disabled, edit.disabled]).toEqual([false, false]);
    expect(run.getAttribute("aria-description")).toBe("“Seats”");
    expect(output.getAttribute("aria-live")).toBe("polite");
    expect(line.hidden).toBe(true);
  });

  it("is run as it stands, and the same output is said to be the same", async () => {
    const sample = place({ out: "1\n2" });
    const run = await begin(sample);
    expect(run.runtime).toBe("quickjs");
    expect(run.code).toBe("console.log(1);");
    run.printed("1\n");
    run.printed("2\n");
    await finish(sample, run);
    expect(sample.said()).toMatch(/^Ran here in \d+\.\d+ s, with the same output\.$/);
    expect(sample.output.textContent).toBe("1\n2");
    expect(sample.run.textContent).toBe("Run");
    expect(sample.output.hasAttribute("aria-busy")).toBe(false);
  });

  it("says nothing of the same when the output differs", async () => {
    const sample = place();
    const run = await begin(sample);
    run.printed("2\n");
    await finish(sample, run);
    expect(sample.said()).toMatch(/^Ran here in \d+\.\d+ s\.$/);
    expect(sample.output.textContent).toBe("2");
  });

  it("shows what is printed while it runs, once a frame", async () => {
    const sample = place();
    const run = await begin(sample);
    expect([sample.run.textContent, sample.said(), sample.output.getAttribute("aria-busy")]).toEqual(["Stop", "Running …", "true"]);
    expect(sample.element.hasAttribute("data-busy")).toBe(true);
    run.printed("3");
    run.printed("4");
    expect(sample.output.textContent).toBe("1");
    await eventually(() => {
      expect(sample.output.textContent).toBe("34");
    });
    await finish(sample, run);
    expect(sample.element.hasAttribute("data-busy")).toBe(false);
  });

  it("shows the section of the output that belongs to it", async () => {
    const sample = place({ attributes: 'data-section="two"' });
    const run = await begin(sample);
    run.printed("--- one ---\n7\n--- two ---\n8\n");
    await finish(sample, run);
    expect(sample.output.textContent).toBe("8");
  });

  it("says when it printed nothing, and gets a place for output that it did not have", async () => {
    const sample = place({ out: "" });
    expect(sample.output.hidden).toBe(true);
    const run = await begin(sample);
    await finish(sample, run);
    expect(sample.output.hidden).toBe(false);
    expect(sample.output.textContent).toBe("(it printed nothing)");
    expect(sample.said()).toMatch(/^Ran here in [^,]+$/);
  });
});

describe("a listing that leaves the page", () => {
  it("ends its run, and its buttons do nothing", async () => {
    const sample = place();
    const run = await begin(sample);
    sample.element.remove();
    expect(run.signal.aborted).toBe(true);
    await eventually(() => {
      expect(sample.run.textContent).toBe("Run");
    });
    sample.run.click();
    sample.edit.click();
    expect(runs).toHaveLength(1);
    expect(sample.edit.textContent).toBe("Edit");
  });

  it("works again when it comes back, with one line below it", async () => {
    const sample = place();
    sample.element.remove();
    document.body.append(sample.element);
    const run = await begin(sample);
    run.printed("1\n");
    await finish(sample, run);
    expect(document.querySelectorAll(".run-state")).toHaveLength(1);
    expect(sample.said()).toContain("with the same output");
  });
});
