/** A listing may show one region of a file, yet the whole file is run: how the reader's text goes into the file, and what of the output is shown. */
import { closesRegion, openedRegion, parseOutput } from "./listing.ts";

export interface Spliced {
  /** The text to run. */
  code: string;
  /** Line of the text, counted from 0, at which the shown part begins, and its number of lines. */
  start: number;
  count: number;
}

/** A text that is shown whole. */
export function wholeText(code: string): Spliced {
  return { code, start: 0, count: code.split("\n").length };
}

/**
 * Put the shown text back between its region's marks, indented as the region is.
 * @throws Error when the file has no such region
 */
export function spliceRegion(whole: string, region: string, shown: string): Spliced {
  const lines = whole.split("\n");
  const open = lines.findIndex((line) => openedRegion(line) === region);
  const close = lines.findIndex((line, index) => index > open && closesRegion(line));
  if (open < 0 || close < 0) throw new Error(`The file has no region "${region}".`);
  const inside = lines.slice(open + 1, close).filter((line) => line.trim() !== "");
  const indents = inside.map((line) => /^[ \t]*/.exec(line)?.[0] ?? "");
  const indent = indents.reduce((least, next) => (next.length < least.length ? next : least), indents[0] ?? "");
  const own = shown.split("\n").map((line) => (line === "" ? "" : indent + line));
  return { code: [...lines.slice(0, open + 1), ...own, ...lines.slice(close)].join("\n"), start: open + 1, count: own.length };
}

/** The line of the shown text, counted from 1, for a line of what was run; undefined when it is not shown. */
export function shownLine(line: number, { start, count }: Spliced): number | undefined {
  const shown = line - start;
  return shown >= 1 && shown <= count ? shown : undefined;
}

/**
 * The part of a program's output that belongs to the listing.
 * @param section name of the part; without it, or when the program prints no such part, everything is shown without the marks
 */
export function shownOutput(printed: string, section: string | undefined): string {
  const { sections, whole } = parseOutput("output", `run on page\n${printed}`);
  return (section === undefined ? undefined : sections.get(section)) ?? whole;
}
