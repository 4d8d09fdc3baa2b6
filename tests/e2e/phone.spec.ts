/** On a phone: nothing moves while a page loads, and the menus are sheets. */
import { expect, settle, test } from "./site.ts";

const article = "skills/databases/";
/** What the whole screen would have to move by is 1. Letters that come in a face of nearly the same width move a line by a fraction of a pixel. */
const UNSEEN = 0.001;

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  for (const path of ["", article, `${article}interview/`, "interview/", "glossary/", "search/"])
    test(`nothing moves while /${path} loads`, async ({ page }) => {
      await settle(page, path);
      const shift = await page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            new PerformanceObserver((list) => {
              const entries = list.getEntries() as (PerformanceEntry & { value?: number })[];
              resolve(entries.reduce((sum, { value = 0 }) => sum + value, 0));
            }).observe({ type: "layout-shift", buffered: true });
            setTimeout(resolve, 500, 0);
          }),
      );
      expect(shift).toBeLessThan(UNSEEN);
    });

  test("the skills, the contents and the site menu open as sheets and close again", async ({ page }) => {
    await page.goto(article);
    const skills = page.getByRole("navigation", { name: "The nine skills" });
    await expect(skills).toBeHidden();
    await page.getByRole("button", { name: "Nine skills" }).click();
    await expect(skills).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(skills).toBeHidden();
    await page.getByRole("button", { name: "On this page" }).click();
    const contents = page.getByRole("navigation", { name: "On this page" });
    const link = contents.getByRole("link").nth(3);
    const target = (await link.getAttribute("href")) ?? "";
    await link.click();
    await expect(contents).toBeHidden();
    expect(new URL(page.url()).hash).toBe(target);
    await page.getByRole("button", { name: "Menu" }).click();
    await page.getByRole("link", { name: "Glossary" }).click();
    await expect(page).toHaveURL(/glossary/);
  });
});
