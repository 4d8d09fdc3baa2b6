import { spawnSync } from "node:child_process";
import { openBrowser, stop } from "./browser.ts";

const program = `
  async function hold() { throw new Error("B7 is gone"); }
  hold();                      // nobody awaits, nobody catches
  setTimeout(() => console.log("the next buyer"), 50);`;

console.log("--- node ---");
const run = spawnSync(process.execPath, ["-e", program],
  { encoding: "utf8" });
console.log(run.stderr.split("\n").find((line) =>
  line.startsWith("Error")));
console.log("printed:", JSON.stringify(run.stdout),
  "exit code:", run.status);

console.log("--- page ---");
const page = await (await openBrowser()).newPage();
page.on("pageerror", (error) => console.log(
  `Uncaught (in promise) ${error.name}: ${error.message}`));
const said = page.waitForEvent("console");
await page.setContent(`<script>${program}</script>`);
console.log("printed:", (await said).text());
await stop();
