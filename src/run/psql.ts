/** PostgreSQL text as its terminal client prints it, and the splitting of a script into statements. Pure; used by tests and in the browser. */
import { closesRegion, openedRegion } from "../listing/marks.ts";

export interface Statement {
  sql: string;
  /** The listing's region that the statement stands in, if any. */
  region: string | undefined;
  /** The line of the script, counted from 1, on which the statement begins. */
  line: number;
}

export interface Field {
  name: string;
  /** Numbers are aligned to the right. */
  isNumeric: boolean;
}

/** Split a script at its semicolons, leaving quotes, dollar quotes and comments whole. */
export function splitStatements(script: string): Statement[] {
  const statements: Statement[] = [];
  let current = "";
  let region: string | undefined;
  let started: string | undefined;
  let line = 1;
  let startLine: number | undefined;
  const end = () => {
    if (hasCode(current)) statements.push({ sql: current.trim(), region: started, line: startLine ?? 1 });
    current = "";
    started = undefined;
    startLine = undefined;
  };
  const token = /--[^\n]*\n?|\/\*[\s\S]*?\*\/|'(?:[^']|'')*'|"(?:[^"]|"")*"|(\$[A-Za-z_]*\$)[\s\S]*?\1|;|[^;'"$\-/]+|[\s\S]/g;
  for (const [part] of script.matchAll(token)) {
    if (part.startsWith("--")) {
      const name = openedRegion(part.trimEnd());
      if (name !== undefined || closesRegion(part.trimEnd())) {
        region = name;
        current += "\n";
      } else {
        startLine ??= line;
        current += part;
      }
    } else if (part === ";") {
      end();
    } else {
      if (part.trim() !== "") {
        started ??= region;
        startLine ??= line + countLines(/^\s*/.exec(part)?.[0] ?? "");
      }
      current += part;
    }
    line += countLines(part);
  }
  end();
  return statements;
}

/** A result set drawn as psql's aligned format draws it. */
export function formatTable(fields: Field[], rows: (string | null)[][]): string {
  const cells = rows.map((row) => row.map((value) => value ?? ""));
  const widths = fields.map((field, column) =>
    Math.max(field.name.length, ...cells.flatMap((row) => (row[column] ?? "").split("\n").map((text) => text.length))),
  );
  const header = fields
    .map((field, column) => ` ${center(field.name, widths[column] ?? 0)} `)
    .join("|")
    .trimEnd();
  const rule = widths.map((width) => "-".repeat(width + 2)).join("+");
  const body = cells.map((row) =>
    row
      .map((value, column) => (fields[column]?.isNumeric ? ` ${value.padStart(widths[column] ?? 0)} ` : ` ${value.padEnd(widths[column] ?? 0)} `))
      .join("|")
      .trimEnd(),
  );
  return [header, rule, ...body, rows.length === 1 ? "(1 row)" : `(${rows.length} rows)`].join("\n");
}

function countLines(text: string): number {
  return text.split("\n").length - 1;
}

function hasCode(text: string): boolean {
  return text.replace(/--[^\n]*\n?|\/\*[\s\S]*?\*\//g, "").trim() !== "";
}

function center(text: string, width: number): string {
  const left = Math.floor((width - text.length) / 2);
  return " ".repeat(left) + text + " ".repeat(width - text.length - left);
}
