/** Runs a SQL listing on PGlite and prints what psql would print. Used by the tests and by the page alike. */
import type { PGlite } from "@electric-sql/pglite";
import { protocol, type messages } from "@electric-sql/pglite";
import { type Field, formatTable, splitStatements } from "./psql.ts";
import type { ProgramFault } from "./protocol.ts";

/** Type ids of PostgreSQL's numbers: int8, int2, int4, oid, float4, float8, numeric. */
const NUMERIC_TYPES = new Set([20, 21, 23, 26, 700, 701, 1700]);

/**
 * Run all statements of a script. In a script with regions only what stands in a region prints, under a line `--- region ---`;
 * a failing statement elsewhere still prints its error.
 * @returns the lines of the statements that failed
 */
export async function runSql(database: PGlite, script: string, print: (text: string) => void): Promise<ProgramFault[]> {
  await database.waitReady;
  const statements = splitStatements(script);
  const hasRegions = statements.some((statement) => statement.region !== undefined);
  const faults: ProgramFault[] = [];
  let region: string | undefined;
  for (const statement of statements) {
    const { text, failed, position } = await runStatement(database, statement.sql);
    if (failed) faults.push({ line: statement.line + statement.sql.slice(0, position ?? leadingComments(statement.sql)).split("\n").length - 1 });
    if (hasRegions && statement.region === undefined && !failed) continue;
    if (statement.region !== region && statement.region !== undefined) print(`--- ${statement.region} ---`);
    region = statement.region;
    if (text !== "") print(text);
  }
  return faults;
}

async function runStatement(database: PGlite, sql: string): Promise<{ text: string; failed: boolean; position: number | undefined }> {
  const lines: string[] = [];
  const notice = (message: messages.NoticeMessage) => lines.push(`${message.severity ?? "NOTICE"}:  ${message.message ?? ""}`);
  const result = await database.execProtocol(protocol.serialize.query(sql), { throwOnError: false, onNotice: notice });
  let fields: Field[] | undefined;
  let rows: (string | null)[][] = [];
  let failed = false;
  let position: number | undefined;
  for (const message of result.messages) {
    if (message.name === "rowDescription") {
      fields = (message as messages.RowDescriptionMessage).fields.map((field) => ({ name: field.name, isNumeric: NUMERIC_TYPES.has(field.dataTypeID) }));
      rows = [];
    } else if (message.name === "dataRow") {
      rows.push((message as messages.DataRowMessage).fields);
    } else if (message.name === "commandComplete") {
      if (fields) lines.push(formatTable(fields, rows));
      const tag = (message as messages.CommandCompleteMessage).text;
      if (!fields || !/^(SELECT|SHOW|EXPLAIN|FETCH)/.test(tag)) lines.push(tag);
      fields = undefined;
    } else if (message.name === "error") {
      const error = message as messages.DatabaseError;
      failed = true;
      if (error.position !== undefined) position = Number(error.position) - 1;
      lines.push(`ERROR:  ${error.message}`);
      if (error.detail) lines.push(`DETAIL:  ${error.detail}`);
      if (error.hint) lines.push(`HINT:  ${error.hint}`);
    }
  }
  return { text: lines.join("\n"), failed, position };
}

function leadingComments(sql: string): number {
  return /^(?:\s|--[^\n]*\n|\/\*[\s\S]*?\*\/)*/.exec(sql)?.[0].length ?? 0;
}
