/** Packs the files of a built site beforehand, for servers that would pack each answer anew. */
import { existsSync } from "node:fs";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { extname, join } from "node:path";
import { promisify } from "node:util";
import { gzip } from "node:zlib";

/** What gains by it. The other files of a site are packed already. */
const ENDINGS = new Set([".html", ".css", ".js", ".mjs", ".json", ".svg", ".xml", ".txt", ".webmanifest", ".wasm", ".data"]);

/** Shorter files fit into one packet as they are. */
const LEAST = 1000;

/**
 * Write `NAME.gz` beside each file that gains by it.
 * @returns how many were written, and bytes before and after
 */
export async function packFolder(folder: string): Promise<{ files: number; before: number; after: number }> {
  const sum = { files: 0, before: 0, after: 0 };
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !ENDINGS.has(extname(entry.name))) continue;
    const file = join(entry.parentPath, entry.name);
    const bytes = await readFile(file);
    const packed = await promisify(gzip)(bytes, { level: 9 });
    if (bytes.length < LEAST || packed.length >= bytes.length) continue;
    await writeFile(`${file}.gz`, packed);
    sum.files++;
    sum.before += bytes.length;
    sum.after += packed.length;
  }
  return sum;
}

/** Whether a built site was packed. Astro empties the folder, so that nothing packed is older than the build. */
export function isPacked(folder: string): boolean {
  return existsSync(join(folder, "index.html.gz"));
}
