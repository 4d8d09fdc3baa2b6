/** Run on the page: real listings in each runtime, whole and by a region, and what runs at home. */
import { open, outputOf, run, runOf, stateOf, textOf, write } from "../listing.ts";
import { expect, test } from "../site.ts";

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
    title: "Ben gets Ana’s seat: a shared default",
    stateful: "import builtins\nbuiltins.runs = getattr(builtins, 'runs', 0) + 1\nprint('run', builtins.runs)",
    fresh: "run 1",
    failing: "seat = 'B7'\n\nsell(seat)",
    fault: "line 3: NameError: name 'sell' is not defined",
    endless: "print('begun')\nwhile True:\n    pass",
  },
  {
    runtime: "pglite",
    slug: "databases",
    title: "The rule, and an insert that reports its success",
    stateful: "CREATE TABLE runs (number int);\nINSERT INTO runs VALUES (1);\nSELECT 'run ' || count(*) AS runs FROM runs;",
    fresh: "run 1",
    failing: "SELECT 1;\n\nSELECT seat FROM nowhere;",
    fault: "Error on line 3",
    endless: "SELECT 'begun';\nDO $$ BEGIN LOOP END LOOP; END $$;",
  },
];

for (const listing of LISTINGS) {
  test(`${listing.runtime} runs a listing, an edited one, a wrong one and an endless one`, async ({ page, site }) => {
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    const sample = await open(page, listing);
    const stored = await textOf(outputOf(sample));
    await page.waitForLoadState("networkidle");
    expect(
      asked.filter((address) => /\/runtimes\/|wasm/.test(address)),
      "nothing of a runtime is fetched before Run",
    ).toEqual([]);

    await run(sample);
    await expect(stateOf(sample)).toContainText("with the same output");
    expect(await textOf(outputOf(sample))).toBe(stored);

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
    expect(await textOf(outputOf(sample))).toBe(stored);
    await run(sample);
    await expect(stateOf(sample)).toContainText("with the same output");
    expect(asked.filter((address) => !address.startsWith(new URL(site).origin))).toEqual([]);
    const big = asked.filter((address) => address.endsWith(".wasm"));
    expect(big.length, "a file is fetched once").toBe(new Set(big).size);
  });
}

test("a region runs with the rest of its file, and an error in it has its own line", async ({ page }) => {
  const sample = await open(page, { slug: "databases", title: "Left join: every show, sold or not" });
  const stored = await textOf(outputOf(sample));
  await run(sample);
  expect(await textOf(outputOf(sample))).toBe(stored);
  await write(sample, "SELECT 1 AS one;\nSELECT nothing;");
  await run(sample);
  await expect(stateOf(sample)).toHaveText("Error on line 2");
  await expect(outputOf(sample)).toContainText("one");
});

test("Java says how it runs at home", async ({ page }) => {
  await page.goto("skills/backend-languages/");
  await expect(page.locator('.sample[data-key="java"] .why', { hasText: "java counter.java" })).toHaveCount(1);
  await expect(page.locator('.sample[data-key="go"] .why', { hasText: "go run fan-out.go" })).toHaveCount(1);
});
