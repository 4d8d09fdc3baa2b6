/** Runs a JavaScript listing in QuickJS, which has the language, the console and timers, and nothing else. Used by the tests and by the page alike. */
import { EvalFlags, JSException, JSValueHandle, QuickJS } from "quickjs-wasi";
import { explainAbsent } from "./faults/absent.ts";
import { describeThrown } from "./faults/thrown.ts";
import { type Host, type Inside, PRELUDE } from "./javascript/prelude.ts";
import type { ProgramFault } from "./protocol.ts";

export interface JavascriptLimits {
  /** The run is stopped after this many milliseconds. */
  milliseconds: number;
  /** The program may hold this many bytes. */
  bytes: number;
}

export interface JavascriptParts {
  /** The file quickjs.wasm of the package quickjs-wasi. */
  wasm: WebAssembly.Module | BufferSource;
  /** The text of the package node-inspect-extracted, which draws values for the console. */
  inspector: string;
}

/** Runs a program as a module to its end, promises and timers included; gives what went wrong, or undefined when the program ended well. */
export type RunJavascript = (code: string, print: (text: string) => void) => Promise<ProgramFault | undefined>;

const STOPPED: ProgramFault = { message: "Stopped: the program ran longer than it may." };
const NEVER_SETTLED: ProgramFault = { message: "The program ended while it awaited a promise that nothing settles." };
const LOST = "A promise was rejected here, and nothing caught it: no await in a try, no catch().";
const STATES = ["pending", "fulfilled", "rejected"];

/** Start QuickJS for one program. Nothing is freed: every run has a process or a worker of its own, which ends with it. */
export async function prepareJavascript({ wasm, inspector }: JavascriptParts, { milliseconds, bytes }: JavascriptLimits): Promise<RunJavascript> {
  let deadline = Infinity;
  let isLate = false;
  let print: (text: string) => void = () => undefined;
  /** Reasons of promises that were rejected and that nothing has caught so far. */
  const lost = new Map<number, JSValueHandle>();
  const vm = await QuickJS.create({
    wasm,
    memoryLimit: bytes,
    maxStackSize: 400 * 1024,
    interruptHandler: () => (isLate ||= Date.now() > deadline),
    onUnhandledRejection: (promise, reason, isHandled) => {
      if (isHandled) lost.delete(promise.identity);
      else lost.set(promise.identity, reason.dup());
    },
  });
  const inside = vm.callFunction(
    vm.evalCode(PRELUDE, "prelude.js"),
    vm.undefined,
    makeHost(vm, inspector, (text) => {
      print(text);
    }),
  );
  const call = (name: keyof Inside, ...values: JSValueHandle[]) => vm.dump(vm.callFunction(inside.getProp(name), vm.undefined, ...values));
  const explain = (thrown: JSValueHandle): ProgramFault => {
    try {
      const [message, line] = call("explain", thrown) as [string, number | undefined];
      return { message: withAbsent(message), line };
    } catch {
      // It can break down over an error too, when its memory is used up.
      return { message: describeThrown(vm.dump(thrown)) };
    }
  };
  const runAll = async (code: string): Promise<ProgramFault | undefined> => {
    const program = vm.evalCode(code, "listing.js", EvalFlags.TYPE_MODULE);
    for (;;) {
      vm.executePendingJobs();
      if (isLate) return STOPPED;
      if (program.promiseState === 2) return explain(resultOf(vm, program));
      const [reason] = lost.values();
      if (reason) {
        const { message, line } = explain(reason);
        return { message: `${message ?? ""}\n${LOST}`, line };
      }
      const wait = call("untilNext") as number | undefined;
      if (wait === undefined) return program.promiseState === 0 ? NEVER_SETTLED : undefined;
      if (Date.now() + wait > deadline) return STOPPED;
      if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
      call("runNext");
    }
  };
  return async (code, write) => {
    print = write;
    deadline = Date.now() + milliseconds;
    try {
      return await runAll(code);
    } catch (error) {
      // A promise swallows the stop, so the handler is asked and not the error.
      if (isLate) return STOPPED;
      return error instanceof JSException ? explain(error.handle) : { message: error instanceof Error ? error.message : String(error) };
    }
  };
}

function withAbsent(message: string): string {
  const absent = explainAbsent("javascript", message);
  return absent === undefined ? message : `${message}\n${absent}`;
}

/** The value or the reason of a settled promise. The package has no public way to it that does not run the program further. */
function resultOf(vm: QuickJS, promise: JSValueHandle): JSValueHandle {
  return new JSValueHandle(vm, vm._getExports().qjs_promise_result(promise.ptr));
}

function makeHost(vm: QuickJS, inspector: string, print: (text: string) => void): JSValueHandle {
  const host = vm.newObject();
  const give = (name: keyof Host, act: (value: JSValueHandle) => JSValueHandle) => {
    vm.setProp(host, name, vm.newFunction(name, act));
  };
  give("print", (text) => {
    print(text.toString());
    return vm.undefined;
  });
  give("readInspector", () => vm.newString(inspector));
  give("settle", (promise) => {
    const state = promise.promiseState;
    const pair = vm.newArray();
    vm.setProp(pair, "0", vm.newString(STATES[state] ?? "pending"));
    vm.setProp(pair, "1", state === 0 ? vm.undefined : resultOf(vm, promise));
    return pair;
  });
  return host;
}
