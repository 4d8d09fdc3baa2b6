/** Every page: accessible in both themes, never wider than the screen, to be used by a finger, and silent on the console. Each is opened once, in one tab for many. */
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { readPages } from "../../tools/built.ts";
import { cutText, excessWidth, sidewaysBoxes, smallTargets, spaceText } from "./page/probes.ts";
import { expect, settle, test as base } from "./site.ts";

const paths = readPages().map(({ path }) => path.slice(1));
const WIDTHS = [320, 360, 390, 414, 480, 600, 640, 768, 832, 960, 1024, 1152, 1280, 1440, 1680, 1920];
const STANDARDS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
/** The rules that look at colors: all that a change of the theme can break. */
const OF_COLORS = ["color-contrast", "link-in-text-block"];

const test = base.extend<object, { tab: Page }>({
  tab: [
    async ({ browser, site }, use) => {
      const context = await browser.newContext({ baseURL: site });
      await use(await context.newPage());
      await context.close();
    },
    { scope: "worker" },
  ],
  page: async ({ tab }, use) => {
    await use(tab);
  },
});

for (const path of paths)
  test(`/${path} is accessible in both themes, and never scrolls sideways from 320 to 1920 px`, async ({ page }) => {
    test.setTimeout(240_000);
    await page.setViewportSize({ width: 1280, height: 720 });
    await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
    // Fonts that come late change sizes while they are measured.
    await settle(page, path);
    const light = await findViolations(page, "light", (axe) => axe.withTags(STANDARDS));
    await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
    const dark = await findViolations(page, "dark", (axe) => axe.withRules(OF_COLORS));
    expect([...light, ...dark]).toEqual([]);
    const wide: string[] = [];
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      const excess = await page.evaluate(excessWidth);
      if (excess > 0) wide.push(`${width} px: ${excess} px too wide`);
    }
    expect(wide).toEqual([]);
    // A window of 1280 x 1024 px at 400 %.
    await page.setViewportSize({ width: 320, height: 256 });
    expect(await page.evaluate(smallTargets)).toEqual([]);
    expect(await page.evaluate(sidewaysBoxes)).toEqual([]);
    await page.evaluate(spaceText);
    expect(await page.evaluate(cutText), "cut with text spaced").toEqual([]);
    expect(await page.evaluate(excessWidth), "px too wide with text spaced").toBe(0);
  });

async function findViolations(page: Page, theme: string, choose: (axe: AxeBuilder) => AxeBuilder): Promise<string[]> {
  // Without this axe describes every element that is in order, too, which takes most of its time.
  const axe = new AxeBuilder({ page }).options({ resultTypes: ["violations"] });
  const { violations } = await choose(axe).analyze();
  return violations.map(({ id, nodes }) => {
    const places = nodes.slice(0, 3).map(({ html }) => html.slice(0, 120));
    return `${theme} ${id}: ${places.join(" | ")}`;
  });
}
