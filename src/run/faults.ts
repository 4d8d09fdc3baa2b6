/** Reads the error messages of the runtimes: what went wrong, and in which line of the program. */
import type { ProgramFault } from "./protocol.ts";

/** The name under which a listing runs, as it appears in messages. */
export const LISTING = "listing";

/** A Python traceback, shortened to its last line and the last place in the listing. */
export function readTraceback(traceback: string): ProgramFault {
  const all = traceback.trimEnd().split("\n");
  // A group of exceptions is drawn as a tree; its trunk reads like a traceback of its own.
  const isGroup = all[0]?.includes("Exception Group") === true;
  const lines = isGroup ? all.filter((text) => text.startsWith("  | ")).map((text) => text.slice(4)) : all;
  const frames = lines.flatMap((text) => /^ {2}File "listing\.py", line (\d+)/.exec(text)?.[1] ?? []);
  const last = lines.findLastIndex((text) => text.startsWith("  "));
  const line = frames.at(-1);
  return {
    message: lines
      .slice(last + 1)
      .join("\n")
      .trim(),
    line: line === undefined ? undefined : Number(line),
  };
}

/** The fatal errors in PHP's output, which names them itself. */
export function readPhpErrors(output: string): ProgramFault[] {
  return [...output.matchAll(/(?:Parse|Fatal) error: [\s\S]*? on line (\d+)/g)].map(([, line]) => ({ line: Number(line) }));
}
