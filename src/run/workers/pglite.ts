/** SQL in PostgreSQL, by PGlite. */
import { PGlite } from "@electric-sql/pglite";
import { runSql } from "../sql.ts";
import { serveRuns } from "./serve-runs.ts";

/** A new, empty database as an archive. To make one is most of the work of starting, so it is made once a page. */
const EMPTY = "empty.tar";

serveRuns(async (files) => {
  const empty = files.made(EMPTY);
  const database = new PGlite({
    ...(empty && { loadDataDir: empty }),
    pgliteWasmModule: files.module("pglite.wasm"),
    initdbWasmModule: files.module("initdb.wasm"),
    fsBundle: files.data("pglite.data"),
  });
  await database.waitReady;
  if (!empty) files.make(EMPTY, await database.dumpDataDir("none"));
  return async (code, write) => {
    const faults = await runSql(database, code, (text) => {
      write(`${text}\n`);
    });
    return { faults, notes: [] };
  };
});
