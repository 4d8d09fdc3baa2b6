/** Bytes over the wire: what a first visit fetches, what the first screen needs, and what runs before anything is touched. */
import { brotliCompressSync } from "node:zlib";
import type { Browser } from "@playwright/test";
import { distFolder } from "../built.ts";
import { serve } from "../serve/serve.ts";
import { openPhone } from "./phone.ts";
import { listMeasuredPages, type MeasuredPage, recordSent, type Sent } from "./site.ts";
import { type Cell, printHeading, printNote, printTable } from "./table.ts";

/** Ten segments of 1,460 bytes: what a server may send before it waits for the first acknowledgement. */
const FLIGHT = 14_600;
/** Long enough for what loads when the page is idle, short of any interaction. */
const SETTLE = 1500;

/** Visit home and each article once, with an empty cache, and report what came. */
export async function reportWire(browser: Browser): Promise<void> {
  printHeading("Over the wire (bytes, Brotli 11, bodies without headers, first visit, 390 x 844)");
  const { server, url } = await serve(distFolder, { compress: true });
  const sent = recordSent(server);
  const rows: { bytes: Cell[]; page: Cell[] }[] = [];
  for (const measured of listMeasuredPages()) {
    sent.length = 0;
    rows.push(await visit(browser, measured, url, sent));
  }
  server.close();
  printTable(
    ["page", "total", "requests", "html", "of it css", "js", "font", "image", "other", "files that block"],
    rows.map(({ bytes }) => bytes),
  );
  console.log("");
  printTable(
    ["page", "first screen", `fits ${FLIGHT.toLocaleString("en-US")}`, "whole HTML fits", "scripts run", "run, js bytes", "of it used", "DOM elements"],
    rows.map(({ page }) => page),
  );
  printNote(
    "First screen: the HTML up to the text of the article (on home: all of it), its style included, compressed alone. Scripts run: everything evaluated before the first interaction, inline or not, bytes uncompressed; used: the functions that were called.",
  );
}

async function visit(browser: Browser, { name, path, html }: MeasuredPage, url: string, sent: Sent[]): Promise<{ bytes: Cell[]; page: Cell[] }> {
  const { context, page } = await openPhone(browser);
  await page.coverage.startJSCoverage({ reportAnonymousScripts: false });
  await page.goto(url + path, { waitUntil: "load" });
  await page.waitForTimeout(SETTLE);
  const elements = await page.evaluate(() => document.querySelectorAll("body, body *").length);
  const blocking = await page.evaluate(
    () =>
      performance
        .getEntriesByType("resource")
        .filter((entry) => (entry as PerformanceResourceTiming & { renderBlockingStatus: string }).renderBlockingStatus === "blocking").length,
  );
  const scripts = (await page.coverage.stopJSCoverage()).filter(({ source }) => source !== undefined);
  await context.close();
  const sum = (kind: (type: string) => boolean) => sent.filter(({ type }) => kind(type)).reduce((total, { bytes }) => total + bytes, 0);
  const isHtml = (type: string) => type.startsWith("text/html");
  const isScript = (type: string) => type.startsWith("text/javascript");
  const isFont = (type: string) => type.startsWith("font/");
  const isImage = (type: string) => type.startsWith("image/");
  const end = html.indexOf('class="prose"');
  const firstScreen = compressed(end < 0 ? html : html.slice(0, end));
  const style = compressed(html) - compressed(html.replace(/<style[^>]*>[\s\S]*?<\/style>/g, ""));
  const fits = (bytes: number) => (bytes <= FLIGHT ? "yes" : "no");
  return {
    bytes: [
      name,
      sum(() => true),
      sent.length,
      sum(isHtml),
      style,
      sum(isScript),
      sum(isFont),
      sum(isImage),
      sum((type) => ![isHtml, isScript, isFont, isImage].some((is) => is(type))),
      blocking,
    ],
    page: [
      name,
      firstScreen,
      fits(firstScreen),
      fits(sum(isHtml)),
      scripts.length,
      scripts.reduce((total, { source = "" }) => total + Buffer.byteLength(source), 0),
      scripts.reduce((total, { functions }) => total + countUsed(functions), 0),
      elements,
    ],
  };
}

interface CoveredFunction {
  ranges: { count: number; startOffset: number; endOffset: number }[];
}

/** Signs of a script that lie in code that ran. Ranges are nested, so the innermost one decides. */
function countUsed(functions: CoveredFunction[]): number {
  const ranges = functions.flatMap(({ ranges: parts }) => parts).sort((a, b) => a.startOffset - b.startOffset || b.endOffset - a.endOffset);
  const marks = new Uint8Array(Math.max(0, ...ranges.map(({ endOffset }) => endOffset)));
  for (const { startOffset, endOffset, count } of ranges) marks.fill(count > 0 ? 1 : 0, startOffset, endOffset);
  return marks.reduce((sum, mark) => sum + mark, 0);
}

function compressed(text: string): number {
  return brotliCompressSync(text).length;
}
