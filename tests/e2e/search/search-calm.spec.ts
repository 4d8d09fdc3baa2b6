// cspell:ignore conection deadlo
/** A calm list: it comes at once, keeps its place while letters are typed, and costs few requests. */
import type { Page } from "@playwright/test";
import { article, expect, open, parts } from "./search.ts";
import { settle, test } from "../site.ts";

interface Watched extends Window {
  searchWatched: { tops: number[]; heights: number[]; moved: string[] };
}

/** Note in each frame where the first result and the edges of the dialog are, and what moves once there is a result. */
async function watch(page: Page): Promise<void> {
  await page.evaluate(() => {
    const watched: Watched["searchWatched"] = { tops: [], heights: [], moved: [] };
    (window as unknown as Watched).searchWatched = watched;
    const note = (list: number[], value: number | undefined) => {
      if (value !== undefined && list.at(-1) !== value) list.push(value);
    };
    const frame = () => {
      note(watched.tops, document.querySelector("dialog .hit")?.getBoundingClientRect().top);
      note(watched.heights, document.querySelector("dialog")?.getBoundingClientRect().height);
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { sources } = entry as PerformanceEntry & { sources: { node: Node | null }[] };
        // What the first result takes the place of is under it.
        if (watched.tops.length > 0) watched.moved.push(...sources.map(({ node }) => (node instanceof Element ? node.className : String(node?.nodeName))));
      }
    }).observe({ type: "layout-shift" });
  });
}

const watchedIn = (page: Page) => page.evaluate(() => (window as unknown as Watched).searchWatched);

for (const [name, query, most] of [
  ["of two words", "connection pool", 15],
  ["of a misspelt word", "conection", 15],
  // Each of its rare words, and what else it is called, has a part of the index of its own.
  ["in plain English", "how do i stop two people from buying the same seat", 24],
] as const)
  for (const width of [390, 1280])
    test(`typed letter by letter, a query ${name} moves nothing and costs at most ${most} requests at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await settle(page, article);
      await watch(page);
      const asked: string[] = [];
      page.on("request", (request) => {
        if (!request.url().endsWith(".woff2")) asked.push(request.url());
      });
      await page.keyboard.press("/");
      const { options, status, dialog } = parts(page);
      await expect(dialog).toContainText("Finds every section");
      await page.keyboard.type(query, { delay: 20 });
      await expect(dialog.locator(".search-body[aria-busy]")).toHaveCount(0);
      await expect(status).toContainText("result");
      await expect(options.first()).toBeVisible();
      const { tops, heights, moved } = await watchedIn(page);
      expect(tops).toHaveLength(1);
      expect(heights.filter((height) => height > 0)).toHaveLength(1);
      expect(moved).toEqual([]);
      expect(asked.length, asked.join("\n")).toBeLessThanOrEqual(most);
    });

test("something is found by name before the engine is there", async ({ page }) => {
  await page.goto(article);
  await page.route("**/wasm.en.pagefind", () => undefined);
  await page.keyboard.press("/");
  const { options } = parts(page);
  await page.keyboard.type("deadlo");
  await expect(options.first()).toContainText(/deadlock/i);
  await expect(options.first()).toContainText("Databases");
});

test("earlier hits stand until the next answer is there, however long it takes", async ({ page }) => {
  await page.goto(article);
  const { input, options, status } = await open(page, "connect");
  const before = await options.allTextContents();
  let release: (() => void) | undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route("**/*.pf_{index,fragment}", async (route) => {
    await held;
    await route.continue();
  });
  await input.fill("mojibake");
  await expect(status).toHaveText("Searching…");
  expect(await options.allTextContents()).toEqual(before);
  release?.();
  await expect(options.first()).toContainText(/mojibake|encoding/i);
});

for (const width of [320, 390, 768, 1440])
  test(`the dialog has one height, its chips one line, and everything in it lies inside at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(article);
    await page.keyboard.press("/");
    const { dialog, input, chips, active } = parts(page);
    const height = async () => (await dialog.boundingBox())?.height ?? 0;
    await expect(dialog).toContainText("Finds every section");
    const start = await height();
    await input.fill("transaction");
    await expect(active).toBeVisible();
    await expect(chips.nth(3)).toBeAttached();
    expect(await height()).toBe(start);
    const boxes = await Promise.all((await chips.all()).map((chip) => chip.boundingBox()));
    expect(new Set(boxes.map((box) => box?.y)).size).toBe(1);
    const frame = await dialog.boundingBox();
    const row = await active.boundingBox();
    expect(row?.x).toBeGreaterThanOrEqual((frame?.x ?? 0) + 4);
    expect((row?.x ?? 0) + (row?.width ?? 0)).toBeLessThanOrEqual((frame?.x ?? 0) + (frame?.width ?? 0) - 4);
    // Nothing empty is left at the foot.
    const last = await dialog.evaluate((element) =>
      [...element.children]
        .filter((child) => child.getClientRects().length > 0)
        .at(-1)
        ?.textContent.trim(),
    );
    expect(last).not.toBe("");
    await input.fill("xylophone");
    await expect(dialog).toContainText("Nothing found");
    expect(await height()).toBe(start);
  });

test("the meaning of a term is shown whole", async ({ page }) => {
  await page.goto("glossary/");
  const meaning = await page.locator("dt#idempotency-key + dd").evaluate((dd) => dd.textContent.trim().replace(/\s+/g, " "));
  const { options } = await open(page, "idempotency key");
  const term = options.filter({ has: page.locator("small", { hasText: "Glossary" }) }).first();
  await expect(term).toHaveAttribute("href", /glossary/);
  const shown = await term.locator("span").evaluate((span) => [span.textContent.trim(), span.scrollHeight - span.clientHeight] as const);
  expect(meaning).toContain(shown[0].slice(0, 40));
  expect(shown[1]).toBeLessThanOrEqual(0);
});
