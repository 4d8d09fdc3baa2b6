/** What `npm start` tells of a build. */
import { describe, expect, it } from "vitest";
import { findPhase } from "../../../tools/build-phases.ts";

/** Lines of a log as Astro writes them, in their order. */
const LOG = [
  "\u001b[2m04:57:06\u001b[22m \u001b[34m[content]\u001b[39m Syncing content",
  "04:57:07 [content] Synced content",
  "04:57:09 [build] ✓ Completed in 2.48s.",
  "04:57:09 [build] Building static entrypoints...",
  "04:57:10 [WARN] [vite] ",
  "04:57:10 [vite] ✓ built in 1.54s",
  "\u001b[42m\u001b[30m generating static routes \u001b[39m\u001b[49m",
  "04:57:17   ├─ /rss.xml (+150ms) ",
  "04:57:31 ✓ Completed in 21.34s.",
  "04:57:31 [build] ✓ Completed in 28.48s.",
  "04:57:42 [build] Complete!",
];

describe("the phases of a build", () => {
  it("are four, each told once, whatever the colors", () => {
    const phases = LOG.map(findPhase).filter((phase) => phase !== undefined);
    expect(phases).toHaveLength(4);
    expect(new Set(phases).size).toBe(4);
  });

  it("begin at their lines", () => {
    const starts = LOG.filter((line) => findPhase(line) !== undefined);
    expect(starts).toEqual([LOG[0], LOG[3], LOG[6], LOG[8]]);
  });
});
