/** All that the line below a listing says. */
import { OUTPUT_LIMIT, TIME_LIMIT } from "../protocol.ts";
import type { Ending } from "../run-code.ts";

export const WAITING = "Waiting for the listings that run now.";
export const RUNNING = "Running …";
export const KEPT = "Your version from before, not run yet. Reset brings the listing back.";
export const REST = "The rest of its file ran with it, and what that printed stands here too.";
export const PRINTED_NOTHING = "(it printed nothing)";

/** How a run ended that did not come to its end. */
export const ENDINGS: Record<Exclude<Ending["kind"], "done">, string> = {
  slow: `Stopped after ${TIME_LIMIT / 1000} seconds. Perhaps a loop never ends.`,
  full: `Stopped after ${OUTPUT_LIMIT.toLocaleString("en")} characters of output.`,
  canceled: "Canceled.",
  crashed: "The program brought its runtime down, perhaps by using too much memory. The page is unharmed.",
  "not-loaded": "The runtime could not be loaded. Check the connection and run it again, or load the page again: the site may be newer than it.",
};

/** @param name the runtime's name for readers */
export function sayStarting(name: string): string {
  return `Starting ${name} …`;
}

/** @param total bytes of the runtime */
export function sayLoading(name: string, total: number): string {
  return `Loading ${name}, ${megabytes(total)} MB, once. It runs in your browser.`;
}

/** How much of a runtime is here, both in bytes. */
export function sayLoaded(loaded: number, total: number): string {
  return `${megabytes(loaded)} of ${megabytes(total)} MB`;
}

export interface Ran {
  seconds: number;
  /** Whether the reader has changed the listing. */
  isOwn: boolean;
  /** Whether it printed what it printed in its last test. */
  isSame: boolean;
  /** Lines of the whole file, outside the shown part, whose statements were refused. */
  elsewhere: number[];
}

/** How a run went that came to its end. What is meant to be refused in the listing's own text is no news. */
export function sayRan({ seconds, isOwn, isSame, elsewhere }: Ran): string {
  const time = `${seconds < 0.1 ? seconds.toFixed(3) : seconds.toFixed(1)} s`;
  if (!isOwn) return `Ran here in ${time}${isSame ? ", with the same output" : ""}.`;
  const refused = elsewhere.length === 0 ? "" : ` Statements outside the shown part were refused, on line ${elsewhere.join(", ")} of the whole file.`;
  return `Your version ran in ${time}.${refused}`;
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(1);
}
