/** Reading: the parts of an article, and what remains without scripts. */
import { expect, settle, test } from "./site.ts";

const article = "skills/databases/";

test.describe("an article", () => {
  test("marks the section that is being read", async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(article);
    const contents = page.getByRole("navigation", { name: "On this page" });
    const link = contents.getByRole("link").nth(4);
    const target = (await link.getAttribute("href")) ?? "";
    await page.locator(target).scrollIntoViewIfNeeded();
    await page.evaluate((id) => document.getElementById(id)?.scrollIntoView({ block: "start" }), target.slice(1));
    await expect(link).toHaveAttribute("aria-current", "location");
    expect(await contents.locator("[aria-current]").count()).toBe(1);
  });

  test("copies the link of a heading and a listing's code", async ({ page, context }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.goto(article);
    const anchor = page.locator("h2 > .anchor").first();
    await anchor.click();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await anchor.evaluate((link: HTMLAnchorElement) => link.href));
    const sample = page.locator(".sample:visible:has([data-copy])").first();
    await sample.getByRole("button", { name: "Copy" }).click();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await sample.locator("pre code").first().textContent());
  });

  test("is copied as text, without the signs and buttons that stand in it", async ({ page, context }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await settle(page, article);
    // Buttons that come as they are needed are there as well.
    await page.locator("step-figure").first().scrollIntoViewIfNeeded();
    await expect(page.locator(".stepper").first()).toBeVisible();
    const controls = await page.locator("main :is(button:not(.cite button), .anchor)").filter({ visible: true }).allInnerTexts();
    const names = controls.map((text) => text.replace(/\d+/, "N"));
    expect(new Set(names)).toEqual(new Set(["#", "Copy", "Edit", "Run", "Back", "Step through", "Show all N lines"]));
    await page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector("main") as HTMLElement));
    await page.keyboard.press("Control+c");
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    const lines = copied.split(/\r?\n/).map((line) => line.trim());
    expect(lines.length).toBeGreaterThan(100);
    expect(lines).toContain("Sell a seat exactly once");
    expect(lines.filter((line) => /(^| |[a-z])#$/.test(line) || controls.includes(line))).toEqual([]);
    expect(copied).not.toMatch(/Copy\s*(Edit|Run)/);
  });

  test("steps through a figure by button and by keyboard", async ({ page }) => {
    await page.goto(article);
    const figure = page.locator("step-figure").first();
    await figure.scrollIntoViewIfNeeded();
    const picture = figure.locator("svg:visible");
    await expect(figure.getByText(/^Step 5 of 6/)).toBeVisible();
    await expect(picture).toContainText("B7: Ana, Ben");
    await figure.getByRole("button", { name: "Step through" }).click();
    await expect(figure.getByText(/^Step 1 of/)).toBeVisible();
    await expect(picture).toContainText("B7: free");
    await expect(figure.getByRole("button", { name: "Back" })).toBeDisabled();
    await figure.getByRole("button", { name: "Next step" }).click();
    await expect(figure.getByText(/^Step 2 of/)).toBeVisible();
    await page.keyboard.press("ArrowLeft");
    await expect(figure.getByText(/^Step 1 of/)).toBeVisible();
    await figure.getByRole("slider", { name: "Step of the figure" }).focus();
    await page.keyboard.press("ArrowRight");
    await expect(figure.getByText(/^Step 2 of/)).toBeVisible();
    expect(await figure.locator("ol.steps > li:visible").count()).toBe(1);
  });

  test("shows one language of a listing in the whole guide once the reader chose it", async ({ page }) => {
    await page.goto("skills/data-structures-and-algorithms/");
    const family = page.locator(".family").first();
    await family.scrollIntoViewIfNeeded();
    await family.locator(".sample:visible").getByRole("button", { name: "Go", exact: true }).click();
    await expect(family.locator('[data-key="go"]')).toBeVisible();
    await expect(family.locator('[data-key="go"] pre .k').first()).toBeVisible();
    await expect(family.locator('[data-key="python"]')).toBeHidden();
    await page.goto("skills/backend-languages/");
    await expect(page.locator('.family [data-key="go"]').first()).toBeVisible();
    await expect(page.locator('.family [data-key="java"]').first()).toBeHidden();
  });

  test("prints its text, all disclosures open, and none of the frame", async ({ page }) => {
    await page.goto(article);
    await page.emulateMedia({ media: "print" });
    await expect(page.locator(".top")).toBeHidden();
    await expect(page.locator(".rail").first()).toBeHidden();
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(page.locator(".ask p").first()).toBeVisible();
    expect((await page.pdf()).length).toBeGreaterThan(50_000);
  });
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("everything can be read and reached", async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto("");
    await page
      .getByRole("link", { name: /Databases/ })
      .first()
      .click();
    await expect(page.getByRole("heading", { level: 1, name: "Databases" })).toBeVisible();
    await expect(page.locator("step-figure ol.steps").first()).toBeVisible();
    const check = page.locator("quiz-card").first();
    await expect(check.locator("label").first()).toBeVisible();
    await expect(check.locator("input").first()).toBeHidden();
    await check.getByText("Answer and reasons").click();
    await expect(check.locator("li[data-right]")).toBeVisible();
    await expect(page.getByRole("button", { name: "Copy" }).first()).toBeHidden();
    await page.goto("skills/data-structures-and-algorithms/");
    const family = page.locator(".family").first();
    for (const sample of await family.locator(".sample").all()) await expect(sample).toBeVisible();
    await page
      .getByRole("link", { name: /Search/ })
      .first()
      .click();
    await expect(page.getByRole("main").getByRole("link", { name: "Databases", exact: true }).first()).toBeVisible();
  });
});
