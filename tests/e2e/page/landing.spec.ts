/** Where a jump lands: below the header, with its entry in the contents marked, whatever the height of the window. */
import type { Page } from "@playwright/test";
import { readPages } from "../../../tools/built.ts";
import { expect, test } from "../site.ts";

const articles = readPages().filter(({ path }) => /^\/skills\/[a-z-]+\/$/.test(path));
const HEIGHTS = [320, 500, 620, 700, 1000];

/** Open every chapter by its entry in the contents, and say which landed or was marked wrong. */
function jump(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const frame = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    const landing = parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop);
    const header = document.querySelector(".top")?.getBoundingClientRect().bottom ?? 0;
    const wrong: string[] = [];
    for (const link of document.querySelectorAll<HTMLAnchorElement>(".rail-contents a")) {
      link.click();
      for (let wait = 0; wait < 20 && link.ariaCurrent === null; wait++) await frame();
      const top = document.getElementById(link.hash.slice(1))?.getBoundingClientRect().top ?? 0;
      const isEnd = scrollY + innerHeight >= document.documentElement.scrollHeight - 2;
      if (link.ariaCurrent !== "location") wrong.push(`${link.hash}: another is marked`);
      if (top < header || (!isEnd && Math.abs(top - landing) > 2)) wrong.push(`${link.hash}: lands at ${Math.round(top)} px, not at ${landing}`);
    }
    return wrong;
  });
}

for (const { path } of articles)
  test(`every chapter of ${path} lands below the header and is marked, in windows of ${HEIGHTS.join(", ")} px`, async ({ page }) => {
    await page.setViewportSize({ width: 1366, height: 900 });
    await page.goto(path.slice(1));
    await expect(page.locator(".rail-contents a").first()).toBeVisible();
    for (const height of HEIGHTS) {
      await page.setViewportSize({ width: 1366, height });
      expect(await jump(page), `${height} px`).toEqual([]);
    }
  });

for (const height of HEIGHTS)
  test(`an address with a chapter lands there in a window of ${height} px, and its entry is marked`, async ({ page }) => {
    await page.setViewportSize({ width: 1366, height });
    await page.goto("skills/databases/#locking");
    await expect(page.locator('.rail-contents a[href="#locking"]')).toHaveAttribute("aria-current", "location");
    const landing = await page.evaluate(() => [
      document.getElementById("locking")?.getBoundingClientRect().top ?? 0,
      parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop),
    ]);
    expect(Math.abs((landing[0] ?? 0) - (landing[1] ?? 0))).toBeLessThanOrEqual(2);
  });

test("a chapter lands below the header on a phone, too", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 480 });
  await page.goto("skills/databases/");
  expect(await page.locator(".rail-contents a").count()).toBeGreaterThan(0);
  await page.waitForLoadState("networkidle");
  expect(await jump(page)).toEqual([]);
});
