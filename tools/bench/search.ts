/** What a search costs through the real dialog: from the key that opens it to the first result. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "@playwright/test";
import { distFolder } from "../built.ts";
import { serve } from "../serve/serve.ts";
import { openPhone } from "./phone.ts";
import { recordSent, type Sent } from "./site.ts";
import { median, printHeading, printNote, printTable, round } from "./table.ts";

interface Search {
  /** Milliseconds from the key to the field that takes letters; only for the first. */
  opened?: number;
  /** Milliseconds from there, or from the text of the second, to the first result on the page. */
  answered: number;
  requests: number;
  bytes: number;
}

const RUNS = 3;
const FIRST = "n+1";
const SECOND = "idempotency";

/** Search twice for each kind of line, or say why not. */
export async function reportSearch(browser: Browser): Promise<void> {
  printHeading(`Search ("/", then "${FIRST}", then "${SECOND}"; median of ${RUNS})`);
  if (!existsSync(join(distFolder, "pagefind"))) {
    console.log("Skipped: the build holds no index (dist/pagefind).");
    return;
  }
  const { server, url } = await serve(distFolder, { compress: true });
  const sent = recordSent(server);
  await searchTwice(browser, url, sent, false); // So that nothing is compressed while it is timed.
  const rows = [];
  for (const isSlow4G of [true, false]) {
    const runs: { first: Search; second: Search }[] = [];
    for (let run = 0; run < RUNS; run++) runs.push(await searchTwice(browser, url, sent, isSlow4G));
    for (const which of ["first", "second"] as const) {
      const list = runs.map((run) => run[which]);
      rows.push([
        isSlow4G ? "slow 4G" : "not slowed",
        which,
        which === "first" ? round(median(list.map(({ opened = 0 }) => opened))) : undefined,
        round(median(list.map(({ answered }) => answered))),
        median(list.map(({ requests }) => requests)),
        median(list.map(({ bytes }) => bytes)),
      ]);
    }
  }
  server.close();
  printTable(["line", "search", "key to field ms", "to first result ms", "requests", "bytes"], rows);
  printNote(
    'First: "to first result" counts from the moment the field has the focus; bytes from the key on, with the script of the dialog. Second: from the moment its text is there. Both texts come at once, as if pasted, and both times hold the pause in which the dialog waits for more letters. Processor not slowed.',
  );
}

interface Timed extends Window {
  benchSearch: { key: number; focus: number; letter: number; result: number };
}

async function searchTwice(browser: Browser, url: string, sent: Sent[], isSlow4G: boolean): Promise<{ first: Search; second: Search }> {
  const { context, page } = await openPhone(browser, { isSlow4G });
  await page.addInitScript(watchSearch);
  await page.goto(url, { waitUntil: "networkidle" });
  sent.length = 0;
  await page.keyboard.press("/");
  await page.locator("dialog input:focus").waitFor();
  await page.keyboard.insertText(FIRST);
  const { key, focus, result } = await readTimes(page);
  const first = { opened: focus - key, answered: result - focus, ...(await countSent(page, sent)) };
  await page.locator("dialog input").fill("");
  await page.waitForTimeout(300);
  sent.length = 0;
  await page.evaluate(() => ((window as unknown as Timed).benchSearch.letter = (window as unknown as Timed).benchSearch.result = 0));
  await page.keyboard.insertText(SECOND);
  const again = await readTimes(page);
  const second = { answered: again.result - again.letter, ...(await countSent(page, sent)) };
  await context.close();
  return { first, second };
}

/** Runs in the page: notes when the key was pressed, the field focused, a letter typed, and a link put into the dialog. */
function watchSearch(): void {
  const times = { key: 0, focus: 0, letter: 0, result: 0 };
  (window as unknown as Timed).benchSearch = times;
  addEventListener("keydown", ({ key }) => (key === "/" ? (times.key ||= performance.now()) : undefined), true);
  addEventListener("focusin", ({ target }) => (target instanceof HTMLInputElement ? (times.focus ||= performance.now()) : undefined), true);
  addEventListener("input", () => (times.letter ||= performance.now()), true);
  new MutationObserver(() => {
    if (times.letter > 0 && document.querySelector("dialog [role=listbox] a[href]")) times.result ||= performance.now();
  }).observe(document, { childList: true, subtree: true });
}

async function readTimes(page: Page): Promise<Timed["benchSearch"]> {
  await page.waitForFunction(() => (window as unknown as Timed).benchSearch.result > 0);
  return page.evaluate(() => (window as unknown as Timed).benchSearch);
}

/** What was sent until now; what is still under way is given a moment. */
async function countSent(page: Page, sent: Sent[]): Promise<{ requests: number; bytes: number }> {
  await page.waitForTimeout(300);
  return { requests: sent.length, bytes: sent.reduce((sum, { bytes }) => sum + bytes, 0) };
}
