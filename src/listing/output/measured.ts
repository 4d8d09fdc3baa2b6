/** Numbers for figures, read from what a listing printed when it was run. Pure text, no I/O. */
import { parseOutput } from "./printed.ts";

/**
 * Read a table of numbers from a recorded output. Its first line names the columns.
 * @param recorded the text of a `.out` file
 * @throws Error naming section and line when the section is missing, or a cell is no number
 */
export function readTable(recorded: string, section: string): Record<string, number>[] {
  const text = parseOutput(section, recorded).sections.get(section);
  if (text === undefined) throw new Error(`The recorded output has no section "${section}". Run "npm run samples:update", or correct the name.`);
  const [header = "", ...lines] = text.trim().split("\n");
  const names = header.trim().split(/\s+/);
  return lines.map((line) => {
    const cells = line.trim().split(/\s+/).map(Number);
    if (cells.length !== names.length || cells.some(Number.isNaN))
      throw new Error(`"${line}" in section "${section}" is not one number for each of ${names.join(", ")}.`);
    return Object.fromEntries(names.map((name, index) => [name, cells[index] ?? 0]));
  });
}
