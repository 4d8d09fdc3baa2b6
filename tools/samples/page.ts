/** Loads an HTML sample in Chromium; its output is what the page writes to the console. */
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { type Browser, chromium } from "@playwright/test";
import { HtmlValidate } from "html-validate";
import { CHROMIUM_ARGUMENTS, findChromium } from "../chromium.ts";
import type { Finished } from "./process.ts";

let browser: Promise<Browser> | undefined;

/** Load a page and wait for it to settle; without a file, answer with the browser's version. */
export async function runPage(file?: string): Promise<Finished> {
  browser ??= chromium.launch({ executablePath: findChromium().path, args: CHROMIUM_ARGUMENTS });
  const opened = await browser;
  if (file === undefined) return { output: `Chromium ${opened.version()}`, code: 0 };
  const lines: string[] = [];
  const page = await opened.newPage();
  page.on("console", (message) => lines.push(message.text()));
  page.on("pageerror", (error) => lines.push(`Uncaught ${error.name}: ${error.message}`));
  await page.goto(pathToFileURL(file).href);
  await page.waitForLoadState("networkidle");
  await page.close();
  const report = await new HtmlValidate({
    extends: ["html-validate:recommended"],
    rules: { "doctype-style": "off", "require-sri": "off", "no-trailing-whitespace": "off", "no-inline-style": "off" },
  }).validateString(readFileSync(file, "utf8"));
  const faults = report.results.flatMap((result) => result.messages.map((message) => `${file}:${message.line}: ${message.message}`));
  return { output: [...lines, ...faults].join("\n"), code: faults.length === 0 ? 0 : 1 };
}

/** Close the browser, if one was opened. */
export async function closeBrowser(): Promise<void> {
  const opened = browser;
  browser = undefined;
  await (await opened)?.close();
}
