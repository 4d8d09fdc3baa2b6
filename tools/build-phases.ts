/** What a person is told while the site is built, read from the log of the build. */
import { stripVTControlCharacters } from "node:util";

const PHASES: readonly [RegExp, string][] = [
  [/\[content\] Syncing content/, "Reading the text and checking it"],
  [/\[build\] Building static entrypoints/, "Putting scripts and styles together"],
  [/generating static routes/, "Writing the pages and their pictures"],
  // The build of the parts says "[build] ✓ Completed"; that of the pages has the time alone before it.
  [/^(\d\d:\d\d:\d\d )?✓ Completed in/, "Indexing the search, and adding fonts, runtimes and the policy"],
];

/** The phase that begins with a line of the log; undefined for all other lines. */
export function findPhase(line: string): string | undefined {
  const text = stripVTControlCharacters(line).trim();
  return PHASES.find(([sign]) => sign.test(text))?.[1];
}
