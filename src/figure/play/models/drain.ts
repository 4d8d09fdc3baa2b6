/** What becomes of the requests that run when a process is told to stop. */

export const WAYS = ["TERM: drain", "KILL: cut"] as const;
export type Way = (typeof WAYS)[number];

/** How many seconds each request still needs when the signal comes. */
export const RUNNING = [2, 5, 9, 14, 26] as const;

export interface Ending {
  /** For each running request: the second of its end, and whether it was answered. */
  requests: readonly { end: number; isAnswered: boolean }[];
  /** The second in which the process is gone. */
  gone: number;
}

/**
 * How it ends. After KILL nothing more runs. After TERM no new request is taken and those that run go on, until the grace is over and KILL comes.
 * @param grace seconds between TERM and KILL
 */
export function stop(way: Way, grace: number): Ending {
  const limit = way === "KILL: cut" ? 0 : grace;
  const requests = RUNNING.map((needs) => ({ end: Math.min(needs, limit), isAnswered: needs <= limit }));
  return { requests, gone: Math.max(...requests.map(({ end }) => end)) };
}
