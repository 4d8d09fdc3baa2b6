/** The theme: chosen, kept, and set before the first frame. */
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
    await settle(page, article);
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
