/** `npm start`: builds the guide, serves it, and prints its address. PORT chooses the port; otherwise 4321 or, if taken, a free one. */
import { fileURLToPath } from "node:url";
import { buildSite } from "./build-site.ts";
import { serve, type Served } from "./serve.ts";

const folder = fileURLToPath(new URL("../dist", import.meta.url));
const base = process.env["BASE_PATH"] ?? "/";
const wanted = process.env["PORT"];

console.log("Building Nine Skills");
const code = await buildSite((line) => {
  console.log(line);
});
if (code !== 0) process.exit(code);

let served: Served;
try {
  served = await serve(folder, { port: Number(wanted ?? 4321), base });
} catch (error) {
  if (wanted !== undefined || (error as NodeJS.ErrnoException).code !== "EADDRINUSE") throw error;
  served = await serve(folder, { base });
}
console.log(`\nNine Skills is at ${served.url}\nStop it with Ctrl-C.`);
