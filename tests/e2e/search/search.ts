/** What the browser tests of search share: the parts of the dialog, and how it is opened with a query. */
import type { Page } from "@playwright/test";
import { expect as baseExpect } from "../site.ts";

/** The machine may be busy; what is measured here is the outcome. */
export const expect = baseExpect.configure({ timeout: 20_000 });

/** A page with listings, sections and a search button. */
export const article = "skills/databases/";

/** The parts of the dialog by their roles. */
export function parts(page: Page) {
  const dialog = page.getByRole("dialog", { name: "Search" });
  return {
    dialog,
    input: dialog.getByRole("combobox", { name: "Search the guide" }),
    options: dialog.getByRole("option"),
    active: dialog.locator("[aria-selected=true]"),
    status: dialog.getByRole("status"),
    chips: dialog.getByRole("group", { name: "Narrow the results" }).getByRole("button"),
  };
}

/** Open the dialog by its key, type a query and wait for its answer. */
export async function open(page: Page, query: string) {
  await page.keyboard.press("/");
  const found = parts(page);
  await found.input.fill(query);
  await expect(found.dialog.locator(".search-body[aria-busy]")).toHaveCount(0);
  await expect(found.options.first()).toBeVisible();
  return found;
}
