/** A cache that throws out what was used longest ago, asked for a list of shows. */

export interface Look {
  show: number;
  isHit: boolean;
  /** What the cache holds afterwards, the newest first. */
  order: readonly number[];
  out?: number;
}

/**
 * What happens to each request.
 * @param capacity how many entries the cache may hold, at least 1
 */
export function ask(requests: readonly number[], capacity: number): Look[] {
  let order: number[] = [];
  return requests.map((show) => {
    const isHit = order.includes(show);
    order = [show, ...order.filter((held) => held !== show)];
    const out = order[capacity];
    order = order.slice(0, capacity);
    return { show, isHit, order, ...(out === undefined ? {} : { out }) };
  });
}
