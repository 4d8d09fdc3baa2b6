/** PGlite with an empty database. To make one takes five seconds of a processor, to open one takes one, so the first is kept for all later processes. */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { findPackageJSON } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { PGlite } from "@electric-sql/pglite";

const folder = fileURLToPath(new URL("../../tmp/pglite/", import.meta.url));

/** A database of its own, in memory, that is ready. */
export async function openDatabase(): Promise<PGlite> {
  const manifest = findPackageJSON("@electric-sql/pglite", import.meta.url) ?? "";
  const { version } = JSON.parse(readFileSync(manifest, "utf8")) as { version: string };
  const kept = join(folder, `empty-${version}.tar`);
  const database = new PGlite(existsSync(kept) ? { loadDataDir: new Blob([readFileSync(kept)]) } : {});
  await database.waitReady;
  if (!existsSync(kept)) {
    mkdirSync(folder, { recursive: true });
    // Written aside first: another process may look at any time.
    const written = `${kept}.${process.pid}`;
    writeFileSync(written, Buffer.from(await (await database.dumpDataDir("none")).arrayBuffer()));
    renameSync(written, kept);
  }
  return database;
}
