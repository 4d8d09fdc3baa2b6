/** What a JavaScript listing finds beside the language, as text that is run in QuickJS before it. */
import { type Inspector, makeConsole } from "./console.ts";
import { drawTable } from "./table.ts";
import { makeTimers } from "./timers.ts";

/** What the page, or the test, gives. */
export interface Host {
  print: (text: string) => void;
  /** The text of the package node-inspect-extracted. */
  readInspector: () => string;
  settle: (promise: Promise<unknown>) => [state: string, value: unknown];
}

/** What is kept of the program's inside, to be called from outside. */
export interface Inside {
  untilNext: () => number | undefined;
  runNext: () => void;
  /** Words for what was thrown, and the line of the listing where it was made, counted from 1. */
  explain: (thrown: unknown) => [message: string, line: number | undefined];
}

/** Sent into QuickJS as text, so it may use nothing from outside of itself. */
function setUp(host: Host, makeItsConsole: typeof makeConsole, draw: typeof drawTable, makeItsTimers: typeof makeTimers): Inside {
  const { defineProperty } = Object;
  const compile = Function;
  const { toString } = Error.prototype as { toString: (this: Error) => string };
  const hidden = (owner: object, name: string, value: unknown) => {
    defineProperty(owner, name, { value, writable: true, configurable: true });
  };

  /** Stacks as Node writes them: the error first, then the places. QuickJS writes the places alone. */
  const heads = new WeakMap<Error, string>();
  const writeStack = (error: Error, places: NodeJS.CallSite[]): string => {
    const head = toString.call(error);
    heads.set(error, head);
    return [
      head,
      ...places.map((place) => {
        const name = place.getFunctionName();
        const where = place.isNative() ? "native" : `${place.getFileName() ?? ""}:${place.getLineNumber() ?? 0}:${place.getColumnNumber() ?? 0}`;
        return `    at ${name === null || name === "" || name.startsWith("<") ? (where === "native" ? "(native)" : where) : `${name} (${where})`}`;
      }),
    ].join("\n");
  };
  const refresh = (error: Error) => {
    const head = heads.get(error);
    if (head === undefined || typeof error.stack !== "string" || !error.stack.startsWith(head)) return;
    const now = toString.call(error);
    if (now !== head && Reflect.set(error, "stack", now + error.stack.slice(head.length))) heads.set(error, now);
  };
  // Set and not defined: QuickJS listens to the setting.
  Error.prepareStackTrace = writeStack;

  const load = (): Inspector => {
    const module: { exports: unknown } = { exports: {} };
    // The package asks for a few things that neither the language nor QuickJS has, and does without them.
    const itsGlobal = Object.assign(Object.create(globalThis) as object, { Atomics: {} });
    // eslint-disable-next-line @typescript-eslint/no-unsafe-call -- the text of a package of ours, in QuickJS
    compile("module", "exports", "globalThis", "URL", "process", host.readInspector())(module, module.exports, itsGlobal, function NoAddress() {}, undefined);
    return module.exports as Inspector;
  };
  const { console, show } = makeItsConsole({ print: host.print, load, drawTable: draw, settle: host.settle, refresh });
  const timers = makeItsTimers();
  hidden(globalThis, "console", console);
  for (const [name, value] of Object.entries(timers.globals)) hidden(globalThis, name, value);

  const explain = (thrown: unknown): [string, number | undefined] => {
    if (!(thrown instanceof Error)) return [`Uncaught ${show(thrown)}`, undefined];
    const line = /listing\.js:(\d+)/.exec(String(thrown.stack))?.[1];
    const hasMore = Object.keys(thrown).length > 0 || "cause" in thrown || "errors" in thrown;
    return [hasMore ? show(thrown) : toString.call(thrown), line === undefined ? undefined : Number(line)];
  };
  return { untilNext: timers.untilNext, runNext: timers.runNext, explain };
}

/** A function of one argument, the host. */
export const PRELUDE = `(host) => (${String(setUp)})(host, ${String(makeConsole)}, ${String(drawTable)}, ${String(makeTimers)})`;
