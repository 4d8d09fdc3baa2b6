/** While the guide is written, a fault of the content stands over the page until it is mended; how prose sounds takes no page down. */
import { type ChildProcess, spawn } from "node:child_process";
import { rmSync } from "node:fs";
import { type Browser, chromium, type Page } from "@playwright/test";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { CHROMIUM_ARGUMENTS, findChromium } from "../../tools/chromium.ts";
import { ASTRO, ENVIRONMENT, makeCopy, replaceIn } from "./copy.ts";

const article = "content/skills/apis.mdx";
let copy = "";
let server: ChildProcess | undefined;
let printed = "";
let browser: Browser | undefined;
let page: Page;
let address = "";

beforeAll(async () => {
  copy = makeCopy();
  server = spawn(process.execPath, [ASTRO, "dev", "--ignore-lock", "--port", "4640"], { cwd: copy, env: ENVIRONMENT, stdio: ["ignore", "pipe", "pipe"] });
  for (const stream of [server.stdout, server.stderr]) stream?.on("data", (chunk: Buffer) => (printed += chunk.toString()));
  // Another server may have the port; Astro then takes the next one and says which.
  address = await vi.waitFor(() => /http:\/\/localhost:\d+/.exec(printed)?.[0] ?? Promise.reject(new Error(printed)), { timeout: 100_000, interval: 200 });
  browser = await chromium.launch({ executablePath: findChromium().path, args: CHROMIUM_ARGUMENTS });
  page = await browser.newPage();
  await page.goto(`${address}/skills/apis/`, { timeout: 100_000 });
}, 240_000);

afterAll(async () => {
  await browser?.close();
  if (server?.exitCode === null) {
    const closed = new Promise((resolve) => server?.once("close", resolve));
    server.kill();
    await closed;
  }
  rmSync(copy, { recursive: true, force: true });
});

/** What the overlay says; empty when there is none, or while the page is loaded again. */
async function overlay(): Promise<string> {
  const read = page.evaluate(() => document.querySelector("vite-error-overlay")?.shadowRoot?.querySelector("#message-content")?.textContent ?? "");
  return read.catch(() => "loading");
}

const eventually = { timeout: 30_000 };

describe("a fault of the content", () => {
  it.each([
    ["a field", "short: APIs", "short: APIs that have a name of many words", `${article}:4: short: `],
    ["a reference", 'Cite id="rfc-9110"', 'Cite id="rfc-1"', `${article}:33: <Cite id="rfc-1">: there is no content/sources/rfc-1.yaml. Correct the id`],
    ["a tag", '<Ask id="apis/retry" />', "<Ask>", `${article}:37: this is no MDX`],
    [
      "a listing",
      "// region: retry",
      "// region: other",
      `${article}:35: <Sample file="apis/retry.js">: samples/apis/retry.js has no region "retry". It has other.`,
    ],
  ])("of %s is shown with file, line and remedy, and goes when it is mended", { timeout: 200_000 }, async (what, right, wrong, message) => {
    const file = what === "a listing" ? "samples/apis/retry.js" : article;
    await expect.poll(overlay, eventually).toBe("");
    replaceIn(copy, file, right, wrong);
    await expect.poll(overlay, eventually).toContain(message);
    // It is still there for whoever loads the page now.
    await expect.poll(() => page.reload().then(overlay, () => "loading"), eventually).toContain(message);
    expect(printed).toContain(message);
    replaceIn(copy, file, wrong, right);
    await expect.poll(overlay, eventually).toBe("");
    await expect.poll(() => page.locator("h1").textContent(), eventually).toBe("APIs");
  });
});

describe("a fault of style", () => {
  it("is printed with file and line, and the page shows the new text", { timeout: 200_000 }, async () => {
    replaceIn(copy, article, "A retry must not sell", "A retry must simply never sell");
    await expect.poll(() => printed, eventually).toContain(`${article}:27: the word "simply"`);
    await expect
      .poll(
        () =>
          page.reload().then(
            () => page.locator("main").textContent(),
            () => "",
          ),
        eventually,
      )
      .toContain("must simply never sell");
    expect(await overlay()).toBe("");
  });
});
