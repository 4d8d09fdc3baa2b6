/** Search: the dialog by every way in, keyboard and mouse, honest messages, broken files, the page, and no script at all. */
// cspell:ignore databse qqzzyy
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect as baseExpect, settle, test } from "./site.ts";

/** The machine may be busy; what is measured here is the outcome. */
const expect = baseExpect.configure({ timeout: 20_000 });

const article = "skills/databases/";
const parts = (page: Page) => {
  const dialog = page.getByRole("dialog", { name: "Search" });
  return {
    dialog,
    input: dialog.getByRole("combobox", { name: "Search the guide" }),
    options: dialog.getByRole("option"),
    active: dialog.locator("[aria-selected=true]"),
    status: dialog.getByRole("status"),
    chips: dialog.getByRole("group", { name: "Narrow the results" }).getByRole("button"),
  };
};
const open = async (page: Page, query: string) => {
  await page.keyboard.press("/");
  const found = parts(page);
  await found.input.fill(query);
  await expect(found.options.first()).toBeVisible();
  return found;
};

test("nothing of search is fetched before it is asked for", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await settle(page, article);
  expect(asked.filter((url) => /pagefind|search/.test(url))).toEqual([]);
  await page.keyboard.press("/");
  await expect.poll(() => asked.some((url) => url.includes("pagefind.js"))).toBe(true);
});

for (const [name, act] of Object.entries({
  "/": (page: Page) => page.keyboard.press("/"),
  "Ctrl-K": (page: Page) => page.keyboard.press("Control+k"),
  "the button": (page: Page) => page.getByRole("link", { name: /^Search/ }).click(),
})) {
  test(`opens by ${name}, says what can be found, closes by Escape and gives the focus back`, async ({ page }) => {
    await page.goto(article);
    const opener = name === "the button" ? page.getByRole("link", { name: /^Search/ }) : page.locator("main a").first();
    if (name !== "the button") await opener.focus();
    await act(page);
    const { dialog, input } = parts(page);
    await expect(input).toBeFocused();
    await expect(dialog).toContainText("Finds every section");
    await page.keyboard.press("Escape");
    await expect(dialog).toBeHidden();
    await expect(opener).toBeFocused();
  });
}

test("a slash that is typed into a field stays a slash", async ({ page }) => {
  await page.goto("search/");
  const field = page.getByRole("searchbox");
  await field.focus();
  await page.keyboard.type("CI/CD");
  await expect(field).toHaveValue("CI/CD");
  await expect(parts(page).dialog).toBeHidden();
});

test("results come by article, marked, counted and steered by the keyboard", async ({ page }) => {
  await page.goto("glossary/");
  const { input, options, active, status, dialog } = await open(page, "double booking");
  await expect(status).toHaveText(/^\d+ results? in \d+ articles$/);
  await expect(dialog.getByRole("group", { name: "4 Databases" })).toBeVisible();
  await expect(dialog.locator("mark").first()).toHaveText(/double|book/i);
  await expect(active).toHaveText(/Sell a seat exactly once/);
  await expect(input).toHaveAttribute("aria-activedescendant", (await active.getAttribute("id")) ?? "");
  await page.keyboard.press("ArrowDown");
  await expect(options.nth(1)).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("ArrowUp");
  await expect(options.last()).toHaveAttribute("aria-selected", "true");
  await expect(options.last()).toBeInViewport();
  await page.keyboard.press("ArrowDown");
  await expect(options.first()).toHaveAttribute("aria-selected", "true");
  await expect(input).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/skills\/databases\/#sell-a-seat-once$/);
  await expect(dialog).toBeHidden();
});

test("a result on the same page closes the dialog and moves there", async ({ page }) => {
  await page.goto(article);
  const { dialog } = await open(page, "write skew isolation anomalies");
  await page.keyboard.press("Enter");
  await expect(dialog).toBeHidden();
  await expect(page).toHaveURL(/#/);
});

test("the mouse opens a result, and a click beside the dialog closes it", async ({ page }) => {
  await page.goto(article);
  const { dialog, options, active } = await open(page, "idempotency key");
  await options.nth(1).hover();
  await expect(options.nth(1)).toHaveAttribute("aria-selected", "true");
  await expect(active).toHaveCount(1);
  await page.mouse.click(5, 300);
  await expect(dialog).toBeHidden();
  await page.keyboard.press("/");
  await options.first().click();
  await expect(page).toHaveURL(/idempotency/);
});

test("one chip at a time narrows the results to a skill or a kind", async ({ page }) => {
  await page.goto(article);
  const { chips, options, input, dialog } = await open(page, "transaction");
  const all = await options.count();
  const chip = chips.filter({ hasText: "Frameworks" });
  const count = Number(/\d+$/.exec((await chip.textContent()) ?? "")?.[0]);
  await chip.click();
  await expect(chip).toHaveAttribute("aria-pressed", "true");
  await expect(chips.and(page.locator("[aria-pressed=true]"))).toHaveCount(1);
  await expect(input).toBeFocused();
  await expect(dialog.locator(".hit-head")).toHaveText(["2 Frameworks"]);
  expect(await options.count()).toBe(Math.min(12, count));
  // A query that has nothing under this chip goes back to all.
  await input.fill("sigterm");
  await expect(options.first()).toBeVisible();
  await input.fill("transaction");
  await chips.filter({ hasText: "All" }).click();
  await expect(options).toHaveCount(all);
});

test("more results come on demand", async ({ page }) => {
  await page.goto(article);
  const { options, dialog } = await open(page, "database");
  await expect(options).toHaveCount(12);
  await dialog.getByRole("button", { name: /^Show 12 more/ }).click();
  await expect(options).toHaveCount(24);
});

test.describe("says honestly what it did", () => {
  test("a misspelt word is corrected, and the original is offered", async ({ page }) => {
    await page.goto(article);
    const { dialog } = await open(page, "databse index");
    await expect(dialog.locator(".search-notice")).toContainText("Showing results for “database index”");
    await dialog.getByRole("button", { name: "Search for “databse index” as written" }).click();
    await expect(dialog.locator(".search-notice")).toHaveCount(0);
  });

  test("words that only form a question are left out silently, others are named", async ({ page }) => {
    await page.goto(article);
    const { dialog, input, options } = await open(page, "how do i avoid the n+1 problem");
    await expect(dialog.locator(".search-notice")).toHaveCount(0);
    await input.fill("deadlock xylophone");
    await expect(dialog.locator(".search-notice")).toContainText("the guide does not mention “xylophone”");
    await expect(options.first()).toContainText(/deadlock/i);
  });

  test("words are left out for a better answer, and all of them are offered", async ({ page }) => {
    await page.goto(article);
    const { dialog, options } = await open(page, "how to write a good commit message");
    await expect(options.first()).toContainText(/commit message/i);
    await expect(dialog.locator(".search-notice")).toContainText(/^Showing results for “.*commit message”, without “write”/);
    await dialog.getByRole("button", { name: /as written$/ }).click();
    await expect(dialog.locator(".search-notice")).toHaveCount(0);
  });

  test("no result is no result", async ({ page }) => {
    await page.goto(article);
    await page.keyboard.press("/");
    const { dialog, input, options, status } = parts(page);
    await input.fill("xylophone");
    await expect(dialog).toContainText("Nothing found for “xylophone”.");
    await expect(status).toHaveText("No results");
    await expect(options).toHaveCount(0);
    await expect(input).toHaveAttribute("aria-expanded", "false");
  });

  test("markup in a query stays text", async ({ page }) => {
    await page.goto("search/?q=" + encodeURIComponent("<i>qqzzyy</i>"));
    await expect(page.locator("search-page")).toContainText("Nothing found for “<i>qqzzyy</i>”");
    await expect(page.locator("search-page i")).toHaveCount(0);
  });
});

test.describe("with broken files", () => {
  const faults = {
    "the engine is missing": { files: "**/pagefind/pagefind.js*", answer: { status: 404, body: "" } },
    "the engine is another file": { files: "**/pagefind/pagefind.js*", answer: { status: 200, contentType: "text/html", body: "<!doctype html>" } },
    "the entry is missing": { files: "**/pagefind-entry.json*", answer: { status: 404, body: "" } },
    "the entry is a page": { files: "**/pagefind-entry.json*", answer: { status: 200, body: "<!doctype html>" } },
    "the metadata is missing": { files: "**/*.pf_meta", answer: { status: 404, body: "" } },
    "the metadata is damaged": { files: "**/*.pf_meta", answer: { status: 200, body: "damaged" } },
    "the program is missing": { files: "**/wasm.en.pagefind", answer: { status: 404, body: "" } },
    "a chunk is missing": { files: "**/*.pf_index", answer: { status: 404, body: "" } },
    "a chunk is damaged": { files: "**/*.pf_index", answer: { status: 200, body: "damaged" } },
    "a chunk is a page": { files: "**/*.pf_index", answer: { status: 200, contentType: "text/html", body: "<!doctype html>" } },
    "a record is missing": { files: "**/*.pf_fragment", answer: { status: 404, body: "" } },
    "a record is damaged": { files: "**/*.pf_fragment", answer: { status: 200, body: "damaged" } },
  };
  for (const [name, { files, answer }] of Object.entries(faults)) {
    test(`says so when ${name}, and works again when it is back`, async ({ page, messages }) => {
      await page.route(files, (route) => route.fulfill(answer));
      await page.goto(article);
      await page.keyboard.press("/");
      const { dialog, input, options } = parts(page);
      await input.fill("deadlock");
      await expect(dialog.getByRole("alert")).toContainText("could not be loaded");
      await expect(options).toHaveCount(0);
      await page.unroute(files);
      await dialog.getByRole("button", { name: "Try again" }).click();
      await expect(options.first()).toContainText(/deadlock/i);
      messages.length = 0;
    });
  }

  test("the next query tries again by itself", async ({ page, messages }) => {
    await page.route("**/*.pf_index", (route) => route.abort());
    await page.goto(article);
    await page.keyboard.press("/");
    const { dialog, input, options } = parts(page);
    await input.fill("deadlock");
    await expect(dialog.getByRole("alert")).toBeVisible();
    await page.unroute("**/*.pf_index");
    await input.fill("deadlocks");
    await expect(options.first()).toContainText(/deadlock/i);
    messages.length = 0;
  });

  test("a deploy under an open page goes unnoticed", async ({ page, messages }) => {
    await page.goto(article);
    const { input, options } = await open(page, "deadlock");
    // The files of the old build are gone once; the new ones are there.
    let isGone = true;
    await page.route("**/*.pf_index", (route) => {
      if (!isGone) return route.continue();
      isGone = false;
      return route.fulfill({ status: 404, body: "" });
    });
    await input.fill("mojibake");
    await expect(options.first()).toContainText(/mojibake|encoding/i);
    messages.length = 0;
  });

  test("without the vocabulary everything but correction works", async ({ page, messages }) => {
    await page.route("**/pagefind/words.*", (route) => route.fulfill({ status: 404, body: "" }));
    await page.goto(article);
    const { options } = await open(page, "deadlock");
    await expect(options.first()).toContainText(/deadlock/i);
    messages.length = 0;
  });
});

test.describe("the page", () => {
  test("shows what its address asks for and keeps both in step", async ({ page }) => {
    await page.goto("search/?q=deadlock");
    const results = page.locator("search-page .hit");
    await expect(results.first()).toContainText(/deadlock/i);
    await expect(page).toHaveTitle(/^deadlock · Search/);
    await expect(page.locator(".search-all")).toBeHidden();
    await page.getByRole("searchbox").fill("idempotency key");
    await expect(page).toHaveURL(/\?q=idempotency\+key$/);
    await expect(results.first()).toContainText(/idempotency/i);
    await page.getByRole("searchbox").fill("");
    await expect(page).toHaveURL(/\/search\/$/);
    await expect(page).toHaveTitle(/^Search/);
    await expect(page.getByRole("heading", { name: "Backend languages" })).toBeVisible();
  });

  test("comes back with its results", async ({ page }) => {
    await page.goto("search/?q=deadlock");
    const first = page.locator("search-page .hit").first();
    await first.click();
    await expect(page).not.toHaveURL(/search/);
    await page.goBack();
    await expect(page.getByRole("searchbox")).toHaveValue("deadlock");
    await expect(first).toContainText(/deadlock/i);
  });

  test.describe("without JavaScript", () => {
    test.use({ javaScriptEnabled: false });

    test("lists every section, and the button leads to it", async ({ page }) => {
      await page.goto(article);
      await page.getByRole("link", { name: /^Search/ }).click();
      await expect(page).toHaveURL(/\/search\/$/);
      await expect(page.getByRole("link", { name: "Deadlocks", exact: true })).toHaveAttribute("href", /\/skills\/databases\/#deadlocks$/);
      await expect(page.locator("search-page noscript p")).toBeVisible();
      await expect(page.getByRole("searchbox")).toBeHidden();
    });
  });
});

test("is accessible with results and without, in both themes, in the dialog and on the page", async ({ page }) => {
  test.setTimeout(120_000);
  const check = async (what: string) => {
    const { violations } = await new AxeBuilder({ page }).withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]).analyze();
    expect(violations.map(({ id, nodes }) => `${what} ${id}: ${nodes[0]?.html ?? ""}`)).toEqual([]);
  };
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await page.goto(article);
    const { input, dialog } = await open(page, "databse transaction");
    await check(`${colorScheme} results`);
    await input.fill("xylophone");
    await expect(dialog).toContainText("Nothing found");
    await check(`${colorScheme} nothing`);
    await page.goto("search/?q=transaction");
    await expect(page.locator("search-page .hit").first()).toBeVisible();
    await check(`${colorScheme} page`);
  }
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test("fills the width, with targets for thumbs", async ({ page }) => {
    await page.goto("glossary/");
    await page.getByRole("link", { name: /^Search/ }).tap();
    const { dialog, input, chips, options } = parts(page);
    await input.fill("transaction");
    await expect(options.first()).toBeVisible();
    const box = await dialog.boundingBox();
    expect(box?.x).toBe(0);
    expect(box?.width).toBe(360);
    for (const chip of await chips.all()) expect((await chip.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    expect((await dialog.getByRole("button", { name: "Close" }).boundingBox())?.height).toBeGreaterThanOrEqual(44);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    await options.first().tap();
    await expect(dialog).toBeHidden();
  });
});
