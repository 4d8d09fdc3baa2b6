/** Runs a JavaScript listing in QuickJS, which has the language and `console.log` and nothing else. Used by the tests and by the page alike. */
import type { QuickJSWASMModule } from "quickjs-emscripten-core";
import type { ProgramFault } from "./protocol.ts";

export interface JavascriptLimits {
  /** The run is stopped after this many milliseconds. */
  milliseconds: number;
  /** The program may hold this many bytes. */
  bytes: number;
}

const prelude = `
const show = (value, depth) => {
  if (typeof value === "string") return depth === 0 ? value : JSON.stringify(value);
  if (typeof value === "function") return "[Function: " + (value.name || "anonymous") + "]";
  if (typeof value === "bigint") return value + "n";
  if (value === null || typeof value !== "object") return String(value);
  if (value instanceof Error) return depth === 0 ? value.name + ": " + value.message : "[" + value.name + ": " + value.message + "]";
  if (depth > 3) return Array.isArray(value) ? "[Array]" : "[Object]";
  if (Array.isArray(value)) return value.length ? "[ " + value.map((item) => show(item, depth + 1)).join(", ") + " ]" : "[]";
  if (value instanceof Map) return "Map(" + value.size + ") {" + [...value].map(([k, v]) => " " + show(k, depth + 1) + " => " + show(v, depth + 1)).join(",") + " }";
  if (value instanceof Set) return "Set(" + value.size + ") {" + [...value].map((v) => " " + show(v, depth + 1)).join(",") + " }";
  if (value instanceof Promise) return "Promise";
  const name = value.constructor && value.constructor !== Object ? value.constructor.name + " " : "";
  const entries = Object.entries(value).map(([key, item]) => key + ": " + show(item, depth + 1));
  return name + (entries.length ? "{ " + entries.join(", ") + " }" : "{}");
};
const log = (...values) => print(values.map((value) => show(value, 0)).join(" "));
globalThis.console = { log, info: log, warn: log, error: log };
`;

/**
 * Run a program as a module to its end, promises included. Nothing is freed: every run has a process or a worker of its own, which ends with it,
 * and after some errors QuickJS cannot free what it holds.
 * @returns what went wrong, or undefined when the program ended well
 */
export function runJavascript(quickjs: QuickJSWASMModule, code: string, limits: JavascriptLimits, print: (text: string) => void): ProgramFault | undefined {
  const runtime = quickjs.newRuntime();
  runtime.setMemoryLimit(limits.bytes);
  runtime.setMaxStackSize(192 * 1024);
  const late = { isLate: false };
  const context = runtime.newContext();
  context
    .newFunction("print", (text) => {
      print(context.getString(text));
    })
    .consume((handle) => {
      context.setProp(context.global, "print", handle);
    });
  context.unwrapResult(context.evalCode(`{const print = globalThis.print; delete globalThis.print; ${prelude}}`)).dispose();
  // The time of the program begins here: on a busy machine the lines above may take longer than a short limit.
  const deadline = Date.now() + limits.milliseconds;
  runtime.setInterruptHandler(() => (late.isLate ||= Date.now() > deadline));
  const result = context.evalCode(code, "listing.js", { type: "module" });
  // A promise swallows the stop, so the handler is asked and not the error.
  const stopped = { message: "Stopped: the program ran longer than it may." };
  if (result.error) return late.isLate ? stopped : describe(result.error.consume((error) => context.dump(error) as unknown));
  let failure: ProgramFault | undefined;
  const jobs = runtime.executePendingJobs();
  if (jobs.error) failure = describe(jobs.error.consume((error) => context.dump(error) as unknown));
  else jobs.dispose();
  const state = context.getPromiseState(result.value);
  if (state.type === "rejected") failure ??= describe(state.error.consume((error) => context.dump(error) as unknown));
  if (state.type === "fulfilled" && state.value !== result.value) state.value.dispose();
  result.value.dispose();
  return late.isLate ? stopped : failure;
}

function describe(error: unknown): ProgramFault {
  if (typeof error !== "object" || error === null) return { message: `Uncaught ${String(error)}` };
  const { name = "Error", message = "", stack = "" } = error as { name?: string; message?: string; stack?: string };
  const line = /listing\.js:(\d+)/.exec(stack)?.[1];
  return { message: `${name}: ${message}`, line: line === undefined ? undefined : Number(line) };
}
