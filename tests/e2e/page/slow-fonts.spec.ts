/** A first visit over a slow line: readable at once, soon in our faces, and nothing moves. */
import type { Page } from "@playwright/test";
import { readPages } from "../../../tools/built.ts";
import { expect, test } from "../site.ts";

/** What the whole screen would have to move by is 1; nobody sees a thousandth. */
const UNSEEN = 0.002;

const drawn = readPages()
  .map(({ path }) => path.slice(1))
  .filter((path) => /^(skills\/[a-z-]+\/|skills\/(databases|communication)\/interview\/|interview\/|sources\/|about\/|search\/|)$/.test(path));

/** The face that Chromium draws the first letters of an element with. While a document comes, its nodes may get other numbers between two questions. */
async function faceOf(page: Page, selector: string): Promise<string> {
  const asked = () =>
    askFace(page, selector).catch((error: unknown) => (String(error).includes("Could not find node") ? undefined : Promise.reject(error as Error)));
  return (await asked()) ?? (await asked()) ?? "";
}

async function askFace(page: Page, selector: string): Promise<string> {
  const client = await page.context().newCDPSession(page);
  await client.send("DOM.enable");
  await client.send("CSS.enable");
  const { root } = await client.send("DOM.getDocument");
  const { nodeId } = await client.send("DOM.querySelector", { nodeId: root.nodeId, selector });
  const { fonts } = await client.send("CSS.getPlatformFontsForNode", { nodeId });
  await client.detach();
  return fonts[0]?.familyName ?? "";
}

interface Moved extends Window {
  moved: number;
}

async function holdFonts(page: Page): Promise<() => void> {
  let release = (): void => undefined;
  const released = new Promise<void>((done) => (release = done));
  await page.route("**/*.woff2", async (route) => {
    await released;
    await route.continue();
  });
  await page.addInitScript(() => {
    const watched = window as unknown as Moved;
    watched.moved = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) watched.moved += entry.value;
    }).observe({ type: "layout-shift", buffered: true });
  });
  return release;
}

const paint = (page: Page) => page.evaluate(() => performance.getEntriesByName("first-contentful-paint").length);
const frames = (page: Page) => page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

test.describe("slow fonts", () => {
  test.use({ viewport: { width: 390, height: 844 } });

  for (const path of drawn)
    test(`move nothing on /${path}`, async ({ page }) => {
      const release = await holdFonts(page);
      await page.goto(path, { waitUntil: "commit" });
      await expect.poll(() => paint(page)).toBe(1);
      expect(await faceOf(page, "h1")).not.toBe("Hanken Grotesk");
      release();
      await expect.poll(() => faceOf(page, "h1")).toBe("Hanken Grotesk");
      await frames(page);
      expect(await page.evaluate(() => (window as unknown as Moved).moved)).toBeLessThan(UNSEEN);
      // What kept the reader's own face gets ours once it is out of sight.
      await page.evaluate(() => {
        scrollTo(0, document.body.scrollHeight);
      });
      await expect.poll(() => page.evaluate(() => document.querySelectorAll('main [style*="font-family"]').length)).toBe(0);
    });
});

test("fonts that came in time are left alone", async ({ page }) => {
  await page.goto("");
  await page.waitForLoadState("networkidle");
  const fetched: string[] = [];
  page.on("request", (request) => fetched.push(request.url()));
  await page.goto("about/");
  await page.waitForLoadState("networkidle");
  expect(await faceOf(page, "h1")).toBe("Hanken Grotesk");
  expect(fetched.filter((url) => url.includes("late-faces"))).toEqual([]);
});
