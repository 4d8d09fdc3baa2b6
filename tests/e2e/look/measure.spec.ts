/** How the text is set: the length of its lines, the sizes of what stands beside it, the header. */
import { expect, settle, test } from "../site.ts";

const WIDTHS = [640, 768, 1024, 1152, 1280, 1440, 1920];
const PAGES = ["skills/databases/", "is-it-worth-it/"];

/** Signs in each full line of the paragraphs of a page: all lines but the last of each. Runs in the page. */
function countSigns(): number[] {
  const counts: number[] = [];
  const range = document.createRange();
  for (const paragraph of [...document.querySelectorAll(".prose > p:not([class])")].slice(0, 40)) {
    const lines: { top: number; signs: number }[] = [];
    const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node.parentElement?.closest(".cite, .source-note")) continue;
      // Word by word: within one no line ends.
      for (const { index, 0: word } of (node.textContent ?? "").matchAll(/\S+\s*|\s+/g)) {
        range.setStart(node, index);
        range.setEnd(node, index + word.trimEnd().length);
        const { bottom } = range.getBoundingClientRect();
        const line = lines.at(-1);
        if (line && Math.abs(line.top - bottom) < 12) line.signs += word.length;
        else lines.push({ top: bottom, signs: word.length });
      }
    }
    counts.push(...lines.slice(0, -1).map(({ signs }) => signs));
  }
  return counts;
}

for (const path of PAGES)
  test(`a full line of /${path} has 62 to 70 signs in the mean, at every width from 640 px`, async ({ page }) => {
    await settle(page, path);
    const means: Record<number, number> = {};
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      const counts = await page.evaluate(countSigns);
      expect(counts.length).toBeGreaterThan(20);
      means[width] = Math.round((10 * counts.reduce((sum, count) => sum + count, 0)) / counts.length) / 10;
    }
    expect(Math.min(...Object.values(means)), JSON.stringify(means)).toBeGreaterThanOrEqual(62);
    expect(Math.max(...Object.values(means)), JSON.stringify(means)).toBeLessThanOrEqual(70);
  });

for (const width of [390, 1440])
  test(`at ${width} px what stands beside the text is smaller than the text, and nothing is smaller than 12 px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    const sizes = new Map<string, number>();
    for (const path of ["skills/databases/", "skills/databases/interview/", "glossary/", "sources/", "is-it-worth-it/", ""]) {
      await page.goto(path);
      const found = await page.evaluate(() =>
        [...document.querySelectorAll("body :not(script, style, .drawing, .drawing *, .cite)")]
          .filter((element) => [...element.childNodes].some(({ nodeType, textContent }) => nodeType === Node.TEXT_NODE && textContent?.trim()))
          .map((element) => ({
            kind: element.closest(".note, .short, .ask, .reveal, .abilities, .check, figcaption, .table-scroll, .source-note")
              ? "aside"
              : element.matches(".prose > p")
                ? "text"
                : "other",
            size: parseFloat(getComputedStyle(element).fontSize),
            text: `${element.localName}.${element.className}`,
          }))
          .filter(({ size, kind }) => size > 0 && (kind !== "other" || size < 12)),
      );
      for (const { kind, size, text } of found) {
        expect(size, `/${path}: ${text}`).toBeGreaterThanOrEqual(12);
        // A question is asked in the size of the text, and its heading is a heading.
        if (!/^(legend|h2)/.test(text)) sizes.set(kind, Math.max(sizes.get(kind) ?? 0, size));
      }
    }
    expect(sizes.get("text")).toBe(width < 640 ? 17 : 19);
    expect(sizes.get("aside")).toBeLessThan(sizes.get("text") ?? 0);
  });

test("the header is one line from 320 to 1920 px, and the search keeps its word", async ({ page }) => {
  await page.goto("");
  for (const width of [320, 390, 640, 768, 961, 1024, 1100, 1152, 1280, 1440, 1920]) {
    await page.setViewportSize({ width, height: 900 });
    const heights = await page
      .locator(".top :is(.brand, .search-open span, .site-nav > a):visible")
      .evaluateAll((parts) => parts.map((part) => part.getBoundingClientRect().height));
    expect(Math.max(...heights), `${width} px`).toBeLessThanOrEqual(44);
    expect((await page.locator(".top").boundingBox())?.height, `${width} px`).toBeLessThanOrEqual(62);
    expect((await page.locator(".search-open").boundingBox())?.width, `${width} px`).toBeGreaterThanOrEqual(110);
  }
});

test("the sign of a heading shows where a pointer or the focus is, and always where nothing hovers", async ({ page, browser }) => {
  await page.goto("skills/databases/");
  const opacity = () =>
    page
      .locator("h2 > .anchor")
      .first()
      .evaluate((sign) => getComputedStyle(sign).opacity);
  expect(await opacity()).toBe("0");
  await page.locator("h2 > .anchor").first().focus();
  expect(await opacity()).toBe("1");
  const phone = await browser.newPage({ baseURL: new URL(page.url()).origin, hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });
  await phone.goto("skills/databases/");
  expect(
    await phone
      .locator("h2 > .anchor")
      .first()
      .evaluate((sign) => getComputedStyle(sign).opacity),
  ).toBe("1");
  await phone.close();
});

test("nothing but the place that an address names is tinted, with its whole meaning", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto("glossary/#idempotent-method");
  const grounds = await page.locator("dt:target, dt:target + dd").evaluateAll((parts) => parts.map((part) => getComputedStyle(part).backgroundColor));
  expect(new Set(grounds).size).toBe(1);
  expect(grounds).toHaveLength(2);
  expect(grounds[0]).not.toBe("rgba(0, 0, 0, 0)");
});
