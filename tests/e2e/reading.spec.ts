/** Reading: theme, menus, parts of an article, and what remains without scripts. */
import { expect, settle, test } from "./site.ts";

const article = "skills/databases/";

test.describe("theme", () => {
  test("follows the system until the reader chooses, and the choice stays across pages without a flash", async ({ page }) => {
    await page.emulateMedia({ colorScheme: "light" });
    await page.goto("");
    const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    const light = await paper();
    await page.emulateMedia({ colorScheme: "dark" });
    const dark = await paper();
    expect(dark).not.toBe(light);
    await page.getByRole("button", { name: "Theme: light" }).click();
    expect(await paper()).toBe(light);
    await expect(page.getByRole("button", { name: "Theme: light" })).toHaveAttribute("aria-pressed", "true");
    // The theme is set before the body exists, so that no frame shows the other one.
    await page.addInitScript(() => {
      new MutationObserver((_, observer) => {
        if (!document.body) return;
        observer.disconnect();
        (window as unknown as { early?: string }).early = document.documentElement.dataset["theme"] ?? "none";
      }).observe(document, { childList: true, subtree: true });
    });
    await page.goto(article);
    expect(await page.evaluate(() => (window as unknown as { early?: string }).early)).toBe("light");
    await page.getByRole("button", { name: "Theme: as the system" }).click();
    await page.reload();
    expect(await page.evaluate(() => document.documentElement.dataset["theme"])).toBeUndefined();
  });

  test("tolerates garbage in storage, and storage that is refused", async ({ page }) => {
    await page.addInitScript(() => {
      localStorage.setItem("theme", "<script>");
      localStorage.setItem("language", "{");
    });
    await page.goto(article);
    expect(await page.evaluate(() => ({ ...document.documentElement.dataset }))).toEqual({ skill: "4", language: "python" });
    await page.addInitScript(() => {
      Object.defineProperty(window, "localStorage", {
        get: () => {
          throw new DOMException("refused", "SecurityError");
        },
      });
    });
    await page.goto(article);
    await page.getByRole("button", { name: "Theme: dark" }).click();
    await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  });
});

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
      expect(shift).toBe(0);
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
    const sample = page.locator(".sample:visible").first();
    await sample.getByRole("button", { name: "Copy" }).click();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await sample.locator("pre code").first().textContent());
  });

  test("steps through a figure by button and by keyboard", async ({ page }) => {
    await page.goto(article);
    const figure = page.locator("step-figure").first();
    await figure.scrollIntoViewIfNeeded();
    await expect(figure.getByText(/^Step 1 of/)).toBeVisible();
    await expect(figure.locator("ol.steps")).toBeHidden();
    const first = await figure.locator("svg").innerHTML();
    await figure.getByRole("button", { name: "Next step" }).click();
    await expect(figure.getByText(/^Step 2 of/)).toBeVisible();
    expect(await figure.locator("svg").innerHTML()).not.toBe(first);
    await page.keyboard.press("ArrowLeft");
    await expect(figure.getByText(/^Step 1 of/)).toBeVisible();
    await expect(figure.getByRole("button", { name: "Back" })).toBeDisabled();
  });

  test("opens the question that a link leads to", async ({ page }) => {
    await page.goto("skills/databases/interview/#double-booking");
    await expect(page.locator("#double-booking .answer").first()).toBeVisible();
    await expect(page.locator("details.ask[open]")).toHaveCount(1);
  });

  test("shows the questions of one level", async ({ page }) => {
    await page.goto("skills/databases/interview/");
    const shown = (level: string) => page.locator(`details.ask[data-level="${level}"]`).filter({ visible: true });
    const [junior, mid] = [await shown("junior").count(), await shown("mid").count()];
    expect(Math.min(junior, mid)).toBeGreaterThan(0);
    await page.getByRole("radio", { name: `Mid level ${mid}` }).check();
    await expect(shown("junior")).toHaveCount(0);
    await expect(shown("mid")).toHaveCount(mid);
    for (const topic of await page.locator(".topic").filter({ visible: true }).all()) await expect(topic.locator('[data-level="mid"]').first()).toBeVisible();
    // A link to a question that is not shown, as search gives one, shows all again.
    await page.evaluate(() => (location.hash = "#double-booking"));
    await expect(page.locator("#double-booking .answer").first()).toBeInViewport();
    await expect(page.getByRole("radio", { name: `All ${junior + mid}` })).toBeChecked();
    await expect(shown("junior")).toHaveCount(junior);
  });

  test("answers a check at once and says why", async ({ page }) => {
    await page.goto(article);
    const check = page.locator("quiz-card").first();
    await check.scrollIntoViewIfNeeded();
    await expect(check.locator("details")).toBeHidden();
    const reasons = await check.locator("details li").evaluateAll((items: HTMLElement[]) => items.map((item) => item.dataset["right"] !== undefined));
    const right = reasons.indexOf(true);
    const wrong = reasons.indexOf(false);
    await check.getByRole("radio").nth(wrong).check();
    await expect(check.locator("label").nth(wrong)).toHaveAttribute("data-answer", "wrong");
    await expect(check.locator("label").nth(wrong).locator("small")).toBeVisible();
    await check.getByRole("radio").nth(right).check();
    await expect(check.locator("label").nth(right)).toHaveAttribute("data-answer", "right");
  });

  test("shows one language of a listing in the whole guide once the reader chose it", async ({ page }) => {
    await page.goto("skills/data-structures-and-algorithms/");
    const family = page.locator(".family").first();
    await family.scrollIntoViewIfNeeded();
    await family.locator(".sample:visible").getByRole("button", { name: "Go", exact: true }).click();
    await expect(family.locator('[data-key="go"]')).toBeVisible();
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
    await expect(page.locator("quiz-card details summary").first()).toBeVisible();
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
