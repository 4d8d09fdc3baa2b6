/**
 * `npm run pack`: packs the files of `dist` (or of OUT) beforehand, for a server of one's own. `npm run host -- nginx`, or `caddy`, then says that they are there.
 */
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { packFolder } from "./serve/packing.ts";

const folder = resolve(process.env["OUT"] ?? "dist");
if (!existsSync(join(folder, "index.html"))) {
  console.error(`${folder} holds no built site. Run "npm run build" first.`);
  process.exit(1);
}
const { files, before, after } = await packFolder(folder);
const megabytes = (bytes: number) => (bytes / 1e6).toFixed(1);
console.log(`Packed ${files} files from ${megabytes(before)} to ${megabytes(after)} MB. Make the configuration of the server anew, and copy the folder whole.`);
