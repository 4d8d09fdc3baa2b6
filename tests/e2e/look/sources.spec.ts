/** Sources: a number in the text, a note in the margin or a popover, and the list at the end; all of it without scripts. */
import { expect, settle, test } from "../site.ts";

const ARTICLE = "skills/databases/";

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("notes stand in the margin of a wide window, beside their numbers and never over one another", async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(ARTICLE);
    const cites = await page.locator(".cite").count();
    expect(cites).toBeGreaterThan(30);
    const text = await page.locator("main .prose").boundingBox();
    const notes = await page.locator(".source-note:visible").evaluateAll((all) =>
      all.map((note) => {
        const { top, bottom, left, right } = note.getBoundingClientRect();
        const number = note.previousElementSibling?.getBoundingClientRect();
        return {
          top,
          bottom,
          left,
          right,
          isBeside: note.closest(".table-scroll") === null,
          gap: top - (number?.top ?? NaN),
          width: document.documentElement.clientWidth,
        };
      }),
    );
    const beside = notes.filter(({ isBeside }) => isBeside);
    expect(beside.length).toBeGreaterThan(20);
    for (const [index, note] of beside.entries()) {
      expect(note.left).toBeGreaterThan((text?.x ?? 0) + (text?.width ?? 0) + 20);
      expect(note.right).toBeLessThanOrEqual(note.width);
      // Not above its line; below it only where the note before needs the room.
      expect(note.gap).toBeGreaterThan(-12);
      if (index > 0) expect(note.top).toBeGreaterThanOrEqual(beside[index - 1]?.bottom ?? 0);
    }
  });

  test("elsewhere a press on a number opens its note, and the list at the end has the same numbers", async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(ARTICLE);
    const cite = page.locator(".cite").nth(4);
    const number = (await cite.textContent()) ?? "";
    const note = page.locator(`#source-${number}`);
    await expect(note).toBeHidden();
    await cite.getByRole("button").click();
    await expect(note).toBeVisible();
    const title = (await note.getByRole("link").textContent()) ?? "";
    await page.keyboard.press("Escape");
    await expect(note).toBeHidden();
    const list = page.locator(".source-list");
    await expect(list.locator("li").first()).toBeHidden();
    await list.locator("summary").click();
    await expect(list.locator("li").nth(Number(number) - 1)).toContainText(title);
  });
});

test("no number begins a line, at any width", async ({ page }) => {
  await settle(page, ARTICLE);
  for (const width of [320, 390, 640, 1024, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    const alone = await page.locator(".cite").evaluateAll((all) =>
      all
        .filter((cite) => {
          const block = cite.closest("p, li, td, dd");
          // The sign is a pseudo-element: its box is that of the line in which it stands.
          return block !== null && [...cite.getClientRects()].some(({ left }) => Math.abs(left - block.getBoundingClientRect().left) < 3);
        })
        .map((cite) => cite.closest("p, li, td, dd")?.textContent.slice(0, 60)),
    );
    expect(alone, `${width} px`).toEqual([]);
  }
});

test("a number is to be hit in 26 px, and in 44 px by a finger", async ({ page, browser }) => {
  const sideOf = (target: typeof page) =>
    target
      .locator(".cite button")
      .first()
      .evaluate((button) => button.getBoundingClientRect().width);
  await page.goto(ARTICLE);
  expect(await sideOf(page)).toBe(26);
  const phone = await browser.newPage({ baseURL: new URL(page.url()).origin, hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });
  await phone.goto(ARTICLE);
  expect(await sideOf(phone)).toBe(44);
  await phone.close();
});
