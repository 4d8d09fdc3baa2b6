/** With forced colors, which draw no background and no shadow: states and signs are told by the reader's own colors or by lines. */
import type { Locator, Page } from "@playwright/test";
import { expect, test } from "../site.ts";

/** A picture of this place of the screen, which a state may change. */
async function look(page: Page, place: Locator): Promise<Buffer> {
  const clip = await place.boundingBox();
  if (!clip) throw new Error("The place to look at is not on the screen.");
  return page.screenshot({ clip: { x: clip.x, y: clip.y, width: clip.width, height: clip.height }, animations: "disabled" });
}

for (const colorScheme of ["light", "dark"] as const)
  for (const theme of ["light", "dark"])
    test.describe(`a ${colorScheme} palette, with theme ${theme} chosen`, () => {
      test.beforeEach(async ({ page }) => {
        await page.addInitScript((chosen) => {
          localStorage.setItem("theme", chosen);
        }, theme);
        await page.emulateMedia({ forcedColors: "active", colorScheme, reducedMotion: "reduce" });
      });

      test("pressed buttons, the page one is on, and the sign of a question are seen", async ({ page }) => {
        await page.goto("skills/data-structures-and-algorithms/");
        await page.waitForLoadState("networkidle");
        const states = [
          { place: page.locator(`[data-choose-theme="${theme}"]`), attribute: "aria-pressed", other: "false" },
          { place: page.locator(".rail-skills [aria-current]"), attribute: "aria-current", other: undefined },
          { place: page.locator('.sample:visible .tabs [aria-pressed="true"]').first(), attribute: "aria-pressed", other: "false" },
          { place: page.locator(".ask").first(), attribute: "open", other: undefined, part: "summary" },
        ];
        for (const { place, attribute, other, part } of states) {
          const element = await place.elementHandle();
          if (!element) throw new Error(`Nothing to look at for ${attribute}.`);
          await place.scrollIntoViewIfNeeded();
          const seen = part === undefined ? place : place.locator(part);
          if (part !== undefined)
            await element.evaluate((node) => {
              (node as HTMLDetailsElement).open = true;
            });
          const box = await seen.boundingBox();
          if (!box) throw new Error(`${attribute} is not on the screen.`);
          const clip = { x: Math.max(0, box.x), y: box.y, width: Math.min(box.width, 40), height: box.height };
          const on = await page.screenshot({ clip, animations: "disabled" });
          await element.evaluate(
            (node, [name, value]) => {
              if (value === undefined) node.removeAttribute(name);
              else node.setAttribute(name, value);
            },
            [attribute, other] as const,
          );
          const off = await page.screenshot({ clip, animations: "disabled" });
          expect(on.equals(off), `${attribute} changes what is seen`).toBe(false);
        }
      });

      test("the chosen level and the ring of its focus are seen", async ({ page }) => {
        await page.goto("skills/databases/interview/");
        const junior = page.locator(".level-choice label").nth(1);
        const before = await look(page, junior);
        await page.getByRole("radio", { name: /^Junior/ }).check();
        await page.evaluate(() => {
          (document.activeElement as HTMLElement).blur();
        });
        expect((await look(page, junior)).equals(before)).toBe(false);
        const input = page.getByRole("radio", { name: /^Junior/ });
        await page.keyboard.press("Tab");
        await input.focus();
        await page.keyboard.press("ArrowLeft");
        const ring = await page.evaluate(() => {
          const { outlineStyle, opacity } = getComputedStyle(document.activeElement as HTMLElement);
          return [document.activeElement?.localName, outlineStyle, opacity];
        });
        expect(ring).toEqual(["input", "solid", "1"]);
      });

      test("the text of a filled button is seen", async ({ page }) => {
        await page.goto("skills/databases/");
        const figure = page.locator("step-figure").first();
        await figure.scrollIntoViewIfNeeded();
        for (const button of [figure.getByRole("button", { name: "Step through" }), page.locator(".skip")]) {
          await button.scrollIntoViewIfNeeded();
          await button.focus();
          // No plate under the text, and another color than the ground.
          const colors = await button.evaluate((node) => [
            getComputedStyle(node).color,
            getComputedStyle(node).backgroundColor,
            getComputedStyle(node).forcedColorAdjust,
          ]);
          expect(colors[0]).not.toBe(colors[1]);
          expect(colors[2]).toBe("none");
        }
      });

      test("figures are drawn in the reader's colors", async ({ page }) => {
        await page.goto("skills/databases/");
        const strange = await page.evaluate(() => {
          const names = ["CanvasText", "Canvas", "Highlight", "HighlightText", "GrayText"];
          const probe = document.body.appendChild(document.createElement("i"));
          const known = new Set(
            names.map((name) => {
              probe.style.color = name;
              return getComputedStyle(probe).color;
            }),
          );
          probe.remove();
          const lines = [...document.querySelectorAll(".drawing :is(path, rect, ellipse, text)")];
          return lines.flatMap((line) => [getComputedStyle(line).stroke, getComputedStyle(line).fill]).filter((color) => color !== "none" && !known.has(color));
        });
        expect([...new Set(strange)]).toEqual([]);
      });
    });
