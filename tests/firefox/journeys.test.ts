/** The main journeys of a reader in Firefox, over WebDriver BiDi, on the built site with its headers. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, launch, type Page } from "puppeteer-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { distFolder } from "../../tools/built.ts";
import { findCommand } from "../../tools/samples/commands.ts";
import { serve, type Served } from "../../tools/serve/serve.ts";

const firefox = findCommand("firefox-esr") ?? findCommand("firefox");
if (firefox === undefined && process.env["CI"] === "true") throw new Error("This machine lacks Firefox. On Debian: apt-get install firefox-esr.");

/** Long enough for a machine that does other work; no test is about time. */
const PATIENCE = { timeout: 60_000, interval: 100 };

const LISTINGS = [
  ["JavaScript", "backend-languages", "await gives the thread back"],
  ["PHP", "backend-languages", "What == believes and === does not"],
  ["Python", "backend-languages", "Ben gets Ana’s seat: a shared default"],
  ["SQL", "databases", "The rule, and an insert that reports its success"],
] as const;

describe.skipIf(firefox === undefined)("in Firefox, a reader", { timeout: 180_000 }, () => {
  let browser: Browser;
  let home: string;
  let site: Served;
  let page: Page;
  /** What the console said, and what the policy stopped. */
  let messages: string[];

  beforeAll(async () => {
    site = await serve(distFolder);
    // Root's Firefox refuses the home of another user.
    home = mkdtempSync(join(tmpdir(), "nine-skills-firefox-"));
    browser = await launch({ browser: "firefox", executablePath: firefox ?? "", headless: true, timeout: 120_000, env: { ...process.env, HOME: home } });
  });

  afterAll(async () => {
    await browser.close();
    rmSync(home, { recursive: true, force: true });
    site.server.close();
    site.server.closeAllConnections();
  });

  beforeEach(async () => {
    // Nothing of one test is left for the next.
    const context = await browser.createBrowserContext();
    page = await context.newPage();
    await page.setViewport({ width: 1280, height: 900 });
    messages = [];
    page.on("console", (message) => messages.push(`${message.type()}: ${message.text()}`));
    page.on("pageerror", (error) => messages.push(error instanceof Error ? error.message : String(error)));
    await page.evaluateOnNewDocument(() => {
      document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI, sourceFile, lineNumber, target }) => {
        // No directive of the policy names pages that are fetched ahead of a click, so Firefox holds them to "default-src". The click itself loads the page.
        const isAhead = violatedDirective === "default-src" && document.querySelector(`link[rel="prefetch"][href="${blockedURI}"]`) !== null;
        const element = target instanceof Element ? target.outerHTML.slice(0, 200) : "no element";
        if (isAhead) console.error(`not fetched ahead: ${blockedURI}`);
        else console.error(`violation of ${violatedDirective} by ${blockedURI} in ${sourceFile}:${lineNumber}, ${element}`);
      });
    });
  });

  afterEach(async () => {
    await page.browserContext().close();
    // On a busy machine a file that was fetched ahead is used late, which a browser remarks. Of a page that it does not fetch ahead Firefox speaks itself, too.
    const ahead = messages.flatMap((message) => /^error: not fetched ahead: (.*)$/.exec(message)?.[1] ?? []);
    const isKnown = (message: string) =>
      /preloaded .* was not used within a few seconds/.test(message) ||
      ahead.some((page) => message === `error: not fetched ahead: ${page}` || message.includes(`blocked the loading of a resource (default-src) at ${page} `));
    expect(messages.filter((message) => !isKnown(message))).toEqual([]);
  });

  const visit = (path: string) => page.goto(site.url + path, { waitUntil: "load" });
  /** The text of the first element that is meant, as it is on the page. */
  const textOf = (selector: string) => page.$eval(selector, (element) => (element as HTMLElement).innerText.trim()).catch(() => undefined);
  const attributeOf = (selector: string, name: string) => page.$eval(selector, (element, asked) => element.getAttribute(asked), name).catch(() => undefined);
  const isVisible = (selector: string) => page.$eval(selector, (element) => element.checkVisibility({ visibilityProperty: true })).catch(() => false);
  const press = async (selector: string) => {
    await page.$eval(selector, (element) => {
      element.scrollIntoView({ block: "center", behavior: "instant" });
    });
    await page.click(selector);
  };

  it("reads an article, by its contents and step by step through a figure", async () => {
    await visit("");
    await press('main a[href$="/skills/databases/"]');
    await expect.poll(() => textOf("h1"), PATIENCE).toBe("Databases");
    expect(await page.evaluate(() => document.fonts.ready.then(({ size }) => size))).toBeGreaterThan(0);
    const target = (await attributeOf('nav[aria-label="On this page"] > ol > li:nth-child(3) > a', "href")) ?? "";
    await press(`nav[aria-label="On this page"] a[href="${target}"]`);
    await expect.poll(() => page.evaluate(() => location.hash), PATIENCE).toBe(target);
    await expect.poll(() => page.$eval(target, (heading) => Math.abs(heading.getBoundingClientRect().top) < innerHeight), PATIENCE).toBe(true);
    const status = "step-figure .stepper [role=status]";
    await page.$eval("step-figure", (element) => {
      element.scrollIntoView({ block: "center", behavior: "instant" });
    });
    await expect.poll(() => textOf(status), PATIENCE).toMatch(/^Step 5 of/);
    await press("step-figure .stepper .btn:not(.quiet)");
    await press("step-figure .stepper .btn:not(.quiet)");
    await expect.poll(() => textOf(status), PATIENCE).toMatch(/^Step 2 of/);
    await page.keyboard.press("ArrowLeft");
    await expect.poll(() => textOf(status), PATIENCE).toMatch(/^Step 1 of/);
  });

  it("searches by keyboard alone", async () => {
    await visit("skills/apis/");
    await page.keyboard.press("/");
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute("role")), PATIENCE).toBe("combobox");
    await page.keyboard.type("write skew");
    await expect.poll(() => textOf("dialog [role=option][aria-selected=true]"), PATIENCE).toMatch(/write skew/i);
    await page.keyboard.press("Enter");
    await expect.poll(() => page.evaluate(() => location.pathname + location.hash), PATIENCE).toMatch(/#write-skew$/);
  });

  it("chooses a theme and a language, which other pages follow", async () => {
    await visit("skills/data-structures-and-algorithms/");
    const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    await press('[data-choose-theme="light"]');
    const light = await paper();
    await press('[data-choose-theme="dark"]');
    expect(await paper()).not.toBe(light);
    expect(await attributeOf("html", "data-theme")).toBe("dark");
    await press('.family [data-key="python"] [data-choose-language="go"]');
    await expect.poll(() => isVisible('.family [data-key="go"]'), PATIENCE).toBe(true);
    expect(await isVisible('.family [data-key="python"]')).toBe(false);
    await visit("skills/backend-languages/");
    expect(await attributeOf("html", "data-theme")).toBe("dark");
    expect(await isVisible('.family [data-key="go"]')).toBe(true);
    expect(await isVisible('.family [data-key="python"]')).toBe(false);
  });

  it("answers a check and is told why", async () => {
    await visit("skills/databases/");
    await page.$eval("quiz-card", (element) => {
      element.scrollIntoView({ block: "center", behavior: "instant" });
    });
    await expect.poll(() => isVisible("quiz-card details"), PATIENCE).toBe(false);
    await press("quiz-card label");
    await expect.poll(() => attributeOf("quiz-card label", "data-answer"), PATIENCE).toMatch(/^(right|wrong)$/);
    expect(await isVisible("quiz-card label small")).toBe(true);
  });

  it.for(LISTINGS)("runs a listing in %s", async ([, slug, title]) => {
    await visit(`skills/${slug}/`);
    await page.$$eval(
      "run-sample",
      (samples, wanted) => {
        const sample = samples.find((one) => [...one.querySelectorAll("header b")].some((name) => name.textContent.includes(wanted)));
        sample?.setAttribute("data-under-test", "");
        sample?.scrollIntoView({ block: "center", behavior: "instant" });
      },
      title,
    );
    const sample = "[data-under-test]";
    const output = await textOf(`${sample} .out`);
    await expect.poll(() => page.$eval(`${sample} [data-run]`, (button) => (button as HTMLButtonElement).disabled), PATIENCE).toBe(false);
    await press(`${sample} [data-run]`);
    await expect.poll(() => textOf(`${sample} .run-state p`), { ...PATIENCE, timeout: 120_000 }).toContain("with the same output");
    expect(await textOf(`${sample} .out`)).toBe(output);
  });

  it("prints an article", async () => {
    await visit("skills/databases/");
    const pdf = Buffer.from(await page.pdf({ format: "A4" }));
    expect(pdf.subarray(0, 5).toString()).toBe("%PDF-");
    expect(pdf.length).toBeGreaterThan(50_000);
  });
});
