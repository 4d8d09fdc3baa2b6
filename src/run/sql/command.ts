/** The backslash commands of psql, of which a listing has few: PostgreSQL runs here without psql. */
import type { ProgramFault } from "../protocol.ts";
import type { Command } from "./split.ts";

/** Commands that change only what psql looks like, or what it asks. A script means the same without them. */
const HARMLESS = new Set(["timing", "pset", "x", "set", "unset", "encoding", "errverbose", "r", "reset", "a", "t", "H", "."]);

/** Run a command, or say that there is none. `\q` is the caller's, as it ends the script. */
export function runCommand({ name, rest, line }: Command, print: (text: string) => void): ProgramFault | undefined {
  if (name === "echo" || name === "qecho" || name === "warn") {
    print(rest.replace(/'((?:[^']|'')*)'/g, (_, quoted: string) => quoted.replaceAll("''", "'")));
    return undefined;
  }
  if (HARMLESS.has(name)) return undefined;
  const more = /^d|^l/.test(name) ? " Tables and columns are also in information_schema.tables and information_schema.columns." : "";
  return { message: `\\${name} is a command of psql. PostgreSQL runs here without psql, and takes SQL alone.${more}`, line };
}
