/** What a listing prints: cut into sections for the page, and stored in a `.out` file with the runtime that printed it. Pure text; the browser loads it. */

export interface Printed {
  /** Everything, without the marks of sections. */
  whole: string;
  /** By name. What is printed below two marks of one name is one section. */
  sections: Map<string, string>;
}

export interface RecordedOutput extends Printed {
  /** For example `CPython 3.14.2`. */
  runtime: string;
}

const sectionMark = /^--- ([a-z0-9-]+) ---$/;

/** Cut printed text at its lines `--- name ---`. */
export function cutSections(printed: string): Printed {
  const sections = new Map<string, string[]>();
  const whole: string[] = [];
  let section: string[] | undefined;
  for (const line of printed.split(/\r?\n/)) {
    const name = sectionMark.exec(line)?.[1];
    if (name === undefined) {
      whole.push(line);
      section?.push(line);
    } else {
      section = sections.get(name) ?? [];
      sections.set(name, section);
    }
  }
  return { whole: trimBlank(whole), sections: new Map([...sections].map(([name, lines]) => [name, trimBlank(lines)])) };
}

/**
 * Read a recorded output, as `npm run samples:update` writes it.
 * @throws Error naming file and remedy when the first line does not name a runtime
 */
export function parseOutput(path: string, text: string): RecordedOutput {
  const [, runtime, printed = ""] = /^run on (\S.*?)\r?(?:\n([\s\S]*))?$/.exec(text) ?? [];
  if (runtime === undefined) throw new Error(`${path}: the first line must be "run on RUNTIME VERSION". Write the file with "npm run samples:update".`);
  return { runtime, ...cutSections(printed) };
}

/** The text that `samples:update` stores for an output. */
export function formatOutput(runtime: string, output: string): string {
  return `run on ${runtime}\n${normalizeOutput(output)}`;
}

/** Line ends and trailing blanks do not count when outputs are compared. */
export function normalizeOutput(output: string): string {
  const lines = output.split(/\r?\n/).map((line) => line.trimEnd());
  while (lines.length > 0 && lines.at(-1) === "") lines.pop();
  return lines.length === 0 ? "" : `${lines.join("\n")}\n`;
}

/** Lines as text, without blank lines at either end and without more than one between. */
export function trimBlank(lines: string[]): string {
  const text = lines.map((line) => line.trimEnd()).join("\n");
  return text
    .replace(/^\n+/, "")
    .replace(/\n+$/, "")
    .replace(/\n{3,}/g, "\n\n");
}
