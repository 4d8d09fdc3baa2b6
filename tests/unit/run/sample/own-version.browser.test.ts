/** The reader's own version, and the way back. */
import { afterEach, describe, expect, it, vi } from "vitest";
import { userEvent } from "vitest/browser";
import "../../../../src/run/run-sample.ts";
import { begin, clear, finish, place, running, runs } from "../placed-sample.ts";

vi.mock("virtual:runtimes", () => import("../placed-sample.ts"));
vi.mock("../../../../src/run/pool.ts", () => import("../placed-sample.ts"));
vi.mock("../../../../src/run/run-code.ts", () => import("../placed-sample.ts"));

afterEach(clear);

describe("the reader's own version", () => {
  it("stands in an editor in the place of the listing, and copying follows it", async () => {
    const sample = place();
    sample.edit.click();
    expect(sample.listing.hidden).toBe(true);
    expect(sample.edit.textContent).toBe("Reset");
    expect(document.activeElement).toBe(sample.area());
    expect(sample.area()?.value).toBe("console.log(1);");
    expect(sample.area()?.ariaLabel).toBe("Your version of “Seats”");
    await userEvent.fill(sample.area() as Element, "console.log(2);");
    expect(sample.listing.querySelector("code")?.textContent).toBe("console.log(2);");
    const run = await begin(sample);
    expect(run.code).toBe("console.log(2);");
    run.printed("1\n");
    await finish(sample, run);
    expect(sample.said()).toMatch(/^Your version ran in \d+\.\d+ s\.$/);
  });

  it("is indented as its language is", async () => {
    const sample = place({ attributes: "" });
    sample.element.dataset["runtime"] = "pyodide";
    sample.edit.click();
    await userEvent.keyboard("{Tab}");
    expect(sample.area()?.value).toBe("    console.log(1);");
  });

  it("is run by the keyboard, once at a time", async () => {
    const sample = place();
    sample.edit.click();
    await userEvent.keyboard("{Control>}{Enter}{/Control}");
    const run = await running();
    await userEvent.keyboard("{Control>}{Enter}{/Control}");
    expect(runs).toHaveLength(1);
    await finish(sample, run);
    expect(runs).toHaveLength(1);
  });

  it("is given up by Reset: the listing with its colors and its tested output", async () => {
    const sample = place();
    const html = sample.listing.innerHTML;
    sample.edit.click();
    await userEvent.fill(sample.area() as Element, "2");
    const run = await begin(sample);
    run.printed("2\n");
    await finish(sample, run);
    sample.edit.click();
    expect(sample.area()).toBeNull();
    expect([sample.listing.hidden, sample.line.hidden, sample.output.hidden]).toEqual([false, true, false]);
    expect(sample.listing.innerHTML).toBe(html);
    expect(sample.output.textContent).toBe("1");
    expect(sample.edit.textContent).toBe("Edit");
    expect(document.activeElement).toBe(sample.edit);
    expect("ended" in sample.element.dataset).toBe(false);
    expect((await begin(sample, 2)).code).toBe("console.log(1);");
  });

  it("that is given up while it runs does not come back", async () => {
    const sample = place({ out: "" });
    sample.edit.click();
    const run = await begin(sample);
    run.printed("2\n");
    sample.edit.click();
    expect(run.signal.aborted).toBe(true);
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    expect([sample.output.hidden, sample.line.hidden, sample.run.textContent]).toEqual([true, true, "Run"]);
    expect(sample.output.textContent).toBe("");
    expect("ended" in sample.element.dataset).toBe(false);
  });
});
