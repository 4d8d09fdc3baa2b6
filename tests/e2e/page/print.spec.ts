/** On paper: dark on white in every theme, and the same text before and after the page was used. */
import type { Page } from "@playwright/test";
import { expect, settle, test } from "../site.ts";

const ARTICLE = "skills/databases/";

/** The colors of the page and of all its text, on paper, as lightness from 0 to 1. */
async function readPaper(page: Page): Promise<{ paper: number; darkest: number; lightest: number }> {
  await page.emulateMedia({ media: "print" });
  const read = await page.evaluate(() => {
    const context = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
    const lightness = (color: string) => {
      if (!context) return NaN;
      context.clearRect(0, 0, 1, 1);
      context.fillStyle = color;
      context.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
      return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255;
    };
    const texts = [...document.querySelectorAll<HTMLElement>("main :is(h1, h2, h3, p, li, code, a, span, b, th, td, label)")];
    const shades = texts.filter((text) => text.getClientRects().length > 0).map((text) => lightness(getComputedStyle(text).color));
    return { paper: lightness(getComputedStyle(document.documentElement).backgroundColor), darkest: Math.min(...shades), lightest: Math.max(...shades) };
  });
  await page.emulateMedia({ media: null });
  return read;
}

for (const system of ["light", "dark"] as const)
  for (const theme of ["as the system", "light", "dark"])
    test(`text is dark on white with theme ${theme}, when the system is ${system}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: system });
      await page.goto(ARTICLE);
      await page.getByRole("button", { name: `Theme: ${theme}` }).click();
      const { paper, lightest } = await readPaper(page);
      expect(paper).toBeCloseTo(1);
      expect(lightest).toBeLessThan(0.4);
    });

test("a long article is a booklet of at most 45 pages of A4, all of it there, and few of them end early", async ({ page }) => {
  await settle(page, ARTICLE);
  const pdf = (await page.pdf({ format: "A4", printBackground: true })).toString("latin1");
  const pages = pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  expect(pages).toBeGreaterThan(25);
  expect(pages).toBeLessThanOrEqual(45);
  await page.emulateMedia({ media: "print" });
  // What may be long breaks, and what is folded on the screen is open.
  for (const part of [".sample", ".table-scroll", ".sample pre"])
    expect(
      await page
        .locator(part)
        .first()
        .evaluate((box) => getComputedStyle(box).breakInside),
      part,
    ).toBe("auto");
  for (const part of [".source-list li", ".check details li", ".ask p"]) await expect(page.locator(part).first()).toBeVisible();
  await expect(page.locator(".source-note").first()).toBeHidden();
});

test("an article that was used is printed as one that was not", async ({ page }) => {
  test.setTimeout(300_000);
  const print = async () => {
    await page.emulateMedia({ media: "print" });
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    const printed = await page.locator("main").innerText();
    const drawings = await page.locator("main .drawing").evaluateAll((pictures) => pictures.map((picture) => picture.innerHTML));
    await page.evaluate(() => dispatchEvent(new Event("afterprint")));
    await page.emulateMedia({ media: null });
    return { printed: printed.split("\n"), drawings };
  };
  await page.goto(ARTICLE);
  const before = await print();
  expect(before.printed.join("\n")).toContain("Answer and reasons");
  await page.evaluate(async () => {
    const settle = () => new Promise((done) => setTimeout(done, 20));
    for (const element of document.querySelectorAll("step-figure, quiz-card")) {
      element.scrollIntoView({ block: "center", behavior: "instant" });
      for (let wait = 0; wait < 200 && !(element as HTMLElement).matches("[data-started]"); wait++) await settle();
    }
    for (const control of document.querySelectorAll<HTMLElement>("main .ask > summary, main .stepper .btn:enabled, main input[type=radio]")) control.click();
  });
  await expect(page.locator("main .stepper").first()).toBeVisible();
  expect(await print()).toEqual(before);
  // And on the screen nothing is shown twice.
  await expect(page.locator("main .steps").first().locator("li:visible")).toHaveCount(1);
});
