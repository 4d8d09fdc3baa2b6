/** Runs a SQL listing on PGlite and prints what psql would print. Used by the tests and by the page alike. */
import type { PGlite } from "@electric-sql/pglite";
import { protocol, type messages } from "@electric-sql/pglite";
import { OUTPUT_LIMIT, type ProgramFault } from "./protocol.ts";
import { runCommand } from "./sql/command.ts";
import { splitScript, type Statement } from "./sql/split.ts";
import { Table } from "./sql/table.ts";

/** Type ids of PostgreSQL's numbers: int8, int2, int4, oid, float4, float8, numeric. */
const NUMERIC_TYPES = new Set([20, 21, 23, 26, 700, 701, 1700]);

/** Where PGlite keeps what COPY reads and writes. */
const BLOB = "'/dev/blob'";

type Print = (text: string) => void;

/**
 * Run all statements of a script. In a script with regions only what stands in a region prints, under a line `--- region ---`;
 * a failing statement elsewhere still prints its error.
 * @returns the lines of the statements that failed
 */
export async function runSql(database: PGlite, script: string, print: Print): Promise<ProgramFault[]> {
  await database.waitReady;
  const pieces = splitScript(script);
  const hasRegions = pieces.some((piece) => piece.region !== undefined);
  const faults: ProgramFault[] = [];
  let region: string | undefined;
  for (const piece of pieces) {
    if (piece.kind === "command" && piece.name === "q") break;
    const held: string[] = [];
    const enter = () => {
      if (piece.region !== region && piece.region !== undefined) print(`--- ${piece.region} ---`);
      region = piece.region;
    };
    const isSilent = hasRegions && piece.region === undefined;
    if (!isSilent) enter();
    const write = isSilent ? (text: string) => held.push(text) : print;
    const fault = piece.kind === "command" ? runCommand(piece, write) : await runStatement(database, piece, write);
    if (!fault) continue;
    faults.push(fault);
    if (isSilent) enter();
    held.forEach(print);
  }
  return faults;
}

async function runStatement(database: PGlite, statement: Statement, print: Print): Promise<ProgramFault | undefined> {
  const { sql, copy, line } = statement;
  if (!copy) {
    const failed = await send(database, sql, print);
    return failed && { line: lineOf(statement, failed.position) };
  }
  // PGlite has no stream to its client, but a file that stands for one.
  const moved = sql.slice(0, copy.at) + BLOB + sql.slice(copy.at + copy.word.length);
  await database._handleBlob(new Blob([copy.word === "stdin" ? copy.data : ""]));
  try {
    const isOut = copy.word === "stdout";
    const failed = await send(database, moved, isOut ? () => undefined : print);
    if (failed) return { line };
    const written = isOut ? await database._getWrittenBlob() : undefined;
    const text = (await written?.text())?.replace(/\n$/, "") ?? "";
    if (text !== "") print(text);
  } finally {
    await database._cleanupBlob();
  }
  return undefined;
}

/** Send a text, and print what comes back. Gives where it failed, if it did. */
async function send(database: PGlite, sql: string, print: Print): Promise<{ position: number | undefined } | undefined> {
  let table: Table | undefined;
  let failed: { position: number | undefined } | undefined;
  const hear = (message: messages.BackendMessage) => {
    if (message.name === "notice") {
      const { severity, message: text } = message as messages.NoticeMessage;
      print(`${severity ?? "NOTICE"}:  ${text ?? ""}`);
    } else if (message.name === "rowDescription") {
      const { fields } = message as messages.RowDescriptionMessage;
      table = new Table(
        fields.map((field) => ({ name: field.name, isNumeric: NUMERIC_TYPES.has(field.dataTypeID) })),
        OUTPUT_LIMIT,
      );
    } else if (message.name === "dataRow") {
      table?.add((message as messages.DataRowMessage).fields);
    } else if (message.name === "commandComplete") {
      for (const line of table?.draw() ?? []) print(line);
      const tag = (message as messages.CommandCompleteMessage).text;
      if (!table || !/^(SELECT|SHOW|EXPLAIN|FETCH)/.test(tag)) print(tag);
      table = undefined;
    } else if (message.name === "error") {
      const error = message as messages.DatabaseError;
      failed = { position: error.position === undefined ? undefined : Number(error.position) - 1 };
      print(`ERROR:  ${error.message}`);
      if (error.detail) print(`DETAIL:  ${error.detail}`);
      if (error.hint) print(`HINT:  ${error.hint}`);
    }
  };
  const parser = new protocol.Parser();
  // Piece by piece: a result may be larger than all that can be held at once.
  await database.execProtocolRawStream(protocol.serialize.query(sql), {
    onRawData: (data) => {
      parser.parse(data, hear);
    },
  });
  return failed;
}

/** The line of the script that a place in a statement stands on; without a place, that of its first word. */
function lineOf({ sql, line }: Statement, position: number | undefined): number {
  // PostgreSQL counts letters, and JavaScript counts the halves of some.
  const before = position === undefined ? sql.slice(0, leadingComments(sql)) : Array.from(sql).slice(0, position).join("");
  return line + before.split("\n").length - 1;
}

function leadingComments(sql: string): number {
  return /^(?:\s|--[^\n]*\n|\/\*[\s\S]*?\*\/)*/.exec(sql)?.[0].length ?? 0;
}
