/** One run in a worker of the test's own: its limits, its ways to end, and the turns. */
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { ToWorker } from "../../../src/run/protocol.ts";
import type { Watcher } from "../../../src/run/run-code.ts";
import { FakeWorker } from "./fake-worker.ts";

const pool = vi.hoisted(() => ({ takeWorker: vi.fn(), keepSpare: vi.fn() }));
vi.mock("../../../src/run/pool.ts", () => pool);

const never = new AbortController().signal;

/** A watcher that writes down what it is told. */
function watch(): Watcher & { told: string[] } {
  const told: string[] = [];
  return {
    told,
    waiting: () => void told.push("waiting"),
    loaded: (bytes) => void told.push(`loaded ${bytes}`),
    started: () => void told.push("started"),
    printed: (text) => void told.push(`printed ${text}`),
  };
}

/** What the workers do with a program. */
let program: (worker: FakeWorker, message: ToWorker) => void;

beforeEach(() => {
  vi.resetModules();
  FakeWorker.made = [];
  program = (worker) => {
    worker.say({ type: "done", faults: [], notes: [] });
  };
  FakeWorker.answer = (worker, message) => {
    program(worker, message);
  };
  pool.keepSpare.mockReset().mockResolvedValue(undefined);
  pool.takeWorker.mockReset().mockImplementation((_runtime: string, report: (bytes: number) => void) => {
    report(8);
    return Promise.resolve(new FakeWorker("file:///worker.ts"));
  });
});

afterEach(() => {
  vi.useRealTimers();
});

const load = () => import("../../../src/run/run-code.ts");
const settle = () => new Promise((resolve) => setTimeout(resolve, 5));

describe("a run", () => {
  it("hands the program over, passes on what is printed, and ends the worker", async () => {
    program = (worker) => {
      worker.say({ type: "print", text: "a" });
      worker.say({ type: "print", text: "b" });
      worker.say({ type: "done", faults: [{ line: 3 }], notes: [] });
    };
    const { runCode } = await load();
    const watcher = watch();
    expect(await runCode("quickjs", "1 + 1", watcher, never)).toEqual({ kind: "done", faults: [{ line: 3 }], notes: [] });
    expect(watcher.told).toEqual(["loaded 8", "started", "printed a", "printed b"]);
    expect(FakeWorker.made[0]?.asked).toEqual([{ type: "run", code: "1 + 1" }]);
    expect(FakeWorker.made[0]?.isTerminated).toBe(true);
    expect(pool.keepSpare).toHaveBeenCalledExactlyOnceWith("quickjs");
  });

  it("that never ends is stopped at the limit of five seconds, with its worker", async () => {
    vi.useFakeTimers();
    program = () => undefined;
    const { runCode } = await load();
    let ending: unknown;
    void runCode("quickjs", "for (;;) {}", watch(), never).then((how) => (ending = how));
    await vi.advanceTimersByTimeAsync(4990);
    expect(ending).toBeUndefined();
    await vi.advanceTimersByTimeAsync(20);
    expect(ending).toEqual({ kind: "slow" });
    expect(FakeWorker.made[0]?.isTerminated).toBe(true);
  });

  it.each([
    [
      "full",
      (worker: FakeWorker) => {
        worker.say({ type: "full" });
      },
    ],
    [
      "crashed",
      (worker: FakeWorker) => {
        worker.breakDown();
      },
    ],
  ])("may end as %s", async (kind, end) => {
    program = end;
    const { runCode } = await load();
    expect(await runCode("quickjs", "", watch(), never)).toEqual({ kind });
    expect(FakeWorker.made[0]?.isTerminated).toBe(true);
  });

  it("is canceled by its signal, before and while it runs", async () => {
    program = () => undefined;
    const { runCode } = await load();
    const abort = new AbortController();
    const ending = runCode("quickjs", "", watch(), abort.signal);
    await settle();
    abort.abort();
    expect(await ending).toEqual({ kind: "canceled" });
    expect(FakeWorker.made[0]?.isTerminated).toBe(true);
    expect(await runCode("quickjs", "", watch(), abort.signal)).toEqual({ kind: "canceled" });
    expect(FakeWorker.made).toHaveLength(1);
  });

  it("says when the runtime could not be loaded, unless the reader has given up", async () => {
    const { runCode } = await load();
    pool.takeWorker.mockRejectedValue(new Error("503"));
    expect(await runCode("quickjs", "", watch(), never)).toEqual({ kind: "not-loaded" });
    const abort = new AbortController();
    pool.takeWorker.mockImplementation(() => {
      abort.abort();
      return Promise.reject(new Error("gone"));
    });
    expect(await runCode("quickjs", "", watch(), abort.signal)).toEqual({ kind: "canceled" });
  });

  it("waits when two others run, says so, and follows when one ends", async () => {
    program = () => undefined;
    const { runCode } = await load();
    const [first, second, third] = [watch(), watch(), watch()];
    const one = runCode("quickjs", "1", first, never);
    void runCode("quickjs", "2", second, never);
    const three = runCode("quickjs", "3", third, never);
    await settle();
    expect([first, second, third].map(({ told }) => told.at(-1))).toEqual(["started", "started", "waiting"]);
    expect(FakeWorker.made).toHaveLength(2);
    FakeWorker.made[0]?.say({ type: "done", faults: [], notes: [] });
    await one;
    await settle();
    expect(third.told).toEqual(["waiting", "loaded 8", "started"]);
    FakeWorker.made[2]?.say({ type: "done", faults: [], notes: [] });
    expect(await three).toEqual({ kind: "done", faults: [], notes: [] });
  });

  it("gives its turn back also when it was not loaded", async () => {
    const { runCode } = await load();
    pool.takeWorker.mockRejectedValueOnce(new Error("503")).mockRejectedValueOnce(new Error("503"));
    await runCode("quickjs", "", watch(), never);
    await runCode("quickjs", "", watch(), never);
    const watcher = watch();
    await runCode("quickjs", "", watcher, never);
    expect(watcher.told).not.toContain("waiting");
  });
});
