/** Lighthouse's mobile scores, where the package is installed; it is not one of the guide's own dependencies. */
import { once } from "node:events";
import { createServer } from "node:net";
import { chromium } from "@playwright/test";
import { CHROMIUM_ARGUMENTS, findChromium } from "../chromium.ts";
import type { MeasuredPage } from "./site.ts";
import { printHeading, printTable, round } from "./table.ts";

interface Report {
  lhr: {
    categories: Record<string, { score: number | null }>;
    audits: Record<string, { numericValue?: number }>;
    lighthouseVersion: string;
  };
}

type Lighthouse = (url: string, flags: { port: number; output: "json"; logLevel: "error" }) => Promise<Report | undefined>;

const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"];

/** Report the scores of some pages, or how to have them. */
export async function reportLighthouse(url: string, pages: MeasuredPage[]): Promise<void> {
  const lighthouse = await findLighthouse();
  if (!lighthouse) {
    console.log('Lighthouse: not installed, so no scores. "npm install --no-save lighthouse@13.5.0" puts it in place until the next "npm ci".');
    return;
  }
  const port = await findFreePort();
  const browser = await chromium.launch({ executablePath: findChromium().path, args: [...CHROMIUM_ARGUMENTS, `--remote-debugging-port=${port}`] });
  const reports: { name: string; lhr: Report["lhr"] }[] = [];
  for (const { name, path } of pages) {
    const report = await lighthouse(url + path, { port, output: "json", logLevel: "error" });
    if (report) reports.push({ name, lhr: report.lhr });
  }
  await browser.close();
  printHeading(`Lighthouse ${reports[0]?.lhr.lighthouseVersion ?? ""} (mobile, simulated throttling)`);
  printTable(
    ["page", ...CATEGORIES, "LCP ms", "TBT ms", "CLS"],
    reports.map(({ name, lhr }) => {
      const value = (audit: string) => lhr.audits[audit]?.numericValue ?? 0;
      return [
        name,
        ...CATEGORIES.map((category) => round((lhr.categories[category]?.score ?? 0) * 100)),
        round(value("largest-contentful-paint")),
        round(value("total-blocking-time")),
        value("cumulative-layout-shift").toFixed(3),
      ];
    }),
  );
}

async function findLighthouse(): Promise<Lighthouse | undefined> {
  const name = "lighthouse"; // In a variable, because the types need not find it.
  try {
    return ((await import(name)) as { default: Lighthouse }).default;
  } catch {
    return undefined;
  }
}

async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  return typeof address === "object" && address !== null ? address.port : 0;
}
