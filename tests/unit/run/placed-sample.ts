/**
 * A listing in a real page, with a run of the test's own in the place of workers. A test says `vi.mock(PATH, () => import("./placed-sample.ts"))` for the
 * runtimes, the pool and the run.
 */
import { expect, vi } from "vitest";
import type { Ending, Watcher } from "../../../src/run/run-code.ts";
import { eventually } from "../eventually.ts";

export const runtimes = { quickjs: { name: "QuickJS", indent: "  " }, pyodide: { name: "CPython", indent: "    " } };
export const isLoaded = vi.fn(() => true);
export const sizeOf = () => 20_000_000;

export interface Run extends Watcher {
  runtime: string;
  code: string;
  signal: AbortSignal;
  end: (ending: Ending) => void;
}

/** All that were begun since the last `clear`. */
export const runs: Run[] = [];

export function runCode(runtime: string, code: string, watcher: Watcher, signal: AbortSignal): Promise<Ending> {
  return new Promise((end) => {
    signal.addEventListener("abort", () => {
      end({ kind: "canceled" });
    });
    runs.push({ ...watcher, runtime, code, signal, end });
  });
}

export function clear(): void {
  document.body.replaceChildren();
  sessionStorage.clear();
  runs.splice(0);
  isLoaded.mockReturnValue(true);
  vi.unstubAllGlobals();
}

export const DONE: Ending = { kind: "done", faults: [], notes: [] };

export type Placed = ReturnType<typeof place>;

/** The markup of `Sample.astro` around a listing. */
export function place({ code = "console.log(1);", out = "1", attributes = "" }: { code?: string; out?: string | undefined; attributes?: string } = {}) {
  document.body.innerHTML = `<run-sample class="sample" data-runtime="quickjs" ${attributes}>
    <header><span class="name"><b>Seats</b> · JavaScript</span>
      <button type="button" data-edit disabled>Edit</button><button type="button" data-run disabled>Run</button></header>
    <pre tabindex="0"><code><span class="k">${code}</span></code></pre>${out === "" ? "" : `<pre class="out" tabindex="0"><code>${out}</code></pre>`}
  </run-sample>`;
  const find = (selector: string) => document.querySelector(selector) as HTMLElement;
  return {
    element: find("run-sample"),
    run: find("[data-run]") as HTMLButtonElement,
    edit: find("[data-edit]") as HTMLButtonElement,
    listing: find("pre"),
    output: find("pre.out"),
    line: find(".run-state"),
    said: () => find(".run-state p").textContent,
    bar: find("progress") as HTMLProgressElement,
    area: () => document.querySelector("textarea"),
  };
}

/** The run that goes on now. */
export async function running(number = 1): Promise<Run> {
  await eventually(() => {
    expect(runs).toHaveLength(number);
  });
  return runs.at(-1) as Run;
}

export async function begin(sample: Placed, number = 1): Promise<Run> {
  sample.run.click();
  const run = await running(number);
  run.started();
  return run;
}

export async function finish(sample: Placed, run: Run, ending: Ending = DONE): Promise<void> {
  run.end(ending);
  await eventually(() => {
    expect(sample.element.dataset["ended"]).toBe(ending.kind);
  });
}
