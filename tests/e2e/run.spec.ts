/** Run on the page: real listings in each runtime, the limits, and what happens when something goes wrong. */
import type { Locator, Page } from "@playwright/test";
import { expect, test } from "./site.ts";

test.describe.configure({ timeout: 240_000 });

interface Listing {
  runtime: string;
  slug: string;
  title: string;
  /** A program that prints as often as it was run in the same state, one that fails on its third line, and one that never ends. */
  stateful: string;
  fresh: string;
  failing: string;
  fault: string;
  endless: string;
}

const LISTINGS: Listing[] = [
  {
    runtime: "quickjs",
    slug: "backend-languages",
    title: "await gives the thread back",
    stateful: "globalThis.runs = (globalThis.runs ?? 0) + 1;\nconsole.log('run', globalThis.runs);",
    fresh: "run 1",
    failing: "const seat = 'B7';\n\nseat.sell();",
    fault: "line 3: TypeError: not a function",
    endless: "console.log('begun');\nfor (;;) {}",
  },
  {
    runtime: "php-wasm",
    slug: "backend-languages",
    title: "What == believes and === does not",
    stateful: "<?php\n$runs = (int) @file_get_contents('/runs') + 1;\nfile_put_contents('/runs', $runs);\necho 'run ', $runs;",
    fresh: "run 1",
    failing: "<?php\n$seat = null;\n$seat->sell();",
    fault: "Error on line 3",
    endless: "<?php\necho 'begun';\nwhile (true);",
  },
  {
    runtime: "pyodide",
    slug: "backend-languages",
    title: "Ben gets Ana's seat: a shared default",
    stateful: "import builtins\nbuiltins.runs = getattr(builtins, 'runs', 0) + 1\nprint('run', builtins.runs)",
    fresh: "run 1",
    failing: "seat = 'B7'\n\nsell(seat)",
    fault: "line 3: NameError: name 'sell' is not defined",
    endless: "print('begun')\nwhile True:\n    pass",
  },
  {
    runtime: "pglite",
    slug: "databases",
    title: "The promise, kept by the database",
    stateful: "CREATE TABLE runs (number int);\nINSERT INTO runs VALUES (1);\nSELECT 'run ' || count(*) AS runs FROM runs;",
    fresh: "run 1",
    failing: "SELECT 1;\n\nSELECT seat FROM nowhere;",
    fault: "Error on line 3",
    endless: "SELECT 'begun';\nDO $$ BEGIN LOOP END LOOP; END $$;",
  },
];

function findListing(page: Page, title: string): Locator {
  return page.locator("run-sample", { has: page.locator("header b", { hasText: title }) }).first();
}

const runOf = (sample: Locator) => sample.locator("[data-run]");
const outputOf = (sample: Locator) => sample.locator(".out");
const stateOf = (sample: Locator) => sample.locator(".run-state p");

async function open(page: Page, { slug, title }: Pick<Listing, "slug" | "title">): Promise<Locator> {
  await page.goto(`skills/${slug}/`);
  const sample = findListing(page, title);
  await sample.scrollIntoViewIfNeeded();
  return sample;
}

async function write(sample: Locator, code: string): Promise<void> {
  const edit = sample.getByRole("button", { name: "Edit" });
  if (await edit.isVisible()) await edit.click();
  await sample.getByRole("textbox").fill(code);
}

/** Press Run until it is taken: while a long page settles, a press may land beside the button. */
async function start(sample: Locator): Promise<void> {
  const isTaken = () => sample.evaluate((element: HTMLElement) => element.hasAttribute("data-busy") || element.dataset["ended"] !== undefined);
  await sample.evaluate((element: HTMLElement) => {
    delete element.dataset["ended"];
  });
  await expect(async () => {
    if (!(await isTaken())) await runOf(sample).click();
    expect(await isTaken()).toBe(true);
  }).toPass();
}

/** Run and wait for the end. */
async function run(sample: Locator): Promise<void> {
  await start(sample);
  await expect(runOf(sample)).toHaveText("Run", { timeout: 60_000 });
}

for (const listing of LISTINGS) {
  test(`${listing.runtime} runs a listing, an edited one, a wrong one and an endless one`, async ({ page, site }) => {
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    const sample = await open(page, listing);
    const stored = await outputOf(sample).innerText();
    await page.waitForLoadState("networkidle");
    expect(
      asked.filter((address) => /\/runtimes\/|wasm/.test(address)),
      "nothing of a runtime is fetched before Run",
    ).toEqual([]);

    await run(sample);
    await expect(stateOf(sample)).toContainText("with the same output");
    expect((await outputOf(sample).innerText()).trim()).toBe(stored.trim());

    await write(sample, listing.stateful);
    for (let round = 0; round < 2; round++) {
      await run(sample);
      await expect(outputOf(sample)).toContainText(listing.fresh);
      await expect(stateOf(sample)).toContainText("Your version ran");
    }

    await write(sample, listing.failing);
    await run(sample);
    await expect(stateOf(sample)).toHaveText(listing.fault);
    await sample.getByRole("button", { name: "line 3" }).click();
    const selected = await sample.getByRole("textbox").evaluate((area: HTMLTextAreaElement) => area.value.slice(area.selectionStart, area.selectionEnd));
    expect(selected).toBe(listing.failing.split("\n")[2]);

    await write(sample, listing.endless);
    const began = Date.now();
    await runOf(sample).click();
    await expect(outputOf(sample)).toContainText("begun", { timeout: 30_000 });
    expect(await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)).then(() => true))).toBe(true);
    await expect(stateOf(sample)).toContainText("Stopped after 5 seconds");
    expect(Date.now() - began).toBeGreaterThan(4900);
    await expect(outputOf(sample)).toContainText("begun");

    await sample.getByRole("button", { name: "Reset" }).click();
    await expect(sample.getByRole("textbox")).toHaveCount(0);
    expect((await outputOf(sample).innerText()).trim()).toBe(stored.trim());
    await run(sample);
    await expect(stateOf(sample)).toContainText("with the same output");
    expect(asked.filter((address) => !address.startsWith(new URL(site).origin))).toEqual([]);
    const big = asked.filter((address) => address.endsWith(".wasm"));
    expect(big.length, "a file is fetched once").toBe(new Set(big).size);
  });
}

test("a region runs with the rest of its file, and an error in it has its own line", async ({ page }) => {
  const sample = await open(page, { slug: "databases", title: "Left join: every show, sold or not" });
  const stored = (await outputOf(sample).innerText()).trim();
  await run(sample);
  expect((await outputOf(sample).innerText()).trim()).toBe(stored);
  await write(sample, "SELECT 1 AS one;\nSELECT nothing;");
  await run(sample);
  await expect(stateOf(sample)).toHaveText("Error on line 2");
  await expect(outputOf(sample)).toContainText("one");
});

test("two listings run side by side, and memory and output have an end", async ({ page }) => {
  const first = await open(page, { slug: "backend-languages", title: "await gives the thread back" });
  const second = findListing(page, "Ben gets Ana's seat: a shared default");
  await write(first, "for (;;) {}");
  await second.scrollIntoViewIfNeeded();
  await write(second, "print('a' * 300)\nseats = ['B7'] * 500_000_000");
  await start(first);
  await start(second);
  await expect(stateOf(second)).toHaveText("line 2: MemoryError", { timeout: 60_000 });
  await expect(outputOf(second)).toContainText("aaa");
  await expect(stateOf(first)).toContainText("Stopped after 5 seconds");
  await write(first, "const seats = new ArrayBuffer(1e9);");
  await run(first);
  await expect(stateOf(first)).toContainText(/out of memory/i);
  await write(first, "for (;;) console.log('B7 '.repeat(100));");
  await run(first);
  await expect(stateOf(first)).toContainText("Stopped after 200,000 characters");
});

test("of many listings that are started together two run at a time, and none is lost", async ({ page }) => {
  await open(page, { slug: "databases", title: "The promise, kept by the database" });
  const samples = await page.locator('run-sample[data-runtime="pglite"]').all();
  const started = samples.slice(0, 5);
  for (const sample of started) await start(sample);
  const states = await Promise.all(started.map((sample) => stateOf(sample).innerText()));
  expect(states.filter((state) => state.startsWith("Waiting for"))).toHaveLength(3);
  for (const sample of started) {
    await expect(runOf(sample)).toHaveText("Run", { timeout: 120_000 });
    expect(await sample.getAttribute("data-ended")).toBe("done");
  }
});

test("loading shows its progress, can be canceled, and can be tried again after a failure", async ({ page, messages }) => {
  const sample = await open(page, { slug: "backend-languages", title: "What == believes and === does not" });
  let isHeld = true;
  let release = (): void => undefined;
  await page.route("**/runtimes/**", async (route) => {
    if (isHeld)
      await new Promise<void>((resolve) => {
        release = resolve;
      });
    await route.continue().catch(() => undefined);
  });
  await runOf(sample).click();
  await expect(stateOf(sample)).toContainText("Loading PHP, 20.0 MB, once");
  await expect(sample.locator("progress")).toBeVisible();
  await expect(runOf(sample)).toHaveText("Cancel");
  await runOf(sample).click();
  await expect(stateOf(sample)).toHaveText("Canceled.");
  await expect(sample.locator("progress")).toBeHidden();
  release();
  isHeld = false;

  await page.unroute("**/runtimes/**");
  await page.route("**/runtimes/**", (route) => route.abort());
  await run(sample);
  await expect(stateOf(sample)).toContainText("could not be loaded");
  messages.length = 0;
  await page.unroute("**/runtimes/**");
  await run(sample);
  await expect(stateOf(sample)).toContainText("with the same output");
});

test("the editor indents, can be left by keyboard and runs by keyboard", async ({ page }) => {
  const sample = await open(page, { slug: "backend-languages", title: "await gives the thread back" });
  await sample.getByRole("button", { name: "Edit" }).click();
  const area = sample.getByRole("textbox", { name: "Your version of “await gives the thread back”" });
  await expect(area).toBeFocused();
  await area.fill("if (true) {");
  await page.keyboard.press("End");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await page.keyboard.type("console.log('in');");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.type("}");
  expect(await area.inputValue()).toBe("if (true) {\n  console.log('in');\n}");
  await page.keyboard.press("Control+Enter");
  await expect(outputOf(sample)).toHaveText("in", { timeout: 30_000 });
  await page.keyboard.press("Control+z");
  expect(await area.inputValue()).not.toContain("}\n");
  await page.keyboard.press("Escape");
  await page.keyboard.press("Tab");
  await expect(area).not.toBeFocused();
});

test("Java says how it runs at home", async ({ page }) => {
  await page.goto("skills/backend-languages/");
  await expect(page.locator('.sample[data-key="java"] .why', { hasText: "java winner.java" })).toHaveCount(1);
  await expect(page.locator('.sample[data-key="go"] .why', { hasText: "go run winner.go" })).toHaveCount(1);
});
