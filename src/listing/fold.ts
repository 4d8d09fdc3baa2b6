/** Long listings show a part first. */

/** So many lines are shown of a long listing. */
const SHOWN = 18;

/** Fewer lines than these are not worth a press. */
const LEAST_HIDDEN = 3;

export interface Fold {
  /** Lines of the whole listing. */
  lines: number;
  /** The first line that is shown, counted from 0. */
  from: number;
}

/**
 * What a listing shows at first; undefined when it shows all.
 * @param telling a part of the code, which stands there as it is or indented; the first region of a file, which says what the listing is about
 */
export function foldOf(code: string, telling?: string): Fold | undefined {
  const lines = code.split("\n");
  if (lines.length < SHOWN + LEAST_HIDDEN) return undefined;
  return { lines: lines.length, from: Math.min(findPart(lines, telling), lines.length - SHOWN) };
}

/** The line at which a part begins; one more is shown above it, which says what it stands in. 0 when there is no such part. */
function findPart(lines: readonly string[], telling = ""): number {
  const part = telling.split("\n").map((line) => line.trim());
  const at = telling === "" ? -1 : lines.findIndex((_, index) => part.every((line, more) => lines[index + more]?.trim() === line));
  return Math.max(at - 1, 0);
}
