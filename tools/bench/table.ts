/** Figures for people at a terminal: Markdown tables whose columns line up. */

export type Cell = string | number | undefined;

/** Print a table; numbers stand to the right and get their thousands marked. */
export function printTable(head: string[], rows: Cell[][]): void {
  const texts = rows.map((row) => row.map((cell) => (typeof cell === "number" ? cell.toLocaleString("en-US") : (cell ?? "-"))));
  const isNumeric = head.map((_, column) => rows.some((row) => typeof row[column] === "number"));
  const widths = head.map((name, column) => Math.max(name.length, 3, ...texts.map((row) => row[column]?.length ?? 0)));
  const line = (cells: string[]) =>
    `| ${cells.map((cell, column) => (isNumeric[column] === true ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0))).join(" | ")} |`;
  console.log(line(head));
  console.log(`|${widths.map((width, column) => "-".repeat(width + 1) + (isNumeric[column] === true ? ":" : "-")).join("|")}|`);
  for (const row of texts) console.log(line(row));
}

/** The heading of a part of the report. */
export function printHeading(text: string): void {
  console.log(`\n## ${text}\n`);
}

/** One sentence or more between the tables. */
export function printNote(text: string): void {
  console.log(`\n${text}\n`);
}

/** `value : other` with two decimals; undefined when there is nothing to divide by. */
export function ratio(value: number, other: number): string | undefined {
  return other === 0 ? undefined : (value / other).toFixed(2);
}

/** The value in the middle. */
export function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}

/** Rounded to so many decimals. */
export function round(value: number, decimals = 0): number {
  return Number(value.toFixed(decimals));
}
