/** The page for addresses that lead nowhere. */
import { expect, test } from "../site.ts";

test("searches for what the address says, and names the page that is nearest", async ({ page, messages }) => {
  await page.goto("skill/database/how%20to-lock%E0%A4%A");
  const field = page.getByRole("main").getByRole("searchbox");
  await expect(field).toHaveValue(/database/);
  await page.goto("guide/database-locking.html");
  await expect(field).toHaveValue("guide database locking");
  await expect(page.locator(".nearest")).toHaveText("Perhaps you look for Databases.");
  await page.getByRole("main").getByRole("button", { name: "Search" }).click();
  await expect(page).toHaveURL(/search\/\?q=guide(\+|%20)database(\+|%20)locking/);
  // The browser tells of each page that it did not find.
  messages.length = 0;
});

test("says nothing of nearness where nothing is near", async ({ page, messages }) => {
  await page.goto("zzz/qqq");
  await expect(page.getByRole("main").getByRole("searchbox")).toHaveValue("zzz qqq");
  await expect(page.locator(".nearest")).toBeHidden();
  messages.length = 0;
});
