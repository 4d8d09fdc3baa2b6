/** The timers of a JavaScript listing. This function is sent into QuickJS as text, so it may use nothing from outside of itself. */

export interface Timers {
  /** What a program finds by these names. */
  globals: Record<string, (...values: unknown[]) => unknown>;
  /** How many milliseconds remain until the next is due; undefined when none waits. */
  untilNext: () => number | undefined;
  /** Call the one that is due first. What it throws is thrown. */
  runNext: () => void;
}

/** Make timers that run in the order in which they are due, those of the same moment in the order in which they were set, as in browsers and Node. */
export function makeTimers(): Timers {
  interface Timer {
    due: number;
    act: (...values: unknown[]) => unknown;
    values: unknown[];
    /** Milliseconds between two calls, of an interval. */
    every: number | undefined;
  }
  const timers = new Map<number, Timer>();
  const { now } = Date;
  let last = 0;

  const set = (name: string, isRepeated: boolean, delay: unknown, act: unknown, values: unknown[]): number => {
    if (typeof act !== "function") throw new TypeError(`${name} wants a function, and was given ${typeof act}`);
    const wanted = Math.trunc(Number(delay));
    const milliseconds = name === "setImmediate" ? 0 : wanted >= 1 && wanted <= 0x7fffffff ? wanted : 1;
    timers.set(++last, { due: now() + milliseconds, act: act as Timer["act"], values, every: isRepeated ? milliseconds : undefined });
    return last;
  };
  const clear = (id: unknown) => {
    timers.delete(Number(id));
  };
  const next = (): [number, Timer] | undefined => {
    let found: [number, Timer] | undefined;
    for (const entry of timers) if (found === undefined || entry[1].due < found[1].due) found = entry;
    return found;
  };
  return {
    globals: {
      setTimeout: (act, delay, ...values) => set("setTimeout", false, delay, act, values),
      setInterval: (act, delay, ...values) => set("setInterval", true, delay, act, values),
      setImmediate: (act, ...values) => set("setImmediate", false, 0, act, values),
      clearTimeout: clear,
      clearInterval: clear,
      clearImmediate: clear,
    },
    untilNext: () => {
      const found = next();
      return found === undefined ? undefined : Math.max(0, found[1].due - now());
    },
    runNext: () => {
      const found = next();
      if (found === undefined) return;
      const [id, timer] = found;
      timers.delete(id);
      // An interval that is still wanted goes behind those that are due at the same moment.
      if (timer.every !== undefined) timers.set(id, { ...timer, due: now() + timer.every });
      timer.act(...timer.values);
    },
  };
}
