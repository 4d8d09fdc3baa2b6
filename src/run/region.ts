/** A listing may show one region of a file, yet the whole file is run: how the reader's text goes into the file, and what of the output is shown. */
import { closesRegion, openedRegion } from "../listing/marks.ts";
import { cutSections } from "../listing/output/printed.ts";

export interface Spliced {
  /** The text to run. */
  code: string;
  /** For each shown line, its line in that text; both are counted from 0. */
  lines: number[];
}

/** A text that is run as it is shown. */
export function wholeText(code: string): Spliced {
  return { code, lines: code.split("\n").map((_, index) => index) };
}

/**
 * Put the shown text back between its region's marks, indented as the region is.
 * @throws Error when the file has no such region
 */
export function spliceRegion(file: string, region: string, shown: string): Spliced {
  const lines = file.split("\n");
  const open = lines.findIndex((line) => openedRegion(line) === region);
  const close = lines.findIndex((line, index) => index > open && closesRegion(line));
  if (open < 0 || close < 0) throw new Error(`The file has no region "${region}".`);
  const inside = lines.slice(open + 1, close).filter((line) => line.trim() !== "");
  const indents = inside.map((line) => /^[ \t]*/.exec(line)?.[0] ?? "");
  const indent = indents.reduce((least, next) => (next.length < least.length ? next : least), indents[0] ?? "");
  const own = shown.split("\n").map((line) => (line === "" ? "" : indent + line));
  const code = [...lines.slice(0, open + 1), ...own, ...lines.slice(close)].join("\n");
  return { code, lines: own.map((_, index) => open + 1 + index) };
}

/** Put what the reader changed of a listing, which is shown without the marks, into the file with the marks. */
export function spliceWhole(file: string, original: string, shown: string): Spliced {
  const before = original.split("\n");
  const after = shown.split("\n");
  const places = findPlaces(file, before);
  const shortest = Math.min(before.length, after.length);
  let head = 0;
  while (head < shortest && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < shortest - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  const from = head < before.length - tail ? (places[head] ?? 0) : (places[head - 1] ?? -1) + 1;
  const to = head < before.length - tail ? (places[before.length - tail - 1] ?? 0) + 1 : from;
  const changed = after.slice(head, after.length - tail);
  const lines = file.split("\n");
  const shift = changed.length - (to - from);
  return {
    code: [...lines.slice(0, from), ...changed, ...lines.slice(to)].join("\n"),
    lines: [...places.slice(0, head), ...changed.map((_, index) => from + index), ...places.slice(before.length - tail).map((place) => place + shift)],
  };
}

/** Where each shown line stands in the file. */
function findPlaces(file: string, shown: string[]): number[] {
  const lines = file.split("\n");
  let next = 0;
  return shown.map((text) => {
    while (next < lines.length && lines[next]?.trimEnd() !== text) next++;
    return next++;
  });
}

/** The line of the shown text, counted from 1, for a line of what was run; undefined when it is not shown. */
export function shownLine(line: number, { lines }: Spliced): number | undefined {
  const index = lines.indexOf(line - 1);
  return index < 0 ? undefined : index + 1;
}

/** Whether a program has printed the mark of a section. */
export function hasSection(printed: string, section: string | undefined): boolean {
  return section !== undefined && cutSections(printed).sections.has(section);
}

/**
 * The part of a program's output that belongs to the listing.
 * @param section name of the part; without it, or when the program prints no such part, everything is shown without the marks
 */
export function shownOutput(printed: string, section: string | undefined): string {
  const { sections, whole } = cutSections(printed);
  return (section === undefined ? undefined : sections.get(section)) ?? whole;
}
