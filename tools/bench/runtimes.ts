/**
 * What running a listing on the page costs, per runtime, in Chromium over the built site: bytes of what is fetched after Run, as files and as Brotli,
 * and seconds from Run to the end of a short listing: cold (nothing cached), cached (next visit) and again (second run on the same page).
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import { type BrowserContext, chromium, type Page } from "@playwright/test";
import { CHROMIUM_ARGUMENTS, findChromium } from "../chromium.ts";
import { distFolder } from "../built.ts";
import { serve } from "../serve/serve.ts";
import { printHeading } from "./table.ts";

const LISTINGS = [
  { runtime: "quickjs", slug: "backend-languages", title: "await gives the thread back" },
  { runtime: "php-wasm", slug: "backend-languages", title: "What == believes and === does not" },
  { runtime: "pyodide", slug: "backend-languages", title: "Ben gets Ana's seat: a shared default" },
  { runtime: "pglite", slug: "databases", title: "The promise, kept by the database" },
];
/** Long enough for the spare worker to be ready. */
const PAUSE = 8000;

/** Print a row a runtime. */
export async function reportRuntimes(): Promise<void> {
  printHeading("Runtimes");
  const { url, server } = await serve(distFolder);
  const browser = await chromium.launch({ executablePath: findChromium().path, args: CHROMIUM_ARGUMENTS });
  console.log("runtime    files MB  brotli MB  cold s  cached s  again s");
  for (const { runtime, slug, title } of LISTINGS) {
    const context = await browser.newContext();
    const fetched = new Set<string>();
    const cold = await visit(url, context, slug, title, fetched);
    const cold2 = await time(cold.page, title, PAUSE);
    await cold.page.close();
    const cached = await visit(url, context, slug, title, new Set());
    await context.close();
    const files = [...fetched].map((address) => join(distFolder, new URL(address).pathname)).filter((file) => existsSync(file));
    const bytes = files.map((file) => readFileSync(file));
    const wire = bytes.map((data) => brotliCompressSync(data, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }).length);
    const megabytes = (sizes: number[]) => (sizes.reduce((sum, size) => sum + size, 0) / 1e6).toFixed(2);
    const row = [megabytes(bytes.map((data) => data.length)).padStart(8), megabytes(wire).padStart(9)];
    row.push(...[cold.seconds.toFixed(2).padStart(6), cached.seconds.toFixed(2).padStart(8), cold2.toFixed(3).padStart(7)]);
    console.log([runtime.padEnd(9), ...row].join("  "));
  }
  await browser.close();
  server.close();
  server.closeAllConnections();
}

async function visit(url: string, context: BrowserContext, slug: string, title: string, fetched: Set<string>): Promise<{ page: Page; seconds: number }> {
  const page = await context.newPage();
  await page.goto(`${url}skills/${slug}/`);
  await page.locator("run-sample", { hasText: title }).first().scrollIntoViewIfNeeded();
  await page.waitForLoadState("networkidle");
  page.on("request", (request) => fetched.add(request.url()));
  return { page, seconds: await time(page, title, 0) };
}

/** Seconds from the click on Run to the end of the run. */
async function time(page: Page, title: string, pause: number): Promise<number> {
  await page.waitForTimeout(pause);
  const sample = page.locator("run-sample", { hasText: title }).first();
  return sample.evaluate(
    (element: HTMLElement) =>
      new Promise<number>((resolve) => {
        delete element.dataset["ended"];
        const began = performance.now();
        new MutationObserver((_, observer) => {
          if (element.dataset["ended"] === undefined) return;
          observer.disconnect();
          resolve((performance.now() - began) / 1000);
        }).observe(element, { attributes: true });
        element.querySelector<HTMLButtonElement>("[data-run]")?.click();
      }),
  );
}
