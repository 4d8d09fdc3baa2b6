/** The pool's downloads and workers, with a network and workers of the test's own. Each test has a pool of its own. */
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { FakeWorker } from "./fake-worker.ts";

vi.mock("virtual:runtimes", () => ({
  runtimes: {
    quickjs: { name: "QuickJS", indent: "  ", folder: "/runtimes/quickjs-1/", files: [{ name: "q.wasm", kind: "module", bytes: 8 }] },
    pyodide: {
      name: "CPython",
      indent: "    ",
      folder: "/runtimes/pyodide-1/",
      files: [
        { name: "p.wasm", kind: "module", bytes: 8 },
        { name: "p.mjs", kind: "script", bytes: 3 },
        { name: "p.zip", kind: "data", bytes: 5 },
      ],
    },
  },
}));

/** The smallest WebAssembly that compiles. */
const EMPTY_MODULE = new Uint8Array([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]);
const bodyOf = (address: string) => (address.endsWith(".wasm") ? EMPTY_MODULE : address.endsWith(".mjs") ? "abc" : "abcde");

let asked: string[];
let isOnline: boolean;
/** Answers wait for this. */
let gate: Promise<void>;

const never = new AbortController().signal;
/** A report to nobody. Each who waits has one of its own. */
const silently = () => () => undefined;
const settle = () => new Promise((resolve) => setTimeout(resolve, 20));

beforeEach(() => {
  asked = [];
  isOnline = true;
  gate = Promise.resolve();
  FakeWorker.made = [];
  FakeWorker.answer = (worker, { type }) => {
    if (type === "prepare") worker.say({ type: "ready", files: {} });
  };
  vi.stubGlobal("Worker", FakeWorker);
  vi.stubGlobal("fetch", async (address: string, { signal }: { signal: AbortSignal }) => {
    asked.push(address);
    const aborted = new Promise((_, reject) => {
      signal.addEventListener("abort", () => {
        reject(signal.reason as Error);
      });
    });
    await Promise.race([gate, aborted]);
    return isOnline ? new Response(bodyOf(address)) : new Response("", { status: 503 });
  });
  vi.resetModules();
});

afterEach(() => {
  vi.unstubAllGlobals();
});

const openPool = () => import("../../../src/run/pool.ts");

describe("the pool", () => {
  it("knows the size of a runtime, and has loaded none at first", async () => {
    const { isLoaded, sizeOf } = await openPool();
    expect(sizeOf("pyodide")).toBe(16);
    expect(isLoaded("pyodide")).toBe(false);
    expect(asked).toEqual([]);
  });

  it("loads the files, hands them over by kind, and tells how far it is", async () => {
    const { isLoaded, takeWorker } = await openPool();
    const reports: number[] = [];
    const worker = (await takeWorker("pyodide", (bytes) => reports.push(bytes), never)) as unknown as FakeWorker;
    expect(asked).toEqual(["/runtimes/pyodide-1/p.wasm", "/runtimes/pyodide-1/p.mjs", "/runtimes/pyodide-1/p.zip"]);
    expect(reports[0]).toBe(0);
    expect(reports.at(-1)).toBe(16);
    expect(worker.address).toContain("workers/pyodide.ts");
    const [prepare] = worker.asked;
    expect(prepare).toMatchObject({ type: "prepare", folder: "/runtimes/pyodide-1/" });
    const files = prepare?.type === "prepare" ? prepare.files : {};
    expect(Object.keys(files)).toEqual(["p.wasm", "p.zip"]);
    expect(files["p.wasm"]).toBeInstanceOf(WebAssembly.Module);
    expect((files["p.zip"] as Blob).size).toBe(5);
    expect(isLoaded("pyodide")).toBe(true);
  });

  it("loads once for all who ask, and gives each a worker of its own", async () => {
    const { takeWorker } = await openPool();
    const [first, second] = await Promise.all([takeWorker("quickjs", silently(), never), takeWorker("quickjs", silently(), never)]);
    expect(first).not.toBe(second);
    await takeWorker("quickjs", silently(), never);
    expect(asked).toHaveLength(1);
  });

  it("hands over a spare that was made ready, and files that a worker has made", async () => {
    FakeWorker.answer = (worker, { type }) => {
      if (type === "prepare") worker.say({ type: "ready", files: { "empty.tar": new Blob(["made"]) } });
    };
    const { keepSpare, takeWorker } = await openPool();
    await takeWorker("quickjs", silently(), never);
    await keepSpare("quickjs");
    await keepSpare("quickjs");
    expect(FakeWorker.made).toHaveLength(2);
    const [prepare] = FakeWorker.made[1]?.asked ?? [];
    expect(prepare?.type === "prepare" && Object.keys(prepare.files)).toEqual(["q.wasm", "empty.tar"]);
    expect(await takeWorker("quickjs", silently(), never)).toBe(FakeWorker.made[1]);
    expect(FakeWorker.made).toHaveLength(2);
    expect(await takeWorker("quickjs", silently(), never)).toBe(FakeWorker.made[2]);
  });

  it("keeps no spare of a runtime that nobody has loaded", async () => {
    const { keepSpare } = await openPool();
    await keepSpare("quickjs");
    expect(FakeWorker.made).toEqual([]);
  });

  it("drops a spare that nobody asks for", async () => {
    const { isLoaded, keepSpare, takeWorker } = await openPool();
    await takeWorker("quickjs", silently(), never);
    vi.useFakeTimers();
    try {
      await keepSpare("quickjs");
      vi.advanceTimersByTime(119_000);
      expect(FakeWorker.made[1]?.isTerminated).toBe(false);
      vi.advanceTimersByTime(2000);
      expect(FakeWorker.made[1]?.isTerminated).toBe(true);
    } finally {
      vi.useRealTimers();
    }
    expect(isLoaded("quickjs")).toBe(true);
    expect(await takeWorker("quickjs", silently(), never)).toBe(FakeWorker.made[2]);
  });

  it("tries again after a failure of the network", async () => {
    const { isLoaded, takeWorker } = await openPool();
    isOnline = false;
    await expect(takeWorker("quickjs", silently(), never)).rejects.toThrow("/runtimes/quickjs-1/q.wasm: 503");
    expect(isLoaded("quickjs")).toBe(false);
    isOnline = true;
    await takeWorker("quickjs", silently(), never);
    expect(asked).toHaveLength(2);
  });

  it("says that a runtime did not start, and ends its worker", async () => {
    FakeWorker.answer = (worker, { type }) => {
      if (type === "prepare") worker.say({ type: "broken", message: "no such thing" });
    };
    const { takeWorker } = await openPool();
    await expect(takeWorker("quickjs", silently(), never)).rejects.toThrow("no such thing");
    await settle();
    expect(FakeWorker.made[0]?.isTerminated).toBe(true);
    FakeWorker.answer = (worker) => {
      worker.breakDown();
    };
    await expect(takeWorker("quickjs", silently(), never)).rejects.toThrow("broken");
  });

  it("ends a download when the last who waits for it gives up, and not before", async () => {
    const { isLoaded, takeWorker } = await openPool();
    let open: () => void = silently();
    gate = new Promise((resolve) => (open = resolve));
    const [one, two] = [new AbortController(), new AbortController()];
    const first = takeWorker("quickjs", silently(), one.signal);
    const second = takeWorker("quickjs", silently(), two.signal);
    one.abort(new Error("gone"));
    await expect(first).rejects.toThrow("gone");
    open();
    expect(await second).toBeInstanceOf(FakeWorker);
    expect(asked).toHaveLength(1);

    gate = new Promise(() => undefined);
    const alone = new AbortController();
    const third = takeWorker("pyodide", silently(), alone.signal);
    alone.abort(new Error("gone too"));
    await expect(third).rejects.toThrow("gone too");
    await settle();
    gate = Promise.resolve();
    expect(isLoaded("pyodide")).toBe(false);
    await takeWorker("pyodide", silently(), never);
    expect(asked.filter((address) => address.endsWith("p.zip"))).toHaveLength(2);
  });

  it("ends the worker of one who gives up while it starts", async () => {
    FakeWorker.answer = silently();
    const { takeWorker } = await openPool();
    const abort = new AbortController();
    const taken = takeWorker("quickjs", silently(), abort.signal);
    await settle();
    expect(FakeWorker.made).toHaveLength(1);
    abort.abort(new Error("gone"));
    await expect(taken).rejects.toThrow("gone");
    expect(FakeWorker.made[0]?.isTerminated).toBe(true);
  });
});
