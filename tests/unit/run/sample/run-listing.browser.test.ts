/** The way to a run, and what is run. */
import { afterEach, describe, expect, it, vi } from "vitest";
import { userEvent } from "vitest/browser";
import "../../../../src/run/run-sample.ts";
import { begin, clear, finish, isLoaded, place, running, runs } from "../placed-sample.ts";
import { eventually } from "../../eventually.ts";

vi.mock("virtual:runtimes", () => import("../placed-sample.ts"));
vi.mock("../../../../src/run/pool.ts", () => import("../placed-sample.ts"));
vi.mock("../../../../src/run/run-code.ts", () => import("../placed-sample.ts"));

afterEach(clear);

describe("the way to a run", () => {
  it("tells what is loaded, how much of it, and when it is there", async () => {
    isLoaded.mockReturnValue(false);
    const sample = place();
    sample.run.click();
    expect(sample.said()).toBe("Loading QuickJS, 20.0 MB, once. It runs in your browser.");
    expect(sample.run.textContent).toBe("Cancel");
    const run = await running();
    run.loaded(5_000_000);
    expect([sample.bar.hidden, sample.bar.value, sample.bar.max]).toEqual([false, 5_000_000, 20_000_000]);
    expect(sample.line.textContent).toContain("5.0 of 20.0 MB");
    run.loaded(20_000_000);
    expect(sample.bar.hidden).toBe(true);
    expect(sample.said()).toBe("Starting QuickJS …");
    await finish(sample, run);
  });

  it("says at once that it starts when everything is there", async () => {
    const sample = place();
    sample.run.click();
    expect(sample.said()).toBe("Starting QuickJS …");
    await finish(sample, await running());
  });

  it("says that it waits for its turn", async () => {
    const sample = place();
    sample.run.click();
    const run = await running();
    run.waiting();
    expect(sample.said()).toBe("Waiting for the listings that run now.");
    await finish(sample, run);
  });

  it("can be canceled before it starts, and nothing is shown", async () => {
    const sample = place();
    sample.run.click();
    const run = await running();
    run.loaded(1000);
    sample.run.click();
    expect(run.signal.aborted).toBe(true);
    await eventually(() => {
      expect(sample.said()).toBe("Canceled.");
    });
    expect(sample.output.textContent).toBe("1");
    expect(sample.bar.hidden).toBe(true);
    expect(sample.run.textContent).toBe("Run");
  });

  it("can be stopped while it runs, and what was printed stays", async () => {
    const sample = place();
    const run = await begin(sample);
    run.printed("begun\n");
    sample.run.click();
    await eventually(() => {
      expect(sample.said()).toBe("Canceled.");
    });
    expect(sample.output.textContent).toBe("begun");
  });

  it.each([
    ["slow", "Stopped after 5 seconds. Perhaps a loop never ends."],
    ["full", "Stopped after 200,000 characters of output."],
    ["crashed", "The program brought its runtime down, perhaps by using too much memory. The page is unharmed."],
    ["not-loaded", "The runtime could not be loaded. Check the connection and run it again, or load the page again: the site may be newer than it."],
  ] as const)("may end as %s, and says so", async (kind, text) => {
    const sample = place();
    const run = await begin(sample);
    await finish(sample, run, { kind });
    expect(sample.said()).toBe(text);
    await finish(sample, await begin(sample, 2));
    expect(sample.said()).toMatch(/^Ran here/);
  });
});

describe("a listing that is a part of its file", () => {
  const FILE = "before();\n// region: one\n  sell();\n// endregion\nafter();\n";
  const REGION = { code: "sell();", attributes: 'data-file="/samples/x.js.txt" data-region="one"' };
  const serve = (text: string, status = 200) => {
    const fetched = vi.fn(() => Promise.resolve(new Response(text, { status })));
    vi.stubGlobal("fetch", fetched);
    return fetched;
  };

  it("runs with the rest of the file around it", async () => {
    const fetched = serve(FILE);
    const sample = place(REGION);
    const run = await begin(sample);
    expect(fetched).toHaveBeenCalledExactlyOnceWith("/samples/x.js.txt", { signal: expect.any(AbortSignal) as AbortSignal });
    expect(run.code).toBe(FILE);
    await finish(sample, run, { kind: "done", faults: [{ message: "no seat", line: 3 }], notes: [] });
    expect(sample.said()).toBe("line 1: no seat");
  });

  it("runs the reader's version in its place, and counts the lines of the shown part", async () => {
    serve(FILE);
    const sample = place(REGION);
    sample.edit.click();
    await userEvent.fill(sample.area() as Element, "first();\nsecond();");
    const run = await begin(sample);
    expect(run.code).toBe(FILE.replace("  sell();", "  first();\n  second();"));
    await finish(sample, run, {
      kind: "done",
      notes: [],
      faults: [
        { message: "no", line: 4 },
        { message: "late", line: 6 },
      ],
    });
    expect(sample.said()).toBe("line 2: no, line 6 of the whole file: late");
  });

  it("says that its file ran with it when the mark of the shown part is gone, with the way to the file", async () => {
    serve(FILE);
    const sample = place({ ...REGION, attributes: `${REGION.attributes} data-section="one"` });
    sample.edit.click();
    await userEvent.fill(sample.area() as Element, "other();");
    const run = await begin(sample);
    run.printed("mine\nof the rest\n");
    await finish(sample, run);
    expect(sample.said()).toMatch(/^Your version ran in [\d.]+ s\. The rest of its file ran with it, and what that printed stands here too\. The whole file$/);
    expect(sample.line.querySelector("a")?.getAttribute("href")).toBe(sample.element.dataset["file"]);
    const again = await begin(sample, 2);
    again.printed(`--- ${sample.element.dataset["section"] ?? ""} ---\nmine\n`);
    await finish(sample, again);
    expect(sample.said()).toMatch(/^Your version ran in [\d.]+ s\.$/);
  });

  it("tells of statements that were refused outside of the shown part only when the reader changed it", async () => {
    serve(FILE);
    const sample = place({ ...REGION, out: "7" });
    const run = await begin(sample);
    run.printed("8");
    await finish(sample, run, { kind: "done", faults: [{ line: 5 }], notes: [] });
    expect(sample.said()).toMatch(/^Ran here in [\d.]+ s\.$/);
    sample.edit.click();
    await userEvent.fill(sample.area() as Element, "first();");
    const own = await begin(sample, 2);
    await finish(sample, own, { kind: "done", faults: [{ line: 1 }, { line: 5 }], notes: [] });
    expect(sample.said()).toMatch(/^Your version ran in [\d.]+ s\. Statements outside the shown part were refused, on line 1, 5 of the whole file\.$/);
  });

  it("is put into the file between its marks when all of it is shown", async () => {
    serve(FILE);
    const sample = place({ code: "before();\n  sell();\nafter();", attributes: 'data-file="/samples/x.js.txt"' });
    sample.edit.click();
    await userEvent.fill(sample.area() as Element, "before();\n  give();\nafter();");
    const run = await begin(sample);
    expect(run.code).toBe(FILE.replace("sell", "give"));
    await finish(sample, run);
  });

  it.each([404, 500])("cannot be run when its file answers with %i", async (status) => {
    serve("gone", status);
    const sample = place({ attributes: 'data-file="/samples/x.js.txt"' });
    sample.run.click();
    await eventually(() => {
      expect(sample.said()).toBe(
        "The runtime could not be loaded. Check the connection and run it again, or load the page again: the site may be newer than it.",
      );
    });
    expect(runs).toEqual([]);
  });

  it("can be canceled while its file is fetched", async () => {
    vi.stubGlobal(
      "fetch",
      (_: string, { signal }: { signal: AbortSignal }) =>
        new Promise((_resolve, reject) => {
          signal.addEventListener("abort", () => {
            reject(signal.reason as Error);
          });
        }),
    );
    const sample = place(REGION);
    sample.run.click();
    sample.run.click();
    await eventually(() => {
      expect(sample.said()).toBe("Canceled.");
    });
  });
});
