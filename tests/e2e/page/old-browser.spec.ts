/** Browsers that lack what newer ones have: simulated by other names for it. */
import type { Page } from "@playwright/test";
import { readPages } from "../../../tools/built.ts";
import { expect, test } from "../site.ts";

const built = new Map(readPages().map(({ path, html }) => [path, html]));

/** Answer with pages in which a feature has a name that no browser knows. The policy, which names the style sheet by its hash, is left out. */
async function rename(page: Page, names: [string, string][]): Promise<void> {
  await page.route("**/*", (route) => {
    const html = built.get(new URL(route.request().url()).pathname);
    if (html === undefined) return route.continue();
    const open = html.replace(/<meta http-equiv[^>]*>/i, "");
    return route.fulfill({ contentType: "text/html; charset=utf-8", body: names.reduce((text, [name, other]) => text.replaceAll(name, other), open) });
  });
}

test.describe("without popovers", () => {
  test.beforeEach(async ({ page }) => {
    await rename(page, [
      [":popover-open", ":x-open"],
      [" popover", " data-x"],
    ]);
    await page.addInitScript(() => {
      for (const name of ["popover", "showPopover", "hidePopover", "togglePopover"]) Reflect.deleteProperty(HTMLElement.prototype, name);
    });
  });

  for (const width of [320, 390, 768, 1440])
    test(`menus and contents are a part of the page at ${width} px, and cover nothing`, async ({ page }) => {
      await page.setViewportSize({ width, height: 844 });
      await page.goto("skills/databases/");
      for (const name of ["Site", "The nine skills", "On this page"]) await expect(page.getByRole("navigation", { name })).toBeVisible();
      await expect(page.getByRole("button", { name: /Menu|Nine skills|On this page/ })).toHaveCount(0);
      const heading = await page.getByRole("heading", { level: 1 }).boundingBox();
      expect(heading?.y).toBeLessThan(500);
      const covered = await page.evaluate(() => {
        const nav = document.querySelector(".site-nav")?.getBoundingClientRect();
        const title = document.querySelector("h1")?.getBoundingClientRect();
        return !nav || !title || nav.bottom > title.top;
      });
      expect(covered).toBe(false);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
      await page.getByRole("navigation", { name: "On this page" }).getByRole("link").nth(2).click();
      expect(new URL(page.url()).hash).not.toBe("");
      await page.getByRole("navigation", { name: "Site" }).getByRole("link", { name: "Glossary" }).click();
      await expect(page).toHaveURL(/glossary/);
    });
});

test("without :has() all questions are shown, and no choice that would do nothing", async ({ page }) => {
  await rename(page, [[":has(", ":x-has("]]);
  await page.goto("skills/databases/interview/");
  const questions = page.locator(".ask");
  await expect(questions.first()).toBeVisible();
  for (const question of await questions.all()) await expect(question).toBeVisible();
  await expect(page.locator(".level-choice")).toBeHidden();
});

test("a long article is laid out as a whole also where the browser does not say when it is idle", async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(window, "requestIdleCallback"));
  await page.goto("skills/data-structures-and-algorithms/");
  await expect(page.locator("html")).not.toHaveAttribute("data-unlaid");
});

for (const [name, lost] of [
  ["of all scripts", /\.js$/],
  ["of what can wait", /\/later[^/]*\.js$/],
] as const)
  test(`a long article is laid out as a whole also after the loss ${name}`, async ({ page, messages }) => {
    let missed = 0;
    await page.route(lost, (route) => {
      missed++;
      return route.fulfill({ status: 404, body: "not found" });
    });
    await page.goto("skills/data-structures-and-algorithms/");
    await expect(page.locator("html")).not.toHaveAttribute("data-unlaid");
    expect(missed).toBeGreaterThan(0);
    messages.length = 0;
  });
