/** Many clients whose first call failed at once, and a server that answers some in each tenth of a second. Who is refused waits longer and tries again. */

export const CLIENTS = 40;
/** Calls that the server can answer in one slice. */
export const CAPACITY = 4;
/** Milliseconds. */
export const SLICE = 100;
const FIRST_CEILING = 200;
const LAST_CEILING = 3200;
const END = 20_000;

export interface Storm {
  /** Calls in each slice from the first on. */
  calls: readonly number[];
  /** Those of them that were answered. */
  answered: readonly number[];
  /** Milliseconds until the last client was answered, or until the model stops. */
  lasted: number;
}

/**
 * What the server sees.
 * @param jitter how much of each wait is drawn by lot, from 0 to 1
 * @param seed makes the lots the same on every run
 */
export function storm(jitter: number, seed = 7): Storm {
  const draw = lots(seed);
  let waiting = Array.from({ length: CLIENTS }, () => ({ at: 0, ceiling: FIRST_CEILING }));
  const calls: number[] = [];
  const answered: number[] = [];
  for (let slice = 0; waiting.length > 0 && slice * SLICE < END; slice++) {
    const isNow = ({ at }: { at: number }) => at < (slice + 1) * SLICE;
    const now = waiting.filter(isNow).sort((a, b) => a.at - b.at);
    // They hear of it when the slice is over, and wait from then on.
    const refused = now.slice(CAPACITY).map(({ ceiling }) => ({
      at: (slice + 1) * SLICE + ceiling * (1 - jitter) + draw() * ceiling * jitter,
      ceiling: Math.min(ceiling * 2, LAST_CEILING),
    }));
    calls.push(now.length);
    answered.push(now.length - refused.length);
    waiting = [...waiting.filter((client) => !isNow(client)), ...refused];
  }
  return { calls, answered, lasted: calls.length * SLICE };
}

/** Numbers from 0 to 1 as if by lot (mulberry32). */
function lots(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
