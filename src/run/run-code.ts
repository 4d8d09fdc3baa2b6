/** One run of a program in a worker of its own, with its limits. */
import { type FromWorker, type Outcome, TIME_LIMIT, type ToWorker } from "./protocol.ts";
import type { PageRuntime } from "../listing/languages.ts";
import { type EndTurn, makeTurns } from "./turns.ts";
import { keepSpare, takeWorker } from "./pool.ts";

/** How many programs of a page run at once. Each has a worker of its own, with the memory of its runtime. */
const takeTurn = makeTurns(2);

export type Ending = ({ kind: "done" } & Outcome) | { kind: "slow" } | { kind: "full" } | { kind: "canceled" } | { kind: "crashed" } | { kind: "not-loaded" };

export interface Watcher {
  /** Other programs run, and this one waits for its turn. */
  waiting: () => void;
  /** Bytes of the runtime that are loaded. */
  loaded: (bytes: number) => void;
  started: () => void;
  printed: (text: string) => void;
}

/** Run a program; never throws. Aborting the signal ends the download or the program. */
export async function runCode(runtime: PageRuntime, code: string, watcher: Watcher, signal: AbortSignal): Promise<Ending> {
  let endTurn: EndTurn;
  try {
    endTurn = await takeTurn(signal, watcher.waiting);
  } catch {
    return { kind: "canceled" };
  }
  try {
    return await runNow(runtime, code, watcher, signal);
  } finally {
    endTurn();
  }
}

async function runNow(runtime: PageRuntime, code: string, watcher: Watcher, signal: AbortSignal): Promise<Ending> {
  let worker: Worker;
  try {
    worker = await takeWorker(runtime, watcher.loaded, signal);
  } catch {
    return { kind: signal.aborted ? "canceled" : "not-loaded" };
  }
  const ending = await new Promise<Ending>((resolve) => {
    const timer = setTimeout(() => {
      resolve({ kind: "slow" });
    }, TIME_LIMIT);
    const end = (how: Ending) => {
      clearTimeout(timer);
      resolve(how);
    };
    signal.addEventListener("abort", () => {
      end({ kind: "canceled" });
    });
    worker.addEventListener("message", ({ data }: MessageEvent<FromWorker>) => {
      if (data.type === "print") watcher.printed(data.text);
      else if (data.type === "full") end({ kind: "full" });
      else if (data.type === "done") end({ kind: "done", faults: data.faults, notes: data.notes });
    });
    worker.addEventListener("error", () => {
      end({ kind: "crashed" });
    });
    watcher.started();
    worker.postMessage({ type: "run", code } satisfies ToWorker);
  });
  worker.terminate();
  void keepSpare(runtime).catch(() => undefined);
  return ending;
}
