/** The home page and its two doors. */
import { expect, test } from "../site.ts";

test("sells seat B7 twice without the constraint and once with it", async ({ page }) => {
  await page.goto("");
  const hall = page.locator("seat-hall");
  const verdict = (text: string) => hall.getByText(text, { exact: false });
  const programs = async () => (await hall.locator(".sample").filter({ visible: true }).locator("header b").allTextContents()).map((name) => name.trim());
  await expect(verdict("Sold twice.")).toBeVisible();
  expect(await programs()).toEqual(["What the database was told"]);
  await hall.getByRole("switch", { name: "Unique constraint" }).check();
  await expect(verdict("Seat B7 is free.")).toBeVisible();
  expect(await programs()).toEqual(["The same, with the constraint"]);
  await hall.getByRole("button", { name: "Both press B7" }).press("Enter");
  await expect(verdict("Sold once.")).toBeVisible();
  await expect(hall.locator(".is-refused")).toBeVisible();
  await hall.getByRole("switch", { name: "Unique constraint" }).uncheck();
  await hall.getByRole("button", { name: "Both press B7" }).click();
  await expect(verdict("Sold twice.")).toBeVisible();
});

test("does not move when the hall answers", async ({ page }) => {
  await page.goto("");
  const hall = page.locator("seat-hall");
  const top = () =>
    hall
      .locator(".sample")
      .filter({ visible: true })
      .evaluate((sample) => sample.getBoundingClientRect().top + scrollY);
  const before = await top();
  await hall.getByRole("button", { name: "Both press B7" }).click();
  await expect(hall.getByText("Sold twice.")).toBeVisible();
  expect(await top()).toBe(before);
  await hall.getByRole("switch").check();
  expect(await top()).toBe(before);
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("shows what happens, and both programs", async ({ page }) => {
    await page.goto("");
    await expect(page.locator("seat-hall").getByText("Sold twice.")).toBeVisible();
    await expect(page.locator("seat-hall .sample").filter({ visible: true })).toHaveCount(2);
    await expect(page.getByRole("button", { name: "Both press B7" })).toBeHidden();
  });

  test("has a plan for seven days", async ({ page }) => {
    await page.goto("interview-soon/");
    await expect(page.locator(".days h3")).toHaveCount(7);
    await expect(page.locator(".wishes")).toBeHidden();
  });
});

test("leads to a plan that follows what the reader chooses", async ({ page }) => {
  await page.goto("");
  await page.getByRole("link", { name: "Interview soon" }).first().click();
  await expect(page).toHaveURL(/interview-soon/);
  await page.getByLabel("The interview is").selectOption("3");
  await page.getByLabel("Language").selectOption("java");
  await expect(page.locator(".days h3")).toHaveCount(3);
  const links = await page.locator(".days a").evaluateAll((all: HTMLAnchorElement[]) => all.map(({ href }) => href));
  expect(new Set(links.filter((href) => href.includes("/interview/#"))).size).toBeGreaterThanOrEqual(20);
  // The choice of the language holds everywhere.
  await page.goto("skills/data-structures-and-algorithms/");
  await expect(page.locator("html")).toHaveAttribute("data-language", "java");
});
