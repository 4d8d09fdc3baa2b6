/** What is kept of an edited listing, what JavaScript may ask for, and a script that does not come. */
import sharp from "sharp";
import { findListing, open, outputOf, run, runOf, start, stateOf, textOf, write } from "../listing.ts";
import { expect, test } from "../site.ts";

test.describe.configure({ timeout: 240_000 });

const LISTING = { slug: "backend-languages", title: "await gives the thread back" };

test("an edited listing outlives another page and a reload, and Reset brings the listing back", async ({ page }) => {
  const sample = await open(page, LISTING);
  const listing = await textOf(sample.locator("pre").first());
  await write(sample, "console.log('mine');");
  await page.goto("about/");
  const again = await open(page, LISTING);
  await expect(again.getByRole("textbox")).toHaveValue("console.log('mine');");
  await expect(stateOf(again)).toContainText("Your version from before");
  await page.reload();
  const reloaded = findListing(page, LISTING.title);
  await reloaded.scrollIntoViewIfNeeded();
  await run(reloaded);
  await expect(outputOf(reloaded)).toHaveText("mine");
  await reloaded.getByRole("button", { name: "Reset" }).click();
  await page.reload();
  await reloaded.scrollIntoViewIfNeeded();
  await expect(reloaded.getByRole("button", { name: "Edit" })).toBeEnabled();
  expect(await textOf(reloaded.locator("pre").first())).toBe(listing);
});

test("JavaScript draws its values, waits for its timers, and tells of a rejection that nothing caught", async ({ page }) => {
  const sample = await open(page, LISTING);
  await write(sample, "console.log(new Date(0), /a/, '%s');\nsetTimeout(() => console.table([{ seat: 'B7' }]), 20);");
  await run(sample);
  await expect(outputOf(sample)).toContainText("1970-01-01T00:00:00.000Z /a/ %s");
  await expect(outputOf(sample)).toContainText("│ 0       │ 'B7' │");
  await write(sample, "const sell = async () => {\n  throw new RangeError('sold out');\n};\nsell();");
  await run(sample);
  await expect(stateOf(sample)).toContainText("line 2: RangeError: sold out");
  await expect(stateOf(sample)).toContainText("nothing caught it");
});

test("Run and Edit whose script does not come say so, and lead on", async ({ page, messages }) => {
  await page.route(/\/_astro\/run-sample/, (route) => route.abort());
  const sample = await open(page, LISTING);
  await expect(sample.locator("p.why", { hasText: "could not be loaded" })).toBeVisible();
  await expect(sample.locator("[data-run]")).toBeHidden();
  await expect(sample.getByRole("link", { name: "Load the page again" })).toHaveAttribute("href", /\/skills\/backend-languages\/$/);
  // The browser names the file that did not come.
  expect(messages.filter((message) => !message.includes("Failed to load resource"))).toEqual([]);
  messages.length = 0;
});

test("the bar of what is loaded is seen in forced colors", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active" });
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route("**/runtimes/**", async (route) => {
    await held;
    await route.continue().catch(() => undefined);
  });
  const sample = await open(page, LISTING);
  await start(sample);
  const bar = sample.locator("progress");
  // What begins to load may set the bar once more.
  await expect(async () => {
    await bar.evaluate((element: HTMLProgressElement) => {
      element.max = 2;
      element.value = 1;
    });
    const { data, info } = await sharp(await bar.screenshot())
      .raw()
      .toBuffer({ resolveWithObject: true });
    const colorAt = (part: number) => {
      const first = (Math.floor(info.height / 2) * info.width + Math.floor(info.width * part)) * info.channels;
      return [...data.subarray(first, first + 3)];
    };
    expect(colorAt(0.25), "the loaded half").not.toEqual(colorAt(0.75));
  }).toPass();
  release();
  await expect(runOf(sample)).toHaveText("Run", { timeout: 60_000 });
});
