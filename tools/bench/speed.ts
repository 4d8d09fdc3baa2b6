/** How fast pages come on a slow telephone, beside the same text as plain HTML in the same run. */
import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Browser } from "@playwright/test";
import { distFolder } from "../built.ts";
import { serve } from "../serve/serve.ts";
import { reportLighthouse } from "./lighthouse.ts";
import { makeLimitPage } from "./limit-page.ts";
import { openPhone } from "./phone.ts";
import { countCode, listMeasuredPages, type MeasuredPage } from "./site.ts";
import { median, printHeading, printNote, printTable, ratio, round } from "./table.ts";

interface Speed {
  /** What shifted the layout, if anything did. */
  moved: string;
  /** Milliseconds from navigation to the first text or picture, and to the largest; 0 when Chromium reported none. */
  fcp: number;
  lcp: number;
  /** What long tasks take beyond 50 ms each. */
  tbt: number;
  cls: number;
  longest: number;
}

/** Rounds of visits: no more than RUNS, no new one after MOST_SECONDS, but always LEAST_RUNS. */
const RUNS = 5;
const LEAST_RUNS = 2;
const MOST_SECONDS = 75;
const CPU_SLOWDOWN = 4;
const SETTLE = 1200;
const limitFolder = fileURLToPath(new URL("../../tmp/bench/limit/", import.meta.url));

/** Load home and three articles several times, in turn with their plain versions, and report the medians. */
export async function reportSpeed(browser: Browser): Promise<void> {
  printHeading(`Speed on a slow telephone (slow 4G: 150 ms, 1.6 megabits a second; processor ${CPU_SLOWDOWN} times slower; first visits)`);
  const pages = choosePages();
  writeLimitPages(pages);
  const ours = await serve(distFolder, { compress: true });
  const limit = await serve(limitFolder, { compress: true });
  const results = new Map<string, { ours: Speed[]; limit: Speed[] }>(pages.map(({ name }) => [name, { ours: [], limit: [] }]));
  for (const { path } of pages) for (const { url } of [ours, limit]) await load(browser, url + path, false); // So that nothing is compressed while it is timed.
  const began = performance.now();
  let runs = 0;
  for (; runs < LEAST_RUNS || (runs < RUNS && performance.now() - began < MOST_SECONDS * 1000); runs++) {
    for (const { name, path } of pages) {
      results.get(name)?.ours.push(await load(browser, ours.url + path, true));
      results.get(name)?.limit.push(await load(browser, limit.url + path, true));
    }
  }
  limit.server.close();
  const middle = (runs: Speed[], field: Exclude<keyof Speed, "moved">) => median(runs.map((run) => run[field]));
  printTable(
    ["page", "FCP ms", "limit FCP ms", "LCP ms", "limit LCP ms", "LCP : limit", "TBT ms", "limit TBT ms", "longest task ms", "CLS", "limit CLS"],
    [...results].map(([name, { ours: own, limit: plain }]) => [
      name,
      round(middle(own, "fcp")),
      round(middle(plain, "fcp")),
      round(middle(own, "lcp")),
      round(middle(plain, "lcp")),
      ratio(middle(own, "lcp"), middle(plain, "lcp")),
      round(middle(own, "tbt")),
      round(middle(plain, "tbt")),
      round(middle(own, "longest")),
      middle(own, "cls").toFixed(3),
      middle(plain, "cls").toFixed(3),
    ]),
  );
  printNote(
    `Median of ${runs} visits. Limit: the same text, made from the built page, as one HTML file with minimal style and no script. Served from this machine over HTTP/1.1 with Brotli; the throttling is Chromium's own. Times depend on what else runs here; ratios much less.`,
  );
  for (const [name, { ours: own }] of results) {
    const moved = own.find((run) => run.moved !== "")?.moved;
    if (moved !== undefined) console.log(`On ${name} the layout shifts at ${moved}.`);
  }
  await reportLighthouse(
    ours.url,
    pages.filter((_, index) => index < 2),
  );
  ours.server.close();
}

/** Home, the article with most code, the one with least, and the longest of the rest. */
function choosePages(): MeasuredPage[] {
  const [home, ...articles] = listMeasuredPages();
  const byCode = articles.sort((a, b) => countCode(b) - countCode(a));
  const rest = byCode.slice(1, -1).sort((a, b) => b.html.length - a.html.length);
  return [home, byCode[0], byCode.at(-1), rest[0]].filter((page) => page !== undefined);
}

function writeLimitPages(pages: MeasuredPage[]): void {
  for (const { path, html } of pages) {
    mkdirSync(limitFolder + path, { recursive: true });
    writeFileSync(`${limitFolder}${path}index.html`, makeLimitPage(html));
  }
}

interface Observed extends Window {
  benchSpeed: Speed;
}

async function load(browser: Browser, url: string, isTimed: boolean): Promise<Speed> {
  const { context, page } = await openPhone(browser, isTimed ? { isSlow4G: true, cpuSlowdown: CPU_SLOWDOWN } : {});
  await page.addInitScript(() => {
    const observed = { moved: "", fcp: 0, lcp: 0, tbt: 0, cls: 0, longest: 0 };
    (window as unknown as { benchSpeed: Speed }).benchSpeed = observed;
    const watch = (type: string, note: (entry: PerformanceEntry) => void) => {
      new PerformanceObserver((list) => {
        list.getEntries().forEach(note);
      }).observe({ type, buffered: true });
    };
    watch("largest-contentful-paint", ({ startTime }) => (observed.lcp = startTime));
    watch("paint", ({ name, startTime }) => (name === "first-contentful-paint" ? (observed.fcp = startTime) : undefined));
    watch("longtask", ({ duration }) => {
      observed.tbt += duration - 50;
      observed.longest = Math.max(observed.longest, duration);
    });
    watch("layout-shift", (entry) => {
      const shift = entry as PerformanceEntry & { value: number; hadRecentInput: boolean; sources: { node: Node | null }[] };
      if (shift.hadRecentInput) return;
      observed.cls += shift.value;
      observed.moved ||= shift.sources.map(({ node }) => `"${(node?.textContent ?? "").trim().replace(/\s+/g, " ").slice(0, 40)}"`).join(", ");
    });
  });
  await page.goto(url, { waitUntil: "load" });
  await page.waitForTimeout(isTimed ? SETTLE : 0);
  const speed = await page.evaluate(() => (window as unknown as Observed).benchSpeed);
  await context.close();
  return speed;
}
