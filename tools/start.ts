/** `npm start`: builds the guide, serves it, and prints its address. PORT chooses the port; otherwise 4321 or, if taken, a free one. */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { serve, type Served } from "./serve.ts";

const root = fileURLToPath(new URL("../", import.meta.url));
const base = process.env["BASE_PATH"] ?? "/";
const built = spawnSync(process.execPath, [fileURLToPath(new URL("../node_modules/astro/bin/astro.mjs", import.meta.url)), "build"], {
  cwd: root,
  stdio: "inherit",
});
if (built.status !== 0) process.exit(built.status ?? 1);

const wanted = Number(process.env["PORT"] ?? 4321);
let served: Served;
try {
  served = await serve(`${root}dist`, { port: wanted, base });
} catch (error) {
  if (process.env["PORT"] !== undefined || (error as NodeJS.ErrnoException).code !== "EADDRINUSE") throw error;
  served = await serve(`${root}dist`, { base });
}
console.log(`\nNine Skills is at ${served.url}\nStop it with Ctrl-C.`);
