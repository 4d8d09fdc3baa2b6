/** The main journeys in a window of 1280 x 1024 px at 400 %, which is 320 x 256, by keyboard where a reader would, and with reduced motion. */
import type { Page } from "@playwright/test";
import { excessWidth } from "./probes.ts";
import { expect, test } from "../site.ts";

const ARTICLE = "skills/data-structures-and-algorithms/";

for (const reducedMotion of ["no-preference", "reduce"] as const)
  test.describe(`at 400 %, with prefers-reduced-motion: ${reducedMotion}`, () => {
    test.use({ viewport: { width: 320, height: 256 }, contextOptions: { reducedMotion } });

    test.afterEach(async ({ page }) => {
      expect(await page.evaluate(excessWidth), "px too wide").toBe(0);
      if (reducedMotion === "reduce") expect(await moving(page)).toEqual([]);
    });

    test("an article is read by its contents", async ({ page }) => {
      await page.goto(ARTICLE);
      await page.getByRole("button", { name: "On this page" }).click();
      const contents = page.getByRole("navigation", { name: "On this page" });
      const link = contents.getByRole("link").nth(5);
      await link.focus();
      await page.keyboard.press("Enter");
      await expect(contents).toBeHidden();
      const heading = page.locator(new URL(page.url()).hash);
      await expect(heading).toBeInViewport();
      // Not under the header, not under the bar at the bottom.
      expect(
        await heading.evaluate((node) => document.elementFromPoint(node.getBoundingClientRect().left + 5, node.getBoundingClientRect().top + 5) === node),
      ).toBe(true);
    });

    test("the search is used by keyboard", async ({ page }) => {
      await page.goto("");
      await page.keyboard.press("/");
      await page.keyboard.type("deadlock");
      const results = page.getByRole("dialog").getByRole("option");
      await expect(results.first()).toBeVisible();
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("Enter");
      await expect(page).toHaveURL(/#/);
    });

    test("the theme is chosen in the menu, and a language in a listing", async ({ page }) => {
      await page.goto(ARTICLE);
      await page.getByRole("button", { name: "Menu" }).click();
      await page.getByRole("button", { name: "Theme: dark" }).click();
      await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
      await page.keyboard.press("Escape");
      const family = page.locator(".family").first();
      await family.locator(".sample:visible").getByRole("button", { name: "Java", exact: true }).click();
      await expect(family.locator('[data-key="java"]')).toBeVisible();
      await expect(family.locator('[data-key="java"]').getByRole("button", { name: "Java", exact: true })).toBeFocused();
    });

    test("a listing runs, a figure is stepped through, and a check is answered", async ({ page }) => {
      await page.goto("skills/web-foundations/");
      const listing = page.locator('run-sample[data-runtime="quickjs"]:visible').first();
      await listing.scrollIntoViewIfNeeded();
      await listing.getByRole("button", { name: "Run" }).click();
      await expect(listing.locator(".run-state")).toContainText(/Done|ran|second|ms/i);
      const figure = page.locator("step-figure").first();
      await figure.scrollIntoViewIfNeeded();
      await figure.getByRole("button", { name: "Step through" }).click();
      await figure.getByRole("button", { name: "Next step" }).click();
      await expect(figure.getByText(/^Step 2 of/)).toBeVisible();
      const check = page.locator("quiz-card").first();
      await check.scrollIntoViewIfNeeded();
      await check.getByRole("radio").first().focus();
      await page.keyboard.press("Space");
      await expect(check.locator("label[data-answer] small")).toBeVisible();
    });
  });

/** What moves by itself or smoothly. */
function moving(page: Page): Promise<string[]> {
  return page.evaluate(() => [
    // What follows the scrolling of its box moves with the reader's own hand, and with nothing else.
    ...document
      .getAnimations()
      .filter(({ timeline }) => timeline instanceof DocumentTimeline)
      .map((animation) => `an animation runs for ${String(animation.effect?.getComputedTiming().duration)} ms`),
    ...(getComputedStyle(document.documentElement).scrollBehavior === "smooth" ? ["the page scrolls smoothly"] : []),
  ]);
}
