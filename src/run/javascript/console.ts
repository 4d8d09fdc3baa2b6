/**
 * The console of a JavaScript listing. It prints what Node prints for the same call, but without the places in the code below an error: a listing may be
 * a part of its file, whose lines are not those that the reader sees. This function is sent into QuickJS as text, so it may use nothing from outside of itself.
 */

/** What the package node-inspect-extracted gives: Node's own drawing of values. */
export interface Inspector {
  inspect: { (value: unknown, options?: object): string; custom: symbol };
  format: (...values: unknown[]) => string;
}

export interface ConsoleParts {
  /** Print one line, or several. */
  print: (text: string) => void;
  /** The inspector. It is large, and most listings print nothing but strings and numbers, so it is asked for late. */
  load: () => Inspector;
  drawTable: (data: object, properties: string[] | undefined, inspect: (value: unknown, options: object) => string) => string;
  /** What has become of a promise: `pending`, `fulfilled` or `rejected`, and its value or reason. */
  settle: (promise: Promise<unknown>) => [state: string, value: unknown];
  /** Bring the first line of an error's stack up to date: its name may have been set after it was made. */
  refresh: (error: Error) => void;
}

/** Makes the object `console`, and the function that draws a value as the console draws it. */
export function makeConsole({ print, load, drawTable, settle, refresh }: ConsoleParts): { console: Record<string, unknown>; show: (value: unknown) => string } {
  let inspector: Inspector | undefined;
  let indent = "";
  const counts = new Map<string, number>();
  const times = new Map<string, number>();
  const { getPrototypeOf, defineProperty } = Object;
  const proto = Promise.prototype;
  const errorProto = Error.prototype;

  const withoutPlaces = (text: string) => text.replace(/\n *at (?:[^\n]*\((?:listing\.js:[\d:]+|native)\)|listing\.js:[\d:]+)/g, "");
  const call = <Result>(act: (inspector: Inspector) => Result): Result => {
    inspector ??= load();
    const { custom } = inspector.inspect;
    const drawPromise = function (this: Promise<unknown>, _: number, options: object, inspect: (value: unknown, options: object) => string): unknown {
      if (getPrototypeOf(this) !== proto) return this;
      const [state, value] = settle(this);
      if (state === "pending") return "Promise { <pending> }";
      const text = inspect(value, options);
      const mark = state === "rejected" ? "<rejected> " : "";
      return text.includes("\n") ? `Promise {\n  ${mark}${text.replaceAll("\n", "\n  ")}\n}` : `Promise { ${mark}${text} }`;
    };
    const freshError = function (this: Error): Error {
      refresh(this);
      return this;
    };
    void defineProperty(proto, custom, { value: drawPromise, configurable: true });
    defineProperty(errorProto, custom, { value: freshError, configurable: true });
    try {
      return act(inspector);
    } finally {
      Reflect.deleteProperty(proto, custom);
      Reflect.deleteProperty(errorProto, custom);
    }
  };
  const inspect = (value: unknown, options?: object) => call((loaded) => withoutPlaces(loaded.inspect(value, options)));
  const show = (value: unknown): string => {
    if (typeof value === "string") return value;
    if (typeof value === "bigint") return `${value}n`;
    if (Object.is(value, -0)) return "-0";
    return (typeof value === "object" && value !== null) || typeof value === "function" ? inspect(value) : String(value);
  };
  const format = (values: unknown[]): string => {
    const isPattern = values.length > 1 && typeof values[0] === "string" && values[0].includes("%");
    return isPattern ? call((loaded) => withoutPlaces(loaded.format(...values))) : values.map(show).join(" ");
  };
  const write = (text: string) => {
    print(indent === "" ? text : indent + text.replaceAll("\n", `\n${indent}`));
  };
  const log = (...values: unknown[]) => {
    write(format(values));
  };
  const group = (...values: unknown[]) => {
    if (values.length > 0) log(...values);
    indent += "  ";
  };
  const elapsed = (name: string, label: string): string | undefined => {
    const start = times.get(label);
    if (start === undefined) {
      write(`Warning: No such label '${label}' for console.${name}()`);
      return undefined;
    }
    const spent = performance.now() - start;
    return `${label}: ${spent < 1000 ? `${Number(spent.toFixed(3))}ms` : `${(spent / 1000).toFixed(3)}s`}`;
  };
  const none = () => undefined;
  const methods = {
    log,
    info: log,
    debug: log,
    warn: log,
    error: log,
    dirxml: log,
    dir(value: unknown, options?: object) {
      write(inspect(value, { customInspect: false, ...options }));
    },
    table(data: unknown, properties?: string[]) {
      if (data === null || typeof data !== "object") log(data);
      else write(drawTable(data, properties, inspect));
    },
    trace(...values: unknown[]) {
      const places = (new Error().stack ?? "").split("\n").slice(2);
      write([`Trace${values.length === 0 ? "" : `: ${format(values)}`}`, ...places].join("\n"));
    },
    assert(condition?: unknown, ...values: unknown[]) {
      if (condition) return;
      if (typeof values[0] === "string") log(`Assertion failed: ${values[0]}`, ...values.slice(1));
      else log("Assertion failed", ...values);
    },
    group,
    groupCollapsed: group,
    groupEnd() {
      indent = indent.slice(2);
    },
    count(label: unknown = "default") {
      const name = String(label);
      counts.set(name, (counts.get(name) ?? 0) + 1);
      write(`${name}: ${counts.get(name) ?? 0}`);
    },
    countReset(label: unknown = "default") {
      if (!counts.delete(String(label))) write(`Warning: Count for '${String(label)}' does not exist`);
    },
    time(label: unknown = "default") {
      const name = String(label);
      if (times.has(name)) write(`Warning: Label '${name}' already exists for console.time()`);
      else times.set(name, performance.now());
    },
    timeLog(label: unknown = "default", ...values: unknown[]) {
      const text = elapsed("timeLog", String(label));
      if (text !== undefined) log(text, ...values);
    },
    timeEnd(label: unknown = "default") {
      const text = elapsed("timeEnd", String(label));
      if (text !== undefined) write(text);
      times.delete(String(label));
    },
    timeStamp: none,
    profile: none,
    profileEnd: none,
    clear: none,
  };
  return { console: methods, show };
}
