/** The search page with and without scripts, on a phone, and whether search is accessible. */
// cspell:ignore databse
import { AxeBuilder } from "@axe-core/playwright";
import { article, expect, open, parts } from "./search.ts";
import { test } from "../site.ts";

test.describe("the page", () => {
  test("shows what its address asks for and keeps both in step", async ({ page }) => {
    await page.goto("search/?q=deadlock");
    const results = page.locator("search-page .hit");
    await expect(results.first()).toContainText(/deadlock/i);
    await expect(page).toHaveTitle(/^deadlock · Search/);
    await expect(page.locator(".search-all")).toBeHidden();
    await page.getByRole("searchbox").fill("idempotency key");
    await expect(page).toHaveURL(/\?q=idempotency\+key$/);
    await expect(results.first()).toContainText(/idempotency/i);
    await page.getByRole("searchbox").fill("");
    await expect(page).toHaveURL(/\/search\/$/);
    await expect(page).toHaveTitle(/^Search/);
    await expect(page.getByRole("heading", { name: "Backend languages" })).toBeVisible();
  });

  test("comes back with its results", async ({ page }) => {
    await page.goto("search/?q=deadlock");
    const first = page.locator("search-page .hit").first();
    await first.click();
    await expect(page).not.toHaveURL(/search/);
    await page.goBack();
    await expect(page.getByRole("searchbox")).toHaveValue("deadlock");
    await expect(first).toContainText(/deadlock/i);
  });

  test("comes back with as many results, the filter and the place", async ({ page }) => {
    await page.goto("search/?q=database");
    const results = page.locator("search-page .hit");
    const chip = page.getByRole("button", { name: /^Databases/ });
    await chip.click();
    await expect(chip).toHaveAttribute("aria-pressed", "true");
    for (const count of [16, 24]) {
      await page.getByRole("button", { name: /^Show \d+ more/ }).click();
      await expect(results).toHaveCount(count);
    }
    await results.nth(20).scrollIntoViewIfNeeded();
    await expect.poll(() => page.evaluate(() => (history.state as { search?: { top?: number } }).search?.top ?? 0)).toBeGreaterThan(0);
    const top = await page.evaluate(() => scrollY);
    await results.nth(20).click();
    await expect(page).not.toHaveURL(/\/search\//);
    await page.goBack();
    await expect(results).toHaveCount(24);
    await expect(chip).toHaveAttribute("aria-pressed", "true");
    await expect.poll(() => page.evaluate(() => Math.round(scrollY))).toBe(Math.round(top));
  });

  test.describe("without JavaScript", () => {
    test.use({ javaScriptEnabled: false });

    test("lists every section, and the button leads to it", async ({ page }) => {
      await page.goto(article);
      await page.getByRole("link", { name: /^Search/ }).click();
      await expect(page).toHaveURL(/\/search\/$/);
      await expect(page.getByRole("link", { name: "Deadlocks", exact: true })).toHaveAttribute("href", /\/skills\/databases\/#deadlocks$/);
      await expect(page.locator("search-page noscript p")).toBeVisible();
      await expect(page.getByRole("searchbox")).toBeHidden();
    });
  });
});

test("is accessible with results and without, in both themes, in the dialog and on the page", async ({ page }) => {
  test.setTimeout(240_000);
  const check = async (what: string) => {
    const { violations } = await new AxeBuilder({ page }).withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]).analyze();
    expect(violations.map(({ id, nodes }) => `${what} ${id}: ${nodes[0]?.html ?? ""}`)).toEqual([]);
  };
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await page.goto(article);
    const { input, dialog } = await open(page, "databse transaction");
    await check(`${colorScheme} results`);
    await input.fill("xylophone");
    await expect(dialog).toContainText("Nothing found");
    await check(`${colorScheme} nothing`);
    await page.goto("search/?q=transaction");
    await expect(page.locator("search-page .hit").first()).toBeVisible();
    await check(`${colorScheme} page`);
  }
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test("fills the width, with targets for thumbs", async ({ page }) => {
    await page.goto("glossary/");
    await page.getByRole("link", { name: /^Search/ }).tap();
    const { dialog, input, chips, options } = parts(page);
    await input.fill("transaction");
    await expect(options.first()).toBeVisible();
    const box = await dialog.boundingBox();
    expect(box?.x).toBe(0);
    expect(box?.width).toBe(360);
    for (const chip of await chips.all()) expect((await chip.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    expect((await dialog.getByRole("button", { name: "Close" }).boundingBox())?.height).toBeGreaterThanOrEqual(44);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    await options.first().tap();
    await expect(dialog).toBeHidden();
  });
});
