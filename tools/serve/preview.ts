/** `npm run preview`: serves the last build with its headers. */
import { fileURLToPath } from "node:url";
import { openSite } from "./open-site.ts";

const { url } = await openSite(fileURLToPath(new URL("../../dist", import.meta.url)));
console.log(`The last build is at ${url}`);
