/** Figures at every width: labels that are read on a phone and are no louder than the text on a wide screen, and steps that move nothing around them. */
import type { Page } from "@playwright/test";
import * as binarySearch from "../../../src/figure/data-structures-and-algorithms/binary-search.ts";
import * as doubleBooking from "../../../src/figure/databases/double-booking.ts";
import * as lostUpdate from "../../../src/figure/databases/lost-update.ts";
import * as pages from "../../../src/figure/apis/pages.ts";
import * as writeSkew from "../../../src/figure/databases/write-skew.ts";
import { readPages } from "../../../tools/built.ts";
import { expect, settle, test } from "../site.ts";

const articles = readPages().filter(({ path }) => /^\/skills\/[a-z-]+\/$/.test(path));
const WIDTHS = [320, 390, 1440];

/** Labels of the figures that are seen, in pixels, and the text of the page. Geometry is checked, too: no label leaves its picture. */
function measureLabels(page: Page): Promise<{ least: number; most: number; text: number; outside: string[] }> {
  return page.evaluate(() => {
    const sizes: number[] = [];
    const outside: string[] = [];
    for (const label of document.querySelectorAll<SVGTextElement>(".figure .drawing text")) {
      const svg = label.ownerSVGElement;
      if (!svg || svg.getClientRects().length === 0) continue;
      const picture = svg.getBoundingClientRect();
      const box = label.getBoundingClientRect();
      sizes.push((parseFloat(getComputedStyle(label).fontSize) * picture.width) / svg.viewBox.baseVal.width);
      if (box.left < picture.left - 3 || box.right > picture.right + 3) outside.push(label.textContent);
    }
    const text = parseFloat(getComputedStyle(document.querySelector(".prose > p") as HTMLElement).fontSize);
    return { least: Math.min(...sizes), most: Math.max(...sizes), text, outside };
  });
}

/** Step through every figure and say what moved: what stands below it, its height, or one of its controls. */
function stepThrough(page: Page): Promise<{ figures: number; moved: string[] }> {
  return page.evaluate(async () => {
    const pause = () => new Promise((done) => setTimeout(done, 20));
    const moved: string[] = [];
    const figures = [...document.querySelectorAll<HTMLElement>("step-figure")];
    for (const figure of figures) {
      const height = figure.getBoundingClientRect().height;
      figure.scrollIntoView({ block: "center", behavior: "instant" });
      for (let wait = 0; wait < 500 && !figure.matches("[data-started]"); wait++) await pause();
      const places = () =>
        [
          figure.getBoundingClientRect().height,
          ...[...figure.querySelectorAll(".stepper > *")].map((part) => part.getBoundingClientRect().top - figure.getBoundingClientRect().top),
        ]
          .map((place) => place.toFixed(1))
          .join();
      const before = places();
      if (Math.abs(figure.getBoundingClientRect().height - height) > 0.5) moved.push(`${figure.dataset["figure"] ?? ""}: starting changed its height`);
      const next = figure.querySelector<HTMLButtonElement>(".stepper .btn:not(.quiet)");
      for (const _ of figure.querySelectorAll(".steps > li")) {
        next?.click();
        if (places() !== before) moved.push(`${figure.dataset["figure"] ?? ""}: ${before} became ${places()}`);
      }
    }
    return { figures: figures.length, moved };
  });
}

for (const width of WIDTHS)
  test(`labels at ${width} px are at least 12 px and at most as large as the text, and stepping moves nothing`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    for (const { path } of articles) {
      await settle(page, path.slice(1));
      const { least, most, text, outside } = await measureLabels(page);
      expect(least, path).toBeGreaterThanOrEqual(12);
      expect(most, path).toBeLessThanOrEqual(text);
      expect(outside, path).toEqual([]);
      const { figures, moved } = await stepThrough(page);
      expect(figures, path).toBeGreaterThan(0);
      expect(moved, path).toEqual([]);
    }
  });

test("a step is moved to, unless the reader wants no motion", async ({ page }) => {
  for (const reducedMotion of ["no-preference", "reduce"] as const) {
    await page.emulateMedia({ reducedMotion });
    await settle(page, "skills/databases/");
    const figure = page.locator("step-figure").first();
    await figure.scrollIntoViewIfNeeded();
    await figure.getByRole("button", { name: "Step through" }).click();
    const motions = await figure.evaluate((element: HTMLElement) => {
      element.querySelector<HTMLButtonElement>(".btn:not(.quiet)")?.click();
      return element.getAnimations({ subtree: true }).length;
    });
    if (reducedMotion === "reduce") expect(motions).toBe(0);
    else expect(motions).toBeGreaterThan(0);
  }
});

/** Figures whose steps are lines of a listing. */
const lined = [doubleBooking, lostUpdate, writeSkew, pages, binarySearch];
const places = ["databases/double-booking", "databases/lost-update", "databases/write-skew", "apis/pages", "data-structures-and-algorithms/binary-search"];

test("the step under way lights its line in the listing beside it", async ({ page }) => {
  const lit = () => page.evaluate(() => [...(CSS.highlights.get("step-line") ?? [])].map((range) => range.toString()));
  for (const [index, { lines }] of lined.entries()) {
    const name = places[index] ?? "";
    await settle(page, `skills/${name.split("/")[0] ?? ""}/`);
    const figure = page.locator(`step-figure[data-figure="${name}"]`);
    await figure.scrollIntoViewIfNeeded();
    for (const [step, words] of lines.entries()) {
      await figure.getByRole("button", { name: step === 0 ? /Step through|Start again/ : "Next step" }).click();
      await expect(figure.getByText(`Step ${step + 1} of`)).toBeVisible();
      const shown = await lit();
      expect(shown, `${name}, step ${step}: no listing near it has “${words}” any more`).toHaveLength(words === "" ? 0 : 1);
      expect(shown.join()).toContain(words);
      expect(shown.join()).not.toContain("\n");
    }
  }
});

test.describe("figures that answer", () => {
  for (const width of [320, 1440])
    test(`open, are worked by keyboard and touch, and fit at ${width} px`, async ({ page, messages }) => {
      await page.setViewportSize({ width, height: 900 });
      let opened = 0;
      for (const { path } of articles) {
        await page.goto(path.slice(1));
        for (const play of await page.locator("details.play").all()) {
          opened++;
          await play.scrollIntoViewIfNeeded();
          await play.locator("summary").press("Enter");
          await expect(play.locator("play-figure[data-started]")).toBeVisible();
          const faults = await play.evaluate((element) => {
            const small = [...element.querySelectorAll("summary, button, input:not([type=radio], [type=checkbox]), .choose label")].filter((control) => {
              const { width: wide, height } = control.getBoundingClientRect();
              return wide < 44 || height < 44;
            });
            const unnamed = [...element.querySelectorAll<HTMLInputElement>("input")].filter(({ labels }) => (labels?.[0]?.textContent ?? "").trim() === "");
            const isWide = element.scrollWidth > element.clientWidth + 1;
            const labels = [...element.querySelectorAll<SVGTextElement>(".drawing text")].filter((text) => text.getClientRects().length > 0);
            const least = Math.min(
              ...labels.map((text) => {
                const svg = text.ownerSVGElement as SVGSVGElement;
                return (parseFloat(getComputedStyle(text).fontSize) * svg.getBoundingClientRect().width) / svg.viewBox.baseVal.width;
              }),
            );
            return [
              ...[...small, ...unnamed].map((control) => control.outerHTML.slice(0, 80)),
              ...(isWide ? ["too wide"] : []),
              ...(least < 12 ? [`a label of ${least} px`] : []),
            ];
          });
          expect(faults, `${path} ${(await play.locator("summary").textContent()) ?? ""}`).toEqual([]);
          const said = play.locator(".said");
          const before = await said.textContent();
          const slider = play.getByRole("slider").first();
          const field = play.getByRole("textbox");
          if ((await field.count()) > 0) {
            await field.fill("");
            await field.press("Enter");
            await expect(play.getByRole("alert")).toContainText(/Type|number|key/);
            await field.fill("7, 3");
            await field.press("Enter");
            await field.fill("7");
            await field.press("Enter");
          } else if ((await slider.count()) > 0) {
            await slider.focus();
            await page.keyboard.press("ArrowRight");
            if ((await said.textContent()) === before) await page.keyboard.press("ArrowLeft");
          } else await play.locator(".desk button").first().press("Enter");
          if ((await said.textContent()) === before) await play.getByRole("radio", { checked: false }).first().check();
          await expect(said).not.toHaveText(before ?? "");
        }
      }
      expect(opened).toBeGreaterThanOrEqual(13);
      expect(messages).toEqual([]);
    });
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("a figure shows its telling step and lists all of them", async ({ page }) => {
    await page.goto("skills/databases/");
    const figure = page.locator("step-figure").first();
    await expect(figure.locator("svg:visible")).toContainText("B7: Ana, Ben");
    expect(await figure.locator("ol.steps > li:visible").count()).toBe(6);
    await expect(page.locator(".play").first()).toBeHidden();
  });
});
