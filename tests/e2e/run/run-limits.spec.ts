/** Run on the page: several listings at once, the limits, a network that fails, and the keyboard. */
import { findListing, open, outputOf, run, runOf, start, stateOf, textOf, write } from "../listing.ts";
import { expect, test } from "../site.ts";

test.describe.configure({ timeout: 240_000 });

test("two listings run side by side, and memory and output have an end", async ({ page }) => {
  const first = await open(page, { slug: "backend-languages", title: "await gives the thread back" });
  const second = findListing(page, "Ben gets Ana’s seat: a shared default");
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
  await open(page, { slug: "databases", title: "The rule, and an insert that reports its success" });
  const samples = await page.locator('run-sample[data-runtime="pglite"]').all();
  const started = samples.slice(0, 5);
  for (const sample of started) await start(sample);
  const states = await Promise.all(started.map((sample) => textOf(stateOf(sample))));
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
