/** All samples, as the tests see them. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { listSampleFiles } from "../../src/listing/files.ts";
import { type Directives, readListing } from "../../src/listing/parse.ts";
import { normalizeOutput } from "../../src/listing/output/printed.ts";
import { runnerName } from "./runners.ts";

export interface Sample {
  /** Path below `samples/`, with slashes. */
  path: string;
  file: string;
  text: string;
  directives: Directives;
  /** Undefined when the file is not a program, is tested by another sample, or cannot run here. */
  runner: string | undefined;
  /** The stored output, without its first line; undefined when nothing is stored. */
  output: string | undefined;
  /** The first line of the stored output without `run on `. */
  recordedRuntime: string | undefined;
}

export const samplesFolder = fileURLToPath(new URL("../../samples/", import.meta.url));

/** Folders that are whole programs with tests of their own. */
const PROGRAMS = ["box-office"];

/**
 * Every file below `samples/` that is a listing.
 * @throws Error from reading a listing whose regions are wrong
 */
export function listSamples(): Sample[] {
  return listSampleFiles(samplesFolder)
    .filter((path) => !path.endsWith(".out") && !PROGRAMS.some((program) => path.startsWith(`${program}/`)))
    .map((path) => {
      const file = join(samplesFolder, path);
      const text = readFileSync(file, "utf8");
      const { directives } = readListing(path, text);
      const stored = existsSync(`${file}.out`) ? readFileSync(`${file}.out`, "utf8") : undefined;
      const isProgram = directives.testedBy === undefined && directives.notRun === undefined;
      return {
        path,
        file,
        text,
        directives,
        runner: isProgram ? runnerName(path, directives) : undefined,
        output: stored === undefined ? undefined : normalizeOutput(stored.slice(stored.indexOf("\n") + 1)),
        recordedRuntime: stored === undefined ? undefined : /^run on (.+)$/m.exec(stored)?.[1],
      };
    });
}
