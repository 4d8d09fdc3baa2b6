/** What a search costs through the real dialog: from the key that opens it to the first result, and to the answer of the index. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "@playwright/test";
import { distFolder } from "../built.ts";
import { serve } from "../serve/serve.ts";
import { openPhone, type PhoneOptions } from "./phone.ts";
import { recordSent, type Sent } from "./site.ts";
import { median, printHeading, printNote, printTable, round } from "./table.ts";

interface Search {
  /** Milliseconds from the key to the field that takes letters; only for the first. */
  opened?: number;
  /** Milliseconds from the first letter to the first result on the page, and to the answer of the index. */
  first: number;
  full: number;
  /** Until the first result, and until the answer. */
  firstBytes: number;
  requests: number;
  bytes: number;
  /** Milliseconds of the longest task of the page. */
  block: number;
}

const RUNS = 3;
/** Milliseconds without a change after which an answer is the last. */
const QUIET = 700;
const COLD = "n+1";
const WARM = "idempotency";
const TYPED = "connection pool";
/** Milliseconds from letter to letter. */
const LETTER = 120;
const WORDS =
  "error connection refused while the server waits for a lock that another transaction holds and the request ends with a timeout in the pool of workers";
/** A hundred words and more, as of a log that somebody pastes. */
const PASTED = Array.from({ length: 4 }, () => WORDS).join(" ");

const LINES: { line: string; options: PhoneOptions }[] = [
  { line: "slow 4G, CPU x4", options: { isSlow4G: true, cpuSlowdown: 4 } },
  { line: "not slowed", options: {} },
];

/** Search for each kind of line, or say why not. */
export async function reportSearch(browser: Browser, folder = distFolder): Promise<void> {
  printHeading(`Search (median of ${RUNS})`);
  if (!existsSync(join(folder, "pagefind"))) {
    console.log("Skipped: the build holds no index (dist/pagefind).");
    return;
  }
  const { server, url } = await serve(folder, { compress: true });
  const sent = recordSent(server);
  await searchOnce(browser, url, sent, {}); // So that nothing is compressed while it is timed.
  const rows = [];
  for (const { line, options } of LINES) {
    const runs: Record<string, Search>[] = [];
    for (let run = 0; run < RUNS; run++) runs.push(await searchOnce(browser, url, sent, options));
    for (const name of Object.keys(runs[0] ?? {})) {
      const of = (field: keyof Search) => round(median(runs.map((run) => run[name]?.[field] ?? 0)));
      rows.push([line, name, name === "cold" ? of("opened") : undefined, of("first"), of("full"), of("requests"), of("firstBytes"), of("bytes"), of("block")]);
    }
  }
  server.close();
  printTable(["line", "search", "key to field ms", "first result ms", "answer ms", "requests", "bytes to first", "bytes", "longest task ms"], rows);
  printNote(
    `Cold: the key that opens, then "${COLD}" as soon as the field has the focus; requests and bytes from that key on, those to the first result of files that had come whole. Warm: then "${WARM}". Both come at once, as if pasted. Typed: "${TYPED}" in a new page, a letter every ${LETTER} ms, counted from the key that opens; its times count from the first letter and so hold the typing. Pasted: 100 words in the warm dialog. A longest task of 0 is one below 50 ms.`,
  );
}

interface Timed extends Window {
  benchSearch: { key: number; focus: number; letter: number; first: number; full: number; longest: number };
}

async function searchOnce(browser: Browser, url: string, sent: Sent[], options: PhoneOptions): Promise<Record<string, Search>> {
  const { context, page } = await openPhone(browser, options);
  await page.addInitScript(watchSearch);
  const openDialog = async () => {
    await page.goto(url, { waitUntil: "networkidle" });
    sent.length = 0;
    await reset(page);
    await page.keyboard.press("/");
    await page.locator("dialog input:focus").waitFor();
  };
  await openDialog();
  const cold = await measure(page, sent, () => page.keyboard.insertText(COLD));
  const again = async (text: string) => {
    await page.locator("dialog input").fill("");
    await page.waitForTimeout(500);
    sent.length = 0;
    await reset(page);
    return measure(page, sent, () => page.keyboard.insertText(text));
  };
  const warm = await again(WARM);
  const pasted = await again(PASTED);
  const typed = await searchTyped(browser, url, sent, options);
  await context.close();
  return { cold, warm, typed, pasted };
}

async function searchTyped(browser: Browser, url: string, sent: Sent[], options: PhoneOptions): Promise<Search> {
  const { context, page } = await openPhone(browser, options);
  await page.addInitScript(watchSearch);
  await page.goto(url, { waitUntil: "networkidle" });
  sent.length = 0;
  await page.keyboard.press("/");
  await page.locator("dialog input:focus").waitFor();
  const typed = await measure(page, sent, async () => {
    await page.keyboard.type(TYPED, { delay: LETTER });
  });
  await context.close();
  return typed;
}

async function measure(page: Page, sent: Sent[], type: () => Promise<void>): Promise<Search> {
  await type();
  await page.waitForFunction(() => (window as unknown as Timed).benchSearch.first > 0);
  // The last answer has come when none follows for a while.
  await page.waitForFunction((quiet) => {
    const { full } = (window as unknown as Timed).benchSearch;
    return full > 0 && performance.now() - full > quiet && !document.querySelector("dialog .search-body[aria-busy]");
  }, QUIET);
  const { key, focus, letter, first, full, longest } = await page.evaluate(() => (window as unknown as Timed).benchSearch);
  // The server is ahead of a slow line, so that the page itself tells what it had received.
  const firstBytes = await page.evaluate(
    ({ since, until }) =>
      performance
        .getEntriesByType("resource")
        .map((entry) => entry as PerformanceResourceTiming)
        .filter(({ startTime, responseEnd }) => startTime >= since && responseEnd <= until)
        .reduce((total, { encodedBodySize }) => total + encodedBodySize, 0),
    { since: key || letter, until: first },
  );
  return {
    opened: focus - key,
    first: first - letter,
    full: full - letter,
    firstBytes,
    requests: sent.length,
    bytes: sent.reduce((total, { bytes }) => total + bytes, 0),
    block: longest,
  };
}

async function reset(page: Page): Promise<void> {
  await page.evaluate(() => Object.assign((window as unknown as Timed).benchSearch, { key: 0, focus: 0, letter: 0, first: 0, full: 0, longest: 0 }));
}

/** Runs in the page: notes when the key was pressed, the field focused, a letter typed, and results put into the dialog. */
function watchSearch(): void {
  const times = { key: 0, focus: 0, letter: 0, first: 0, full: 0, longest: 0 };
  (window as unknown as Timed).benchSearch = times;
  addEventListener("keydown", ({ key }) => (key === "/" ? (times.key ||= performance.now()) : undefined), true);
  addEventListener("focusin", ({ target }) => (target instanceof HTMLInputElement ? (times.focus ||= performance.now()) : undefined), true);
  addEventListener(
    "input",
    ({ target }) => (target instanceof HTMLInputElement && target.value !== "" ? (times.letter ||= performance.now()) : undefined),
    true,
  );
  new MutationObserver(() => {
    if (times.letter === 0 || !document.querySelector("dialog [role=listbox] a[href]")) return;
    times.first ||= performance.now();
    if (!document.querySelector("dialog .search-body[aria-busy]")) times.full = performance.now();
  }).observe(document, { childList: true, subtree: true, attributes: true, attributeFilter: ["aria-busy"] });
  new PerformanceObserver((list) => {
    if (times.letter > 0) for (const { duration } of list.getEntries()) times.longest = Math.max(times.longest, duration);
  }).observe({ type: "longtask" });
}
