/** Nothing acts on results of an older text, and the page behind and the focus are where they belong. */
import { article, expect, open, parts } from "./search.ts";
import { test } from "../site.ts";

/** Where the first result of a query leads. */
async function firstOf(page: Parameters<typeof open>[0], query: string): Promise<string> {
  const { options } = await open(page, query);
  const href = await options.first().getAttribute("href");
  await page.reload();
  return href ?? "";
}

for (const [before, after] of [
  ["re", "redis"],
  ["dead", "mojibake"],
] as const)
  test(`Enter on “${after}” opens its answer, though that of “${before}” is drawn`, async ({ page }) => {
    await page.goto(article);
    const wanted = await firstOf(page, after);
    const { input } = await open(page, before);
    await input.fill(after);
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(new RegExp(`${wanted.replace(/[.#?]/g, "\\$&")}$`));
  });

for (const [name, act] of Object.entries({
  mouse: (option: ReturnType<typeof parts>["options"]) => option.click(),
  finger: (option: ReturnType<typeof parts>["options"]) => option.tap(),
}))
  test.describe(`by ${name}`, () => {
    test.use({ hasTouch: true });

    test("a result of an older text is not opened when the answer has it not", async ({ page }) => {
      await page.goto(article);
      const { dialog, input, options } = await open(page, "mojibake");
      const { href } = new URL(page.url());
      // The answer to the newer text waits for its part of the index.
      let release: (() => void) | undefined;
      const held = new Promise<void>((resolve) => {
        release = resolve;
      });
      await page.route("**/*.pf_index", async (route) => {
        await held;
        await route.continue();
      });
      await input.fill("deadlock");
      await act(options.first());
      expect(page.url()).toBe(href);
      release?.();
      await expect(options.first()).toContainText(/deadlock/i);
      await expect(dialog).toBeVisible();
      expect(page.url()).toBe(href);
    });
  });

test("the page behind the dialog stands still", async ({ page }) => {
  await page.goto(article);
  await open(page, "transaction");
  await page.mouse.move(5, 400);
  await page.mouse.wheel(0, 600);
  await page.keyboard.press("Tab");
  await page.keyboard.press("PageDown");
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await page.keyboard.press("Escape");
  await page.mouse.wheel(0, 600);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
});

test("after a jump within the page Tab goes on from there", async ({ page }) => {
  await page.goto(article);
  await page.getByRole("link", { name: /^Search/ }).focus();
  await page.keyboard.press("Enter");
  const { input, options, dialog } = parts(page);
  await input.fill("double booking");
  await expect(options.first()).toHaveAttribute("href", /databases\/#sell-a-seat-once$/);
  await page.keyboard.press("Enter");
  await expect(dialog).toBeHidden();
  await page.keyboard.press("Tab");
  // The header and what stands before the section are left behind.
  expect(
    await page.evaluate((target) => {
      const section = document.getElementById(target);
      const focused = document.activeElement;
      return section !== null && focused !== null && (section.contains(focused) || (section.compareDocumentPosition(focused) & 4) !== 0);
    }, "sell-a-seat-once"),
  ).toBe(true);
});

test("one Escape closes the dialog with a text in it", async ({ page }) => {
  await page.goto(article);
  const { dialog, input } = await open(page, "deadlock");
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await page.keyboard.press("/");
  await expect(input).toHaveValue("deadlock");
});

test("a text of any length leaves the page alive", async ({ page }) => {
  await page.goto(article);
  const { dialog, input, options } = await open(page, "deadlock");
  for (const text of ["x".repeat(100_000), "<img src=x onerror=alert(1)>".repeat(3600), "💥".repeat(50_000)]) {
    await input.fill(text);
    await expect(dialog).toContainText("Only the first 1,000 letters were looked for.");
  }
  await input.fill("mojibake");
  await expect(options.first()).toContainText(/mojibake|encoding/i);
});
