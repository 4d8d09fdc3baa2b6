/** All samples, as the tests see them. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { type Directives, normalizeOutput, parseListing } from "../../src/listing/parse.ts";
import { runtimeName } from "./runtimes.ts";

export interface Sample {
  /** Path below `samples/`, with slashes. */
  path: string;
  file: string;
  text: string;
  directives: Directives;
  /** Undefined when the file is not a program, is tested by another sample, or cannot run here. */
  runtime: string | undefined;
  /** The stored output, without its first line; undefined when nothing is stored. */
  output: string | undefined;
  /** The first line of the stored output without `run on `. */
  recordedRuntime: string | undefined;
}

export const samplesFolder = fileURLToPath(new URL("../../samples/", import.meta.url));

/** Folders that are whole programs with tests of their own. */
const PROGRAMS = ["box-office"];
const IGNORED = new Set(["target", "node_modules", "__pycache__", ".venv"]);

/**
 * Every file below `samples/` that is a listing.
 * @throws Error from reading a listing whose regions are wrong
 */
export function listSamples(): Sample[] {
  return walk(samplesFolder)
    .map((file) => ({ file, path: relative(samplesFolder, file).split(sep).join("/") }))
    .filter(({ path }) => !PROGRAMS.some((program) => path.startsWith(`${program}/`)) && path.includes("/"))
    .map(({ file, path }) => {
      const text = readFileSync(file, "utf8");
      const { directives } = parseListing(path, text);
      const stored = existsSync(`${file}.out`) ? readFileSync(`${file}.out`, "utf8") : undefined;
      const isProgram = directives.testedBy === undefined && directives.notRun === undefined;
      return {
        path,
        file,
        text,
        directives,
        runtime: isProgram ? runtimeName(file, directives) : undefined,
        output: stored === undefined ? undefined : normalizeOutput(stored.slice(stored.indexOf("\n") + 1)),
        recordedRuntime: stored === undefined ? undefined : /^run on (.+)$/m.exec(stored)?.[1],
      };
    });
}

function walk(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return IGNORED.has(entry.name) ? [] : walk(path);
      return entry.name.endsWith(".out") || entry.name === "README.md" ? [] : [path];
    });
}
