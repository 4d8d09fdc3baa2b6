/** Search with broken files: it says so, and works again when they are back. */
import { article, expect, open, parts } from "./search.ts";
import { test } from "../site.ts";

const faults = {
  "the engine is missing": { files: "**/pagefind/pagefind.js*", answer: { status: 404, body: "" } },
  "the engine is another file": { files: "**/pagefind/pagefind.js*", answer: { status: 200, contentType: "text/html", body: "<!doctype html>" } },
  "the file of names is missing": { files: "**/pagefind/names.txt", answer: { status: 404, body: "" } },
  "the file of names is a page": {
    files: "**/pagefind/names.txt",
    answer: { status: 200, contentType: "text/html", body: "<!doctype html>\n\n\n\n\n\n\n\n\n" },
  },
  "the file of names is cut": { files: "**/pagefind/names.txt", answer: { status: 200, contentType: "text/plain", body: '{"skills":[]}\n\n/about/\tAbout\n' } },
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
