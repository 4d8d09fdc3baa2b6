/**
 * Loads runtimes on demand and hands out workers that are ready to run. Each worker serves one run and starts from nothing; so that the next run
 * need not wait, one spare worker of a runtime that is in use is made ready beforehand.
 */
import { runtimes } from "virtual:runtimes";
import type { FromWorker, RuntimeFile, ToWorker } from "./protocol.ts";
import type { PageRuntime } from "../listing/languages.ts";
import { withBase } from "../site/link.ts";
import { trust } from "../site/trusted.ts";
import pglite from "./workers/pglite.ts?worker&url";
import php from "./workers/php.ts?worker&url";
import pyodide from "./workers/pyodide.ts?worker&url";
import quickjs from "./workers/quickjs.ts?worker&url";

/** A spare worker that nobody asks for is dropped after this many milliseconds, for its memory. */
const SPARE_LIFE = 120_000;

const WORKERS: Record<PageRuntime, string> = { pglite, pyodide, "php-wasm": php, quickjs };
const trustWorker = trust("workers", (address) => Object.values(WORKERS).includes(address));

type Files = Record<string, RuntimeFile>;
type Report = (loaded: number) => void;

interface Load {
  files: Promise<Files>;
  /** Bytes so far. */
  loaded: number;
  reports: Set<Report>;
  abort: AbortController;
}

interface Spare {
  worker: Worker;
  ready: Promise<Worker>;
}

const loads = new Map<PageRuntime, Load>();
const spares = new Map<PageRuntime, Spare>();

/** Bytes of all files of a runtime. */
export function sizeOf(runtime: PageRuntime): number {
  return runtimes[runtime].files.reduce((sum, { bytes }) => sum + bytes, 0);
}

/** Whether the runtime's files are here, or a worker is. */
export function isLoaded(runtime: PageRuntime): boolean {
  return spares.has(runtime) || loads.get(runtime)?.loaded === sizeOf(runtime);
}

/**
 * A worker that is ready to run.
 * @param report is told how many bytes are loaded
 * @throws Error when a file cannot be fetched or the runtime does not start; the next call tries again
 */
export async function takeWorker(runtime: PageRuntime, report: Report, signal: AbortSignal): Promise<Worker> {
  const spare = spares.get(runtime) ?? prepareWorker(runtime, await loadFiles(runtime, report, signal));
  spares.delete(runtime);
  const stop = () => {
    spare.worker.terminate();
  };
  signal.addEventListener("abort", stop, { once: true });
  if (signal.aborted) stop();
  const worker = await until(spare.ready, signal);
  signal.removeEventListener("abort", stop);
  return worker;
}

/** Make a worker ready for the next run. */
export async function keepSpare(runtime: PageRuntime): Promise<void> {
  const load = loads.get(runtime);
  if (!load || spares.has(runtime)) return;
  const files = await load.files;
  if (spares.has(runtime)) return;
  const spare = prepareWorker(runtime, files);
  spares.set(runtime, spare);
  const drop = () => {
    if (spares.get(runtime) !== spare) return;
    spares.delete(runtime);
    spare.worker.terminate();
  };
  spare.ready.catch(drop);
  setTimeout(drop, SPARE_LIFE);
}

/** Listings that want the same runtime share one download; it ends when the last of them gives up. */
async function loadFiles(runtime: PageRuntime, report: Report, signal: AbortSignal): Promise<Files> {
  const load = loads.get(runtime) ?? startLoad(runtime);
  const leave = () => {
    load.reports.delete(report);
    if (load.reports.size === 0 && load.loaded < sizeOf(runtime)) load.abort.abort();
  };
  load.reports.add(report);
  report(load.loaded);
  signal.addEventListener("abort", leave, { once: true });
  try {
    return await until(load.files, signal);
  } finally {
    signal.removeEventListener("abort", leave);
    load.reports.delete(report);
  }
}

function startLoad(runtime: PageRuntime): Load {
  const abort = new AbortController();
  const { folder, files } = runtimes[runtime];
  const count = (bytes: number) => {
    load.loaded += bytes;
    for (const report of load.reports) report(load.loaded);
  };
  const load: Load = {
    files: Promise.all(files.map(async ({ name, kind }) => [name, await loadFile(withBase(folder + name), kind, count, abort.signal)] as const)).then(
      (entries) => Object.fromEntries(entries.filter((entry): entry is [string, RuntimeFile] => entry[1] !== undefined)),
    ),
    loaded: 0,
    reports: new Set(),
    abort,
  };
  loads.set(runtime, load);
  load.files.catch(() => {
    abort.abort();
    if (loads.get(runtime) === load) loads.delete(runtime);
  });
  return load;
}

async function loadFile(
  address: string,
  kind: "module" | "data" | "script",
  count: (bytes: number) => void,
  signal: AbortSignal,
): Promise<RuntimeFile | undefined> {
  const response = await fetch(address, { signal });
  if (!response.ok || !response.body) throw new Error(`${address}: ${response.status}`);
  const counted = response.body.pipeThrough(
    new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
      transform(chunk, controller) {
        count(chunk.byteLength);
        controller.enqueue(chunk);
      },
    }),
  );
  if (kind === "module") return WebAssembly.compileStreaming(new Response(counted, { headers: { "Content-Type": "application/wasm" } }));
  const blob = await new Response(counted).blob();
  return kind === "data" ? blob : undefined;
}

function prepareWorker(runtime: PageRuntime, files: Files): Spare {
  const worker = new Worker(trustWorker(WORKERS[runtime]), { type: "module" });
  const ready = new Promise<Worker>((resolve, reject) => {
    worker.addEventListener("message", (event: MessageEvent<FromWorker>) => {
      if (event.data.type === "ready") {
        Object.assign(files, event.data.files);
        resolve(worker);
      } else if (event.data.type === "broken") reject(new Error(event.data.message));
    });
    worker.addEventListener("error", (event) => {
      event.preventDefault();
      reject(new Error(event.message));
    });
  });
  ready.catch(() => {
    worker.terminate();
  });
  worker.postMessage({ type: "prepare", folder: withBase(runtimes[runtime].folder), files } satisfies ToWorker);
  return { worker, ready };
}

/** The promise, or the signal's reason if that comes first. */
function until<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      reject(signal.reason as Error);
    };
    if (signal.aborted) stop();
    signal.addEventListener("abort", stop, { once: true });
    promise.then(resolve, reject).finally(() => {
      signal.removeEventListener("abort", stop);
    });
  });
}
