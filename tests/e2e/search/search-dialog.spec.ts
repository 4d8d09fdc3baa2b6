/** The search dialog: every way in, keyboard and mouse, filters and more results. */
import type { Page } from "@playwright/test";
import { article, expect, open, parts } from "./search.ts";
import { settle, test } from "../site.ts";

test("nothing of search is fetched before it is asked for", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await settle(page, article);
  expect(asked.filter((url) => /pagefind|search/.test(url))).toEqual([]);
  await page.keyboard.press("/");
  await expect.poll(() => asked.some((url) => url.includes("pagefind.js"))).toBe(true);
});

for (const [name, act] of Object.entries({
  "/": (page: Page) => page.keyboard.press("/"),
  "Ctrl-K": (page: Page) => page.keyboard.press("Control+k"),
  "the button": (page: Page) => page.getByRole("link", { name: /^Search/ }).click(),
})) {
  test(`opens by ${name}, says what can be found, closes by Escape and gives the focus back`, async ({ page }) => {
    await page.goto(article);
    const opener = name === "the button" ? page.getByRole("link", { name: /^Search/ }) : page.locator("main a").first();
    if (name !== "the button") await opener.focus();
    await act(page);
    const { dialog, input } = parts(page);
    await expect(input).toBeFocused();
    await expect(dialog).toContainText("Finds every section");
    await page.keyboard.press("Escape");
    await expect(dialog).toBeHidden();
    await expect(opener).toBeFocused();
  });
}

test("a slash that is typed into a field stays a slash", async ({ page }) => {
  await page.goto("search/");
  const field = page.getByRole("searchbox");
  await field.focus();
  await page.keyboard.type("CI/CD");
  await expect(field).toHaveValue("CI/CD");
  await expect(parts(page).dialog).toBeHidden();
});

test("results come in order with their articles, marked, counted and steered by the keyboard", async ({ page }) => {
  await page.goto("glossary/");
  const { input, options, active, status, dialog } = await open(page, "double booking");
  await expect(status).toHaveText(/^\d+ results? in \d+ articles$/);
  await expect(options.first()).toContainText("4\u00a0Databases");
  await expect(dialog.locator("mark").first()).toHaveText(/double|book/i);
  await expect(active).toHaveText(/Sell a seat exactly once/);
  await expect(input).toHaveAttribute("aria-activedescendant", (await active.getAttribute("id")) ?? "");
  await page.keyboard.press("ArrowDown");
  await expect(options.nth(1)).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("ArrowUp");
  await expect(options.last()).toHaveAttribute("aria-selected", "true");
  await expect(options.last()).toBeInViewport();
  await page.keyboard.press("ArrowDown");
  await expect(options.first()).toHaveAttribute("aria-selected", "true");
  await expect(input).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/skills\/databases\/#sell-a-seat-once$/);
  await expect(dialog).toBeHidden();
});

test("a result on the same page closes the dialog and moves there", async ({ page }) => {
  await page.goto(article);
  // A page that is loaded anew would lose this.
  await page.evaluate(() => {
    document.documentElement.setAttribute("data-kept", "");
  });
  const { dialog } = await open(page, "double booking");
  await page.keyboard.press("Enter");
  await expect(dialog).toBeHidden();
  await expect(page).toHaveURL(/\/skills\/databases\/#sell-a-seat-once$/);
  await expect(page.locator("#sell-a-seat-once")).toBeInViewport();
  await expect(page.locator("[data-kept]")).toHaveCount(1);
});

test("the mouse opens a result, and a click beside the dialog closes it", async ({ page }) => {
  await page.goto(article);
  const { dialog, options, active } = await open(page, "idempotency key");
  await options.nth(1).hover();
  await expect(options.nth(1)).toHaveAttribute("aria-selected", "true");
  await expect(active).toHaveCount(1);
  await page.mouse.click(5, 300);
  await expect(dialog).toBeHidden();
  await page.keyboard.press("/");
  await options.first().click();
  await expect(page).toHaveURL(/idempotency/);
});

test("one chip at a time narrows the results to a skill or a kind", async ({ page }) => {
  await page.goto(article);
  const { chips, options, input } = await open(page, "transaction");
  const all = await options.count();
  const chip = chips.filter({ hasText: "Frameworks" });
  const count = Number(/\d+$/.exec((await chip.textContent()) ?? "")?.[0]);
  await chip.click();
  await expect(chip).toHaveAttribute("aria-pressed", "true");
  await expect(chips.and(page.locator("[aria-pressed=true]"))).toHaveCount(1);
  await expect(input).toBeFocused();
  await expect(options.filter({ hasNotText: "2\u00a0Frameworks" })).toHaveCount(0);
  expect(await options.count()).toBe(Math.min(8, count));
  // A query that has nothing under this chip goes back to all.
  await input.fill("sigterm");
  await expect(options.first()).toBeVisible();
  await input.fill("transaction");
  await chips.filter({ hasText: "All" }).click();
  await expect(options).toHaveCount(all);
});

test("more results come on demand", async ({ page }) => {
  await page.goto(article);
  const { options, dialog } = await open(page, "database");
  await expect(options).toHaveCount(8);
  await dialog.getByRole("button", { name: /^Show 8 more/ }).click();
  await expect(options).toHaveCount(16);
});
