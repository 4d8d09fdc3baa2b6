/** The width of listings: a line of at most 72 characters never scrolls on a wide screen. */
import { readListing } from "../../src/listing/parse.ts";
import type { Sample } from "./list.ts";

export const MAX_WIDTH = 72;

/** Shown lines that are too long, as `path: line`. */
export function longLines(samples: Sample[]): string[] {
  return samples.flatMap(({ path, text }) =>
    readListing(path, text)
      .code.split("\n")
      .filter((line) => Array.from(line.replaceAll("\t", "    ")).length > MAX_WIDTH && !/https?:\/\/\S{40}/.test(line))
      .map((line) => `${path}: ${line}`),
  );
}

/** How many lines all listings have. */
export function countLines(samples: Sample[]): number {
  return samples.reduce((sum, { text }) => sum + text.split("\n").length, 0);
}
