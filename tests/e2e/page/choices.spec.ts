/** Choices that a browser keeps: they reach every page that is open, and the page works where nothing can be kept. */
import type { Page } from "@playwright/test";
import { CHROMIUM_ARGUMENTS, findChromium } from "../../../tools/chromium.ts";
import { expect, test } from "../site.ts";

// Pages stay in the back and forward cache, which the tests of others go without.
test.use({
  launchOptions: {
    executablePath: findChromium().path,
    args: CHROMIUM_ARGUMENTS,
    ignoreDefaultArgs: ["--disable-back-forward-cache"],
  },
});

const ARTICLE = "skills/data-structures-and-algorithms/";
const chosen = (page: Page) =>
  page.evaluate(() => [document.documentElement.dataset["theme"], document.querySelector('[data-choose-theme][aria-pressed="true"]')?.ariaLabel]);

test("a theme and a language that were chosen on another page are there when the reader comes back", async ({ page }) => {
  await page.goto(ARTICLE);
  await page.evaluate(() => {
    (window as unknown as { isSame?: boolean }).isSame = true;
  });
  await page.goto("skills/backend-languages/");
  await page.getByRole("button", { name: "Theme: dark" }).click();
  const family = page.locator(".family").first();
  await family.locator(".sample:visible").getByRole("button", { name: "Go", exact: true }).click();
  // Playwright waits for a load, which a page from the cache does not have.
  await page.evaluate(() => {
    history.back();
  });
  await expect(page).toHaveURL(/data-structures/);
  expect(await page.evaluate(() => (window as unknown as { isSame?: boolean }).isSame), "the page lay in the cache").toBe(true);
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await expect(page.locator("html")).toHaveAttribute("data-language", "go");
  expect(await chosen(page)).toEqual(["dark", "Theme: dark"]);
});

test("a second tab follows", async ({ page, context }) => {
  await page.goto(ARTICLE);
  const other = await context.newPage();
  await other.goto("skills/apis/");
  await other.getByRole("button", { name: "Theme: light" }).click();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "light");
  expect(await chosen(page)).toEqual(["light", "Theme: light"]);
  await other.getByRole("button", { name: "Theme: as the system" }).click();
  await expect(page.locator("html")).not.toHaveAttribute("data-theme");
  expect(await chosen(page)).toEqual([undefined, "Theme: as the system"]);
});

/** What storage may do besides what it should. */
const STORAGES: Record<string, () => void> = {
  refused: () => {
    Object.defineProperty(window, "localStorage", {
      get: () => {
        throw new DOMException("refused", "SecurityError");
      },
    });
  },
  absent: () => {
    Object.defineProperty(window, "localStorage", { get: () => null });
  },
  full: () => {
    Storage.prototype.setItem = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
  },
  garbage: () => {
    for (const name of ["theme", "language"]) localStorage.setItem(name, "<img src=x onerror=alert(1)>\u0000{");
    for (let index = 0; index < 50; index++) localStorage.setItem(`garbage ${index}`, "[object Object]".repeat(1000));
  },
};

for (const [name, spoil] of Object.entries(STORAGES))
  test(`with storage ${name} an article is read, and theme and language are chosen`, async ({ page }) => {
    await page.addInitScript(spoil);
    await page.goto(ARTICLE);
    await expect(page.locator("html")).toHaveAttribute("data-language", "python");
    await expect(page.locator("html")).not.toHaveAttribute("data-theme");
    await page.getByRole("button", { name: "Theme: dark" }).click();
    await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
    const family = page.locator(".family").first();
    await family.locator(".sample:visible").getByRole("button", { name: "Java", exact: true }).click();
    await expect(family.locator('[data-key="java"]')).toBeVisible();
    const check = page.locator("quiz-card").first();
    await check.scrollIntoViewIfNeeded();
    await check.getByRole("radio").first().check();
    await expect(check.locator("label[data-answer] small")).toBeVisible();
    await page.getByRole("link", { name: "Search" }).first().click();
    await expect(page.getByRole("dialog")).toBeVisible();
  });
