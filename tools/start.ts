/** `npm start`: builds the guide, serves it, and prints its address. PORT chooses the port; otherwise 4321 or, if taken, a free one. */
import { fileURLToPath } from "node:url";
import { buildSite } from "./build-site.ts";
import { openSite } from "./serve/open-site.ts";

const folder = fileURLToPath(new URL("../dist", import.meta.url));

console.log("Building Nine Skills");
const code = await buildSite((line) => {
  console.log(line);
});
if (code !== 0) process.exit(code);

const { url } = await openSite(folder);
console.log(`\nNine Skills is at ${url}\nStop it with Ctrl-C.`);
