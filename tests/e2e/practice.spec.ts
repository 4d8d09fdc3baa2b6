/** Practice: questions and checks. */
import { expect, test } from "./site.ts";

test("opens the question that a link leads to", async ({ page }) => {
  await page.goto("skills/databases/interview/#double-booking");
  await expect(page.locator("#double-booking .answer").first()).toBeVisible();
  await expect(page.locator("details.ask[open]")).toHaveCount(1);
});

test("shows the questions of one level", async ({ page }) => {
  await page.goto("skills/databases/interview/");
  const shown = (level: string) => page.locator(`details.ask[data-level="${level}"]`).filter({ visible: true });
  const [junior, mid] = [await shown("junior").count(), await shown("mid").count()];
  expect(Math.min(junior, mid)).toBeGreaterThan(0);
  await page.getByRole("radio", { name: `Mid level ${mid}` }).check();
  await expect(shown("junior")).toHaveCount(0);
  await expect(shown("mid")).toHaveCount(mid);
  for (const topic of await page.locator(".topic").filter({ visible: true }).all()) await expect(topic.locator('[data-level="mid"]').first()).toBeVisible();
  // A link to a question that is not shown, as search gives one, shows all again.
  await page.evaluate(() => (location.hash = "#double-booking"));
  await expect(page.locator("#double-booking .answer").first()).toBeInViewport();
  await expect(page.getByRole("radio", { name: `All ${junior + mid}` })).toBeChecked();
  await expect(shown("junior")).toHaveCount(junior);
});

test("answers a check at once and says why", async ({ page }) => {
  await page.goto("skills/databases/");
  const check = page.locator("quiz-card").first();
  await check.scrollIntoViewIfNeeded();
  await expect(check.locator("details")).toBeHidden();
  const reasons = await check.locator("details li").evaluateAll((items: HTMLElement[]) => items.map((item) => item.dataset["right"] !== undefined));
  const right = reasons.indexOf(true);
  const wrong = reasons.indexOf(false);
  await check.getByRole("radio").nth(wrong).check();
  await expect(check.locator("label").nth(wrong)).toHaveAttribute("data-answer", "wrong");
  await expect(check.locator("label").nth(wrong).locator("small")).toBeVisible();
  await check.getByRole("radio").nth(right).check();
  await expect(check.locator("label").nth(right)).toHaveAttribute("data-answer", "right");
});
