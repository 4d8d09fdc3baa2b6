/**
 * `npm run bench`: measures the guide and reports; nothing fails for being slow.
 * `npm run bench -- wire speed search load build content runtimes` runs the named parts alone; `--full` builds 1,000 articles, which takes minutes.
 */
import { fileURLToPath } from "node:url";
import { buildProject, reportBuild } from "./bench/build.ts";
import { reportContent } from "./bench/content.ts";
import { startBrowser } from "./bench/phone.ts";
import { reportLoad } from "./bench/load.ts";
import { reportRuntimes } from "./bench/runtimes.ts";
import { reportSearch } from "./bench/search.ts";
import { reportSpeed } from "./bench/speed.ts";
import { reportWire } from "./bench/wire.ts";

const root = fileURLToPath(new URL("../", import.meta.url));
const IN_BROWSER = { wire: reportWire, speed: reportSpeed, search: reportSearch };
const PARTS = [...Object.keys(IN_BROWSER), "load", "build", "content", "runtimes"];

const { "--full": isFull = false, ...named } = Object.fromEntries(process.argv.slice(2).map((argument) => [argument, true]));
const unknown = Object.keys(named).filter((name) => !PARTS.includes(name));
if (unknown.length > 0) {
  console.error(`There is no part ${unknown.join(" or ")}. The parts are ${PARTS.join(", ")}; the one option is --full.`);
  process.exit(1);
}
const isAsked = (part: string): boolean => Object.keys(named).length === 0 || named[part] === true;
const began = performance.now();

const visits = Object.entries(IN_BROWSER).filter(([part]) => isAsked(part));
if (visits.length > 0 || isAsked("load")) {
  console.log("Building the guide into dist ...");
  const { code, printed } = await buildProject(root);
  if (code !== 0) {
    console.error(printed);
    process.exit(1);
  }
}
if (visits.length > 0) {
  const browser = await startBrowser();
  for (const [, report] of visits) await report(browser);
  await browser.close();
}
if (isAsked("load")) await reportLoad();
if (isAsked("build")) await reportBuild(isFull);
if (isAsked("content")) await reportContent();
if (isAsked("runtimes")) await reportRuntimes();
console.log(`\nMeasured in ${Math.round((performance.now() - began) / 1000)} s on ${process.platform}, Node.js ${process.versions.node}.`);
