/** SQL in PostgreSQL, by PGlite. */
import { PGlite } from "@electric-sql/pglite";
import { runSql } from "../lib/run-sql.ts";
import { serveRuns } from "./serve-runs.ts";

serveRuns(async (files) => {
  const database = new PGlite({
    pgliteWasmModule: files.module("pglite.wasm"),
    initdbWasmModule: files.module("initdb.wasm"),
    fsBundle: files.data("pglite.data"),
  });
  await database.waitReady;
  return (code, write) =>
    runSql(database, code, (text) => {
      write(`${text}\n`);
    });
});
