/** Listings: two rows for the header on a phone, a cue where something scrolls, output set apart, an editor in colors. */
import type { Page } from "@playwright/test";
import { spaceText } from "../page/probes.ts";
import { expect, settle, test } from "../site.ts";

test.describe("on a phone", () => {
  for (const width of [320, 360, 390])
    for (const path of ["skills/databases/", "skills/data-structures-and-algorithms/", "skills/frameworks/"])
      test(`at ${width} px the headers of listings in /${path} have two rows, in which all is to be read`, async ({ browser, site }) => {
        const phone = await browser.newPage({ baseURL: site, hasTouch: true, isMobile: true, viewport: { width, height: 844 } });
        await settle(phone, path);
        const headers = await readHeaders(phone);
        expect(headers.length).toBeGreaterThan(20);
        // Four languages have two lines beside the tools of the narrowest phone.
        const row = width < 360 ? 101 : 56;
        expect(headers.filter(({ lines, belowName, cut }) => lines > 2 || belowName > row || cut.length > 0)).toEqual([]);
        await phone.evaluate(spaceText);
        expect((await readHeaders(phone)).flatMap(({ cut }) => cut)).toEqual([]);
        await phone.close();
      });
});

/** Of each header how many lines its title has, how high the rest is, and what of it cannot be read where it stands. */
function readHeaders(page: Page) {
  return page.locator(".sample > header:visible").evaluateAll((all) =>
    all.map((header) => {
      const name = header.querySelector(".name") as HTMLElement;
      const { height, bottom } = name.getBoundingClientRect();
      return {
        text: name.textContent.trim(),
        lines: Math.round(height / parseFloat(getComputedStyle(name).lineHeight)),
        belowName: header.getBoundingClientRect().bottom - bottom,
        cut: [header, ...header.children]
          .filter((part) => part.scrollWidth > part.clientWidth + 1 && part.clientWidth > 1)
          .map((part) => part.outerHTML.slice(0, 120)),
      };
    }),
  );
}

test("what scrolls sideways fades at its edge until its end is reached, and what does not never fades", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const path of ["skills/databases/", "is-it-worth-it/"]) {
    await settle(page, path);
    const edges = await page.locator(".sample pre:visible, .table-scroll").evaluateAll((boxes) =>
      boxes.map((box) => {
        const edge = () => parseFloat(getComputedStyle(box).getPropertyValue("--edge"));
        const doesScroll = box.scrollWidth > box.clientWidth;
        return { doesScroll, start: edge() };
      }),
    );
    expect(edges.some(({ doesScroll }) => doesScroll)).toBe(true);
    for (const { doesScroll, start } of edges) expect(start).toBe(doesScroll ? 40 : 0);
  }
  const table = page.locator(".table-scroll").first();
  await table.evaluate((box) => {
    box.scrollTo({ left: box.scrollWidth, behavior: "instant" });
  });
  await expect.poll(() => table.evaluate((box) => parseFloat(getComputedStyle(box).getPropertyValue("--edge")))).toBe(0);
});

test("the output has its line and its name, also below a listing that can run, whose script moves nothing", async ({ page }) => {
  await settle(page, "skills/databases/");
  const sample = page.locator("run-sample:has(.out)").first();
  const look = () =>
    sample.locator(".out").evaluate((output) => {
      const { borderTopStyle, paddingTop } = getComputedStyle(output);
      return { borderTopStyle, paddingTop, name: getComputedStyle(output, "::before").content, height: output.closest("run-sample")?.clientHeight };
    });
  const before = await look();
  expect(before).toMatchObject({ borderTopStyle: "solid", name: '"Output"' });
  await sample.scrollIntoViewIfNeeded();
  await expect(sample.locator("[data-run]")).toBeEnabled();
  expect(await look()).toEqual(before);
});

test("the editor keeps the colors of its language while its text changes, letter over letter", async ({ page }) => {
  await page.goto("skills/databases/");
  const sample = page.locator('run-sample[data-key="sql"]').first();
  await sample.scrollIntoViewIfNeeded();
  const colors = new Set(await sample.locator("pre span").evaluateAll((spans) => spans.map((span) => getComputedStyle(span).color)));
  await sample.getByRole("button", { name: "Edit" }).click();
  await expect(sample.locator(".ink .k").first()).toBeVisible();
  const area = sample.getByRole("textbox");
  await area.fill("SELECT 'B7' AS seat, 42 AS row; -- sold");
  await expect(sample.locator(".ink")).toHaveText("SELECT 'B7' AS seat, 42 AS row; -- sold");
  for (const color of await sample.locator(".ink span").evaluateAll((spans) => spans.map((span) => getComputedStyle(span).color)))
    expect([...colors]).toContain(color);
  expect(await sample.locator(".ink .k, .ink .s, .ink .n, .ink .c").count()).toBeGreaterThanOrEqual(5);
  const [ink, text] = await Promise.all(
    [sample.locator(".ink"), area].map((part) =>
      part.evaluate((box) => [getComputedStyle(box).font, getComputedStyle(box).padding, box.getBoundingClientRect().top]),
    ),
  );
  expect(ink).toEqual(text);
  expect(await area.evaluate((box) => getComputedStyle(box).color)).toBe("rgba(0, 0, 0, 0)");
});
