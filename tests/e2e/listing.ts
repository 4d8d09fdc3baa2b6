/** A listing on a page: found, changed, started and run as a reader would. */
import type { Locator, Page } from "@playwright/test";
import { expect } from "./site.ts";

export function findListing(page: Page, title: string): Locator {
  return page.locator("run-sample", { has: page.locator("header b", { hasText: title }) }).first();
}

export const runOf = (sample: Locator) => sample.locator("[data-run]");
export const outputOf = (sample: Locator) => sample.locator(".out");
export const stateOf = (sample: Locator) => sample.locator(".run-state p");

/** The text of an element, also while the browser does not draw it: what is far from the screen on a long page has no `innerText` yet. */
export const textOf = async (element: Locator): Promise<string> => ((await element.textContent()) ?? "").trim();

export async function open(page: Page, { slug, title }: { slug: string; title: string }): Promise<Locator> {
  await page.goto(`skills/${slug}/`);
  const sample = findListing(page, title);
  await sample.scrollIntoViewIfNeeded();
  return sample;
}

export async function write(sample: Locator, code: string): Promise<void> {
  const edit = sample.getByRole("button", { name: "Edit" });
  if (await edit.isVisible()) await edit.click();
  await sample.getByRole("textbox").fill(code);
}

/** Press Run until it is taken: while a long page settles, a press may land beside the button. */
export async function start(sample: Locator): Promise<void> {
  const isTaken = () => sample.evaluate((element: HTMLElement) => element.hasAttribute("data-busy") || element.dataset["ended"] !== undefined);
  await sample.evaluate((element: HTMLElement) => {
    delete element.dataset["ended"];
  });
  await expect(async () => {
    if (!(await isTaken())) await runOf(sample).click();
    expect(await isTaken()).toBe(true);
  }).toPass();
}

/** Run and wait for the end. */
export async function run(sample: Locator): Promise<void> {
  await start(sample);
  await expect(runOf(sample)).toHaveText("Run", { timeout: 60_000 });
}
