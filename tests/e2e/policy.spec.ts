/** The policy, with Trusted Types, while every control of every page is used: nothing is blocked, and nothing but the named policies makes markup or workers. */
import type { Server } from "node:http";
import { distFolder, readPages } from "../../tools/built.ts";
import { serve } from "../../tools/serve/serve.ts";
import { open as openListing, outputOf, run, stateOf, textOf } from "./listing.ts";
import { open as openSearch } from "./search/search.ts";
import { expect, test as base } from "./site.ts";

const paths = readPages().map(({ path }) => path.slice(1));

const test = base.extend<{ violations: string[] }>({
  violations: async ({ page }, use) => {
    const violations: string[] = [];
    await page.exposeFunction("tellViolation", (told: string) => violations.push(told));
    await page.addInitScript(() => {
      document.addEventListener("securitypolicyviolation", (event) => {
        const { violatedDirective, blockedURI, sourceFile, sample } = event;
        void (window as unknown as { tellViolation: (told: string) => Promise<void> }).tellViolation(
          `${violatedDirective} ${blockedURI} in ${sourceFile}: ${sample}`,
        );
      });
    });
    await use(violations);
    expect(violations).toEqual([]);
  },
});

for (const path of paths)
  test(`/${path} works within the policy, whatever is pressed`, async ({ page, context, violations, messages }) => {
    test.setTimeout(120_000);
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.goto(path);
    // In the page, one after the other: elements appear and vanish as they are used. Run has tests of its own.
    const pressed = await page.evaluate(async () => {
      const settle = () => new Promise((done) => setTimeout(done, 10));
      for (const element of document.querySelectorAll("step-figure, quiz-card, run-sample, search-page")) {
        element.scrollIntoView({ block: "center", behavior: "instant" });
        await settle();
      }
      // A language is chosen for the whole page, which is a long one: once each.
      const languages = new Set<string>();
      let count = 0;
      for (const control of document.querySelectorAll<HTMLElement>("summary, button[type=button]:not([data-run]), input[type=radio]")) {
        const language = control.dataset["chooseLanguage"];
        if (language !== undefined && languages.has(language)) continue;
        if (language !== undefined) languages.add(language);
        control.click();
        count++;
        if (count % 10 === 0) await settle();
      }
      return count;
    });
    expect(pressed).toBeGreaterThan(3);
    await page.keyboard.press("Escape");
    await page.evaluate(() => {
      (document.activeElement as HTMLElement | null)?.blur();
    });
    if (path === "search/") {
      await page.getByRole("searchbox").fill("index");
      await expect(page.locator("search-page .hit").first()).toBeVisible();
    } else {
      const { dialog } = await openSearch(page, "index");
      await page.keyboard.press("Enter");
      await expect(dialog).toBeHidden();
    }
    expect(violations).toEqual([]);
    // On a busy machine a file that was fetched ahead is used late, which Chromium remarks.
    const others = messages.filter((message) => !/^warning: The resource .* was preloaded/.test(message));
    messages.splice(0, messages.length, ...others);
  });

for (const [slug, title] of [
  ["backend-languages", "await gives the thread back"],
  ["backend-languages", "What == believes and === does not"],
  ["backend-languages", "Ben gets Ana’s seat: a shared default"],
  ["databases", "The rule, and an insert that reports its success"],
] as const)
  test(`"${title}" runs within the policy`, async ({ browser }) => {
    const { url, server } = await serve(distFolder);
    const reports = listReports(server);
    const page = await browser.newPage({ baseURL: url });
    const sample = await openListing(page, { slug, title });
    const stored = await textOf(outputOf(sample));
    await run(sample);
    await expect(stateOf(sample)).toContainText("with the same output");
    expect(await textOf(outputOf(sample))).toBe(stored);
    // The last report is one on purpose, so that those before it have come.
    await page.evaluate(() => {
      document.body.setAttribute("style", "--last: 1");
    });
    await expect.poll(() => reports.at(-1)).toContain("--last");
    expect(reports.filter((report) => !report.includes("--last"))).toEqual([]);
    await page.close();
    server.close();
    server.closeAllConnections();
  });

/** What browsers report of pages and workers of a server: a worker tells nobody else. */
function listReports(server: Server): string[] {
  const reports: string[] = [];
  server.prependListener("request", (request, response) => {
    const set = response.setHeader.bind(response);
    response.setHeader = (name, value) =>
      set(name, name === "Content-Security-Policy" ? `${String(value).replaceAll("'self'", "'self' 'report-sample'")}; report-uri /told` : value);
    if (request.url !== "/told") return;
    let text = "";
    request.on("data", (chunk: Buffer) => (text += chunk.toString()));
    request.on("end", () => {
      const report = (JSON.parse(text) as { "csp-report": Record<string, string> })["csp-report"];
      reports.push(["document-uri", "violated-directive", "blocked-uri", "script-sample"].map((key) => report[key]).join(" "));
    });
  });
  return reports;
}

test("markup from a string is refused, and so is a worker of another address", async ({ page, messages, violations }) => {
  await page.goto("skills/databases/");
  const tried = await page.evaluate(() => {
    const attempt = (act: () => unknown) => {
      try {
        act();
        return "done";
      } catch (error) {
        return (error as Error).name;
      }
    };
    const address = document.querySelector<HTMLScriptElement>("script[src]")?.src ?? "";
    return [
      attempt(() => (document.createElement("div").innerHTML = "<b>bold</b>")),
      attempt(() => new Worker(address)),
      attempt(() => (window as unknown as { trustedTypes: { createPolicy: (name: string, rules: object) => unknown } }).trustedTypes.createPolicy("mine", {})),
    ];
  });
  expect(tried).toEqual(["TypeError", "TypeError", "TypeError"]);
  // Told twice: the page says the policy, and so does the header.
  await expect.poll(() => violations.length).toBe(6);
  expect(violations.filter((told) => told.startsWith("require-trusted-types-for"))).toHaveLength(4);
  violations.length = 0;
  messages.length = 0;
});
