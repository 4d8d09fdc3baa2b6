/**
 * A balancer with two instances, as NGINX treats them by its defaults (https://nginx.org/en/docs/http/ngx_http_upstream_module.html#server and
 * https://nginx.org/en/docs/http/ngx_http_proxy_module.html#proxy_next_upstream): in turn; after one failure an instance is left alone for ten seconds; a
 * request goes on to the next instance unless it is a POST that was sent already.
 */

export const NAMES = ["a", "b"] as const;
export type Instance = (typeof NAMES)[number];
/** `dying` ends in the middle of the next request that it gets; then it is dead and refuses connections. */
export type Health = "lives" | "dying" | "dead";
export const LEFT_ALONE = 10;

export interface Balanced {
  a: Health;
  b: Health;
  /** Until when an instance is left alone, in seconds. */
  until: Readonly<Record<Instance, number>>;
  now: number;
  next: Instance;
  log: readonly Answer[];
}

export interface Answer {
  method: "GET" | "POST";
  /** What was tried, in order. */
  tried: readonly { instance: Instance; outcome: "answered" | "broke off" | "refused" }[];
  status: 200 | 502;
  at: number;
}

export const calm: Balanced = { a: "lives", b: "lives", until: { a: 0, b: 0 }, now: 0, next: "a", log: [] };

/** A request arrives, a second after the one before. */
export function send(state: Balanced, method: Answer["method"]): Balanced {
  const now = state.now + 1;
  const health: Record<Instance, Health> = { a: state.a, b: state.b };
  const until = { ...state.until };
  const order = [state.next, state.next === "a" ? "b" : "a"] as const;
  const tried: Answer["tried"][number][] = [];
  let last: Instance = order[1];
  for (const instance of order) {
    if (until[instance] > now) continue;
    last = instance;
    const outcome = health[instance] === "lives" ? "answered" : health[instance] === "dying" ? "broke off" : "refused";
    tried.push({ instance, outcome });
    if (outcome === "answered") {
      until[instance] = 0;
      break;
    }
    health[instance] = "dead";
    until[instance] = now + LEFT_ALONE;
    // What was sent may have been done. Where no connection came about, nothing was sent.
    if (method === "POST" && outcome === "broke off") break;
  }
  const status = tried.at(-1)?.outcome === "answered" ? 200 : 502;
  return { ...health, until, now, next: last === "a" ? "b" : "a", log: [...state.log, { method, tried, status, at: now }] };
}

/** An instance dies, or starts again. */
export function change(state: Balanced, instance: Instance, health: Health): Balanced {
  return { ...state, [instance]: health };
}

/** Nothing arrives for so many seconds. */
export function wait(state: Balanced, seconds: number): Balanced {
  return { ...state, now: state.now + seconds };
}
