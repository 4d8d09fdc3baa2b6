/** Search says honestly what it did: corrections, words left out, nothing found. */
// cspell:ignore databse qqzzyy
import { article, expect, open, parts } from "./search.ts";
import { test } from "../site.ts";

test("a misspelt word is corrected, and the original is offered", async ({ page }) => {
  await page.goto(article);
  const { dialog } = await open(page, "databse index");
  await expect(dialog.locator(".search-notice")).toContainText("Showing results for “database index”");
  await dialog.getByRole("button", { name: "Search for “databse index” as written" }).click();
  await expect(dialog.locator(".search-notice")).toHaveText("The guide does not have “databse”.");
});

test("words that only form a question are left out silently, those that the guide lacks are named", async ({ page }) => {
  await page.goto(article);
  const { dialog, input, options } = await open(page, "how do i avoid the n+1 problem");
  await expect(dialog.locator(".search-notice")).toHaveCount(0);
  await input.fill("deadlock xylophone");
  await expect(dialog.locator(".search-notice")).toContainText("The guide does not have “xylophone”.");
  await expect(options.first()).toContainText(/deadlock/i);
});

test("what answers most of a question comes first, whatever everyday words it lacks", async ({ page }) => {
  await page.goto(article);
  const { dialog, options } = await open(page, "how to write a good commit message");
  await expect(options.first()).toContainText(/commit message/i);
  await expect(dialog.locator(".search-notice")).toHaveCount(0);
});

test("no result is no result", async ({ page }) => {
  await page.goto(article);
  await page.keyboard.press("/");
  const { dialog, input, options, status } = parts(page);
  await input.fill("xylophone");
  await expect(dialog).toContainText("Nothing found for “xylophone”.");
  await expect(status).toHaveText("No results");
  await expect(options).toHaveCount(0);
  await expect(input).toHaveAttribute("aria-expanded", "false");
});

test("markup in a query stays text", async ({ page }) => {
  await page.goto("search/?q=" + encodeURIComponent("<i>qqzzyy</i>"));
  await expect(page.locator("search-page")).toContainText("Nothing found for “<i>qqzzyy</i>”");
  await expect(page.locator("search-page i")).toHaveCount(0);
});
