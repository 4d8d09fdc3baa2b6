/** Long lists as tools: the questions by what the reader chose, the glossary by a field, and a term in its place. */
import { expect, test } from "../site.ts";

test("choices narrow the questions on every page of them, and an address shows its question whatever was chosen", async ({ page }) => {
  await page.goto("skills/databases/interview/");
  const shown = page.locator("details[data-question]:visible");
  const status = page.locator("question-filter [role=status]");
  const all = await shown.count();
  await page.getByLabel("Kind").selectOption("diagnose");
  await expect(status).toContainText(` of ${all} questions`);
  expect(await shown.count()).toBeLessThan(all);
  for (const card of await shown.all()) await expect(card).toHaveAttribute("data-kind", "diagnose");
  await page.goto("interview/");
  await expect(page.getByLabel("Kind")).toHaveValue("diagnose");
  await expect(page.locator("li[data-question]:visible").first()).toHaveAttribute("data-kind", "diagnose");
  await page.goto("skills/databases/interview/#hold-expiry");
  const named = page.locator("#hold-expiry");
  await expect(named).toHaveAttribute("data-kind", "do");
  await expect(named).toHaveAttribute("open");
  await expect(named.locator("summary")).toBeInViewport();
});

test("a question that is known is left out where only the others are wanted", async ({ page }) => {
  await page.goto("skills/communication/interview/");
  const first = page.locator("details[data-question]").first();
  await first.locator("summary").click();
  await first.getByRole("button", { name: "I know this" }).click();
  await page.getByRole("checkbox", { name: "Not yet known" }).check();
  await expect(first).toBeHidden();
  await page.goto("interview/");
  await expect(page.locator("question-filter [role=status]")).toContainText(/of \d+ questions/);
  await page.getByRole("button", { name: "Show all" }).click();
  await expect(page.locator("question-filter [role=status]")).toContainText(/, 1 known$/);
});

test("a term of the glossary is found by a field, and its letters stay in sight", async ({ page }) => {
  await page.goto("glossary/");
  await page.getByRole("main").getByRole("searchbox").fill("idempot");
  await expect(page.locator("dt:visible")).toHaveCount(await page.locator("dt", { hasText: /idempot/i }).count());
  await page.getByRole("main").getByRole("searchbox").fill("");
  await page.locator("#letter-t").scrollIntoViewIfNeeded();
  await expect(page.getByRole("navigation", { name: "Letters" })).toBeInViewport();
});

test("a term of an article opens in its place by keyboard, and the text goes on after it", async ({ page }) => {
  await page.goto("skills/databases/");
  const term = page.locator(".prose p a.term").first();
  await term.focus();
  await page.keyboard.press("Enter");
  const note = page.getByRole("dialog", { name: /./ }).and(page.locator(".term-note"));
  await expect(note).toBeVisible();
  await expect(note).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(note.getByRole("link").first()).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(note).toHaveCount(0);
  await expect(term).toBeFocused();
});

test("a term leads to the glossary where it cannot be shown in its place", async ({ page, messages }) => {
  await page.route("**/terms.json", (route) => route.fulfill({ status: 404, body: "" }));
  await page.goto("skills/databases/");
  await page.locator(".prose p a.term").first().click();
  await expect(page).toHaveURL(/\/glossary\/#/);
  // The browser says that a file is not there.
  expect(messages.splice(0)).toEqual([expect.stringContaining("404")]);
});

test("figures, listings and questions have addresses that a sign copies", async ({ page }) => {
  await page.goto("skills/databases/");
  for (const part of [page.locator("figure.figure").first(), page.locator(".listing").first()]) {
    const id = (await part.getAttribute("id")) ?? "";
    expect(id).toMatch(/^(figure|listing)-/);
    await expect(part.locator("a.anchor").first()).toHaveAttribute("href", `#${id}`);
  }
});
