/** What the site does not do: write to the console, ask another host, set a cookie. */
import { expect, settle, test } from "./site.ts";

test("every control of an article can be used without a message on the console", async ({ page, messages }) => {
  test.setTimeout(180_000);
  await page.goto("skills/databases/");
  // In the page, one after the other: elements appear and vanish as they are used. Run has tests of its own.
  await page.evaluate(async () => {
    const settle = () => new Promise((done) => setTimeout(done, 20));
    for (const element of document.querySelectorAll("step-figure, quiz-card")) {
      element.scrollIntoView({ block: "center", behavior: "instant" });
      await settle();
    }
    for (const control of document.querySelectorAll<HTMLElement>("main summary, main button:not([data-copy], [data-run]), main input[type=radio]")) {
      if (control.checkVisibility()) control.click();
      await settle();
    }
  });
  await expect(page.locator("quiz-card label[data-answer]").first()).toBeVisible();
  expect(messages).toEqual([]);
});

test("nothing is asked of another host, and no cookie is set", async ({ page, context, site }) => {
  const foreign: string[] = [];
  page.on("request", (request) => {
    if (!request.url().startsWith(new URL(site).origin) && !request.url().startsWith("data:")) foreign.push(request.url());
  });
  for (const path of ["", "skills/databases/", "search/?q=cache", "glossary/"]) await settle(page, path);
  expect(foreign).toEqual([]);
  expect(await context.cookies()).toEqual([]);
});
