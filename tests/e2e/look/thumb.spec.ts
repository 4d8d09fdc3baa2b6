/** The bar near the thumb: a place of its own, and away while its reader scrolls down. */
import type { Page } from "@playwright/test";
import { expect, settle, test } from "../site.ts";

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

const top = (page: Page) => page.locator(".thumb").evaluate((bar) => Math.round(bar.getBoundingClientRect().top));

test("leaves on 8 px down, returns on 8 px up and for the keyboard, and covers nothing at the end of the page", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await settle(page, "skills/databases/");
  const shown = 844 - 57;
  const scroll = (by: number) =>
    page.evaluate((pixels) => {
      scrollBy({ top: pixels, behavior: "instant" });
    }, by);
  await scroll(4000);
  await expect.poll(() => top(page)).toBe(844);
  await scroll(-5);
  await scroll(-3);
  await expect.poll(() => top(page)).toBe(shown);
  await scroll(7);
  await expect.poll(() => page.evaluate(() => document.documentElement.dataset["thumb"])).toBeUndefined();
  await scroll(2);
  await expect.poll(() => top(page)).toBe(844);
  await page.getByRole("button", { name: "On this page" }).focus();
  expect(await top(page)).toBe(shown);
  await page.evaluate(() => {
    (document.activeElement as HTMLElement).blur();
    scrollTo({ top: document.documentElement.scrollHeight, behavior: "instant" });
  });
  await expect.poll(() => top(page)).toBe(shown);
  expect(await page.locator(".bottom").evaluate((footer) => Math.round(footer.getBoundingClientRect().bottom))).toBeLessThanOrEqual(shown + 1);
});

test("has its own ground over the whole width", async ({ page }) => {
  await page.goto("skills/databases/");
  const box = await page.locator(".thumb").boundingBox();
  expect(box).toMatchObject({ x: 0, width: 390 });
  const [bar, paper] = await page.evaluate(() =>
    [document.querySelector(".thumb"), document.documentElement].map((part) => part && getComputedStyle(part).backgroundColor),
  );
  expect(bar).toBe(paper);
});
