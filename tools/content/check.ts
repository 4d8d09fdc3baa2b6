/** `npm run content -- SLUG`: what is wrong in the content of one article or page, or in all of it. */
import { fileURLToPath } from "node:url";
import { makeContentCheck } from "../../src/guide/files/check.ts";
import { describeReport } from "./report.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const asked = process.argv.slice(2).join(" ");
const { lines, isClean } = describeReport(await makeContentCheck(root)(), asked === "" ? undefined : asked);
for (const line of lines) console.log(line);
process.exitCode = isClean ? 0 : 1;
