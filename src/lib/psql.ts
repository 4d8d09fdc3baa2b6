/** PostgreSQL text as its terminal client prints it, and the splitting of a script into statements. Pure; used by tests and in the browser. */
import { closesRegion, openedRegion } from "./listing.ts";

export interface Statement {
  sql: string;
  /** The listing's region that the statement stands in, if any. */
  region: string | undefined;
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
  const token = /--[^\n]*\n?|\/\*[\s\S]*?\*\/|'(?:[^']|'')*'|"(?:[^"]|"")*"|(\$[A-Za-z_]*\$)[\s\S]*?\1|;|[^;'"$\-/]+|[\s\S]/g;
  for (const [part] of script.matchAll(token)) {
    if (part.startsWith("--")) {
      const name = openedRegion(part.trimEnd());
      if (name !== undefined) region = name;
      else if (closesRegion(part.trimEnd())) region = undefined;
      else current += part;
    } else if (part === ";") {
      if (hasCode(current)) statements.push({ sql: current.trim(), region: started });
      current = "";
      started = undefined;
    } else {
      if (started === undefined && part.trim() !== "") started = region;
      current += part;
    }
  }
  if (hasCode(current)) statements.push({ sql: current.trim(), region: started });
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

function hasCode(text: string): boolean {
  return text.replace(/--[^\n]*\n?|\/\*[\s\S]*?\*\//g, "").trim() !== "";
}

function center(text: string, width: number): string {
  const left = Math.floor((width - text.length) / 2);
  return " ".repeat(left) + text + " ".repeat(width - text.length - left);
}
