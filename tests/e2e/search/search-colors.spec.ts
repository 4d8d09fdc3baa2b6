/** With the colors of the system, where backgrounds and shadows are not drawn as they are written, what is marked is still seen. */
import type { Locator } from "@playwright/test";
import { article, expect, open } from "./search.ts";
import { test } from "../site.ts";

/** What is left of a style that tells one thing from another. */
const styleOf = (element: Locator) =>
  element.evaluate((found) => {
    const { color, backgroundColor, outlineStyle, outlineWidth, outlineColor } = getComputedStyle(found);
    return { color, backgroundColor, outline: outlineStyle === "none" ? "none" : `${outlineWidth} ${outlineColor}` };
  });

for (const colorScheme of ["light", "dark"] as const)
  test(`matches, the active result, the chosen filter and the field are seen in a ${colorScheme} contrast theme`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, forcedColors: "active" });
    await page.goto(article);
    const { active, options, chips, input, dialog } = await open(page, "transaction");
    const hit = await styleOf(options.nth(1));
    const mark = await styleOf(options.nth(1).locator("mark").first());
    expect(mark.color).not.toBe(mark.backgroundColor);
    expect(mark.color).not.toBe((await styleOf(dialog)).backgroundColor);
    expect((await styleOf(active)).outline).not.toBe(hit.outline);
    await chips.nth(1).click();
    await expect(chips.nth(1)).toHaveAttribute("aria-pressed", "true");
    expect((await styleOf(chips.nth(1))).backgroundColor).not.toBe((await styleOf(chips.nth(0))).backgroundColor);
    await expect(input).toBeFocused();
    expect((await styleOf(input)).outline).not.toMatch(/none|rgba\(0, 0, 0, 0\)/);
  });
