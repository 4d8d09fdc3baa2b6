/**
 * A model of a connection pool, in steps of a millisecond: requests arrive evenly, each needs one connection for one query, and who finds none free waits.
 * The database works on as many queries at once as it has cores. More of them share the cores, and each one more costs all of them a little.
 */

export const CORES = 8;
/** A query alone on a core, in milliseconds. */
export const QUERY = 20;
/** What each query above the number of cores adds to the time of all, as a part of it. */
export const SWITCHING = 0.02;
/** How long the model runs, in milliseconds. */
export const DURATION = 3000;
const SLICE = 100;

export interface Load {
  size: number;
  perSecond: number;
}

export interface Outcome {
  answered: number;
  /** Those who wait for a connection at the end of each slice of 100 ms. */
  waiting: readonly number[];
  /** The middle time from arrival to answer of those who were answered, in milliseconds. */
  median: number;
}

/** What becomes of three seconds of requests. */
export function simulate({ size, perSecond }: Load): Outcome {
  const queue: number[] = [];
  let working: { came: number; left: number }[] = [];
  const times: number[] = [];
  const waiting: number[] = [];
  let arrived = 0;
  for (let now = 0; now < DURATION; now++) {
    for (; arrived < (now * perSecond) / 1000; arrived++) queue.push(now);
    while (working.length < size && queue.length > 0) working.push({ came: queue.shift() ?? now, left: QUERY });
    const busy = working.length;
    const over = Math.max(0, busy - CORES);
    const speed = Math.min(1, CORES / Math.max(1, busy)) / (1 + over * SWITCHING);
    for (const query of working) query.left -= speed;
    for (const { came, left } of working) if (left <= 1e-9) times.push(now + 1 - came);
    working = working.filter(({ left }) => left > 1e-9);
    if ((now + 1) % SLICE === 0) waiting.push(queue.length);
  }
  times.sort((a, b) => a - b);
  return { answered: times.length, waiting, median: times[Math.floor(times.length / 2)] ?? 0 };
}
