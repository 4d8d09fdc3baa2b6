/** Every page: accessible in both themes, never wider than the screen, and silent on the console. */
import { AxeBuilder } from "@axe-core/playwright";
import { readPages } from "../../tools/built.ts";
import { expect, settle, test } from "./site.ts";

const paths = readPages().map(({ path }) => path.slice(1));
const WIDTHS = [320, 360, 390, 414, 480, 600, 640, 768, 832, 960, 1024, 1152, 1280, 1440];

for (const path of paths) {
  test(`/${path} is accessible in both themes`, async ({ page }) => {
    test.setTimeout(180_000);
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      await page.goto(path);
      const { violations } = await new AxeBuilder({ page }).withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]).analyze();
      expect(
        violations.map(
          ({ id, nodes }) =>
            `${colorScheme} ${id}: ${nodes
              .slice(0, 3)
              .map(({ html }) => html.slice(0, 120))
              .join(" | ")}`,
        ),
      ).toEqual([]);
    }
  });

  test(`/${path} never scrolls sideways from 320 to 1440 px`, async ({ page }) => {
    test.setTimeout(180_000);
    await page.goto(path);
    const wide: string[] = [];
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      const excess = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      if (excess > 0) wide.push(`${width} px: ${excess} px too wide`);
    }
    expect(wide).toEqual([]);
  });
}

test("every control of an article can be used without a message on the console", async ({ page, messages }) => {
  test.setTimeout(180_000);
  await page.goto("skills/databases/");
  // In the page, one after the other: elements appear and vanish as they are used. Run has tests of its own.
  await page.evaluate(async () => {
    const settle = () => new Promise((done) => setTimeout(done, 20));
    for (const element of document.querySelectorAll("step-figure, quiz-card")) {
      element.scrollIntoView({ block: "center", behavior: "instant" });
      await settle();
    }
    for (const control of document.querySelectorAll<HTMLElement>("main summary, main button:not([data-copy], [data-run]), main input[type=radio]")) {
      if (control.checkVisibility()) control.click();
      await settle();
    }
  });
  await expect(page.locator("quiz-card label[data-answer]").first()).toBeVisible();
  expect(messages).toEqual([]);
});

test("nothing is asked of another host, and no cookie is set", async ({ page, context, site }) => {
  const foreign: string[] = [];
  page.on("request", (request) => {
    if (!request.url().startsWith(new URL(site).origin) && !request.url().startsWith("data:")) foreign.push(request.url());
  });
  for (const path of ["", "skills/databases/", "search/?q=cache", "glossary/"]) await settle(page, path);
  expect(foreign).toEqual([]);
  expect(await context.cookies()).toEqual([]);
});
