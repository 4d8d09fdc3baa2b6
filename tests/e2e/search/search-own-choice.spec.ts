/** What the reader chose elsewhere applies to the search, is said, and can be taken away. Back leads into the dialog as it was left. */
import { article, expect, open } from "./search.ts";
import { test } from "../site.ts";

test("a chosen level applies to the search, is said by a chip, and is taken away by it", async ({ page }) => {
  await page.goto("skills/databases/interview/");
  await page.locator(".level-choice label", { hasText: "Junior" }).click();
  await page.reload();
  await expect(page.getByRole("radio", { name: /^Junior/ })).toBeChecked();
  const { chips, status, dialog } = await open(page, "transaction");
  const own = chips.filter({ hasText: "Junior only" });
  await expect(own).toHaveAttribute("aria-pressed", "true");
  await expect(status).toContainText(/\d+ left out$/);
  const number = async () => Number(/^\d+/.exec((await status.textContent()) ?? "")?.[0]);
  const narrowed = await number();
  await own.click();
  await expect(own).toHaveAttribute("aria-pressed", "false");
  await expect(dialog.locator(".search-body[aria-busy]")).toHaveCount(0);
  await expect(status).not.toContainText("left out");
  expect(await number()).toBeGreaterThan(narrowed);
});

test("a chosen language leaves out what is about another one, until its chip is taken away or the text names that", async ({ page }) => {
  await page.goto(article);
  await page.evaluate(() => {
    localStorage.setItem("language", "php");
  });
  const { input, options, chips } = await open(page, "virtual threads");
  const chip = chips.filter({ hasText: "PHP only" });
  const threads = options.and(page.locator('[href$="#virtual-threads"]')).first();
  await expect(chip).toHaveAttribute("aria-pressed", "true");
  await expect(threads).toHaveCount(0);
  await chip.click();
  await expect(threads).toBeVisible();
  await chip.click();
  await expect(threads).toHaveCount(0);
  await input.fill("virtual threads java");
  await expect(threads).toBeVisible();
  await expect(chip).toHaveCount(0);
});

for (const [name, leads] of [
  ["another page", "idempotency key"],
  ["the same page", "double booking"],
] as const)
  test(`Back from a result on ${name} leads into the dialog, with its text, filter, results and place`, async ({ page }) => {
    await page.goto(article);
    const { dialog, input, options, chips } = await open(page, leads);
    const before = page.url();
    await page.keyboard.press("ArrowUp");
    const top = await dialog.locator(".search-body").evaluate((body) => Math.round(body.scrollTop));
    expect(top).toBeGreaterThan(0);
    const texts = await options.allTextContents();
    if (name === "the same page") await options.first().click();
    else await page.keyboard.press("Enter");
    await expect(dialog).toBeHidden();
    await expect.poll(() => page.url()).not.toBe(before);
    await page.goBack();
    await expect(dialog).toBeVisible();
    await expect(input).toHaveValue(leads);
    await expect.poll(() => options.allTextContents()).toEqual(texts);
    await expect(chips.first()).toHaveAttribute("aria-pressed", "true");
    if (name !== "the same page") await expect.poll(() => dialog.locator(".search-body").evaluate((body) => Math.round(body.scrollTop))).toBe(top);
    // Who closes it is done with it.
    await page.keyboard.press("Escape");
    await page.reload();
    await expect(dialog).toBeHidden();
  });
