/** The first screen of a phone is drawn from what arrives in one flight: 10 segments of 1,460 bytes, before the server must wait for an answer. */
import { brotliCompressSync, brotliDecompressSync, constants } from "node:zlib";
import type { Page } from "@playwright/test";
import { readPages } from "../../../tools/built.ts";
import { expect, test } from "../site.ts";

const FLIGHT = 14_600;
/** What hosts send besides, at most: the status line, and headers that our own server does not send. */
const MORE_HEADERS = 200;
const pages = readPages().filter(({ path }) => path === "/" || /^\/skills\/[a-z-]+\/$/.test(path));

test.describe("the first screen of a phone", () => {
  // No script has arrived yet, and no font.
  test.use({ viewport: { width: 412, height: 823 }, javaScriptEnabled: false });

  for (const { path, html } of pages)
    test(`of ${path} needs no more of the HTML than one flight brings`, async ({ page, request, site, messages }) => {
      const headers = (await request.get(path.slice(1))).headersArray().reduce((sum, { name, value }) => sum + name.length + value.length + 4, MORE_HEADERS);
      const sent = brotliCompressSync(html).subarray(0, FLIGHT - headers);
      const arrived = brotliDecompressSync(sent, { finishFlush: constants.BROTLI_OPERATION_FLUSH }).toString();
      // What is not there is never drawn; but a busy machine may be late with what is.
      await expect
        .poll(async () => {
          const whole = await draw(page, site, html);
          return (await draw(page, site, arrived)).equals(whole);
        })
        .toBe(true);
      // The console tells of all that was kept from the page.
      messages.length = 0;
    });
});

/** The same without what waits for a font, and without the policy, which knows the style sheet by its hash. */
function withoutFonts(html: string): string {
  return html.replace(/<meta http-equiv[^>]*>/i, "").replaceAll(/@font-face ?\{[^}]*url\([^}]*\}/g, "");
}

/** A picture of the first screen that this HTML alone makes. */
async function draw(page: Page, site: string, html: string): Promise<Buffer> {
  await page.unrouteAll();
  await page.route("**/*", (route) =>
    route.request().isNavigationRequest() ? route.fulfill({ contentType: "text/html; charset=utf-8", body: withoutFonts(html) }) : route.abort(),
  );
  await page.goto(site);
  return page.screenshot({ animations: "disabled", caret: "hide" });
}
