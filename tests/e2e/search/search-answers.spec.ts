/** What answers is a file that may not arrive. The dialog opens all the same, takes letters, and leads to the answers. */
import { article, expect, parts } from "./search.ts";
import { test } from "../site.ts";

const FILE = "**/search/answers.js*";

const faults = {
  missing: { status: 404, body: "" },
  "another file": { status: 200, contentType: "text/html", body: "<!doctype html>" },
  damaged: { status: 200, contentType: "text/javascript", body: "export default {{{" },
  cut: undefined,
};
for (const [name, answer] of Object.entries(faults))
  test(`when it is ${name}, the dialog says so, and the next letter finds it again`, async ({ page, messages }) => {
    const thrown: string[] = [];
    page.on("pageerror", ({ message }) => thrown.push(message));
    await page.route(FILE, (route) => (answer ? route.fulfill(answer) : route.abort()));
    await page.goto(article);
    await page.getByRole("link", { name: /^Search/ }).click();
    const { dialog, input, options } = parts(page);
    await expect(input).toBeFocused();
    await expect(dialog.getByRole("alert")).toContainText("Search could not be loaded here.");
    expect(thrown).toEqual([]);
    await page.unroute(FILE);
    await input.fill("deadlock");
    await expect(options.first()).toContainText(/deadlock/i);
    messages.length = 0;
  });

test("when it is missing, Enter leads to the answers on the page of search", async ({ page, messages }) => {
  await page.route(FILE, (route) => route.fulfill({ status: 404, body: "" }));
  await page.goto(article);
  await page.keyboard.press("/");
  await expect(parts(page).dialog.getByRole("alert")).toBeVisible();
  await page.keyboard.type("deadlock");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/search\/\?q=deadlock$/);
  messages.length = 0;
});

test("while it is on its way, letters are kept and Enter leads to the page of search", async ({ page }) => {
  let release: (() => void) | undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(FILE, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(article);
  await page.keyboard.press("/");
  const { dialog, input, options } = parts(page);
  await page.keyboard.type("deadlock");
  await expect(dialog).toContainText("Search is loading.");
  release?.();
  await expect(input).toHaveValue("deadlock");
  await expect(options.first()).toContainText(/deadlock/i);
});

test("while it does not come, Enter leads to the page of search", async ({ page }) => {
  await page.route(FILE, () => undefined);
  await page.goto(article);
  await page.keyboard.press("/");
  await page.keyboard.type("deadlock");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/search\/\?q=deadlock$/);
});

test("where no script comes, the button leads to the list of everything, which says why it only lists", async ({ page, messages }) => {
  await page.route("**/*.js*", (route) => route.fulfill({ status: 404, body: "" }));
  await page.goto(article);
  await page.getByRole("link", { name: /^Search/ }).click();
  await expect(page).toHaveURL(/\/search\/$/);
  await expect(page.getByText("Search has not started yet.")).toBeVisible();
  await expect(page.getByRole("link", { name: "Deadlocks", exact: true })).toBeVisible();
  await page.getByRole("searchbox").fill("deadlock");
  await page.unroute("**/*.js*");
  await page.keyboard.press("Enter");
  await expect(page.locator("search-page .hit").first()).toContainText(/deadlock/i);
  messages.length = 0;
});
