/** The HTML of listings: light enough for a long article, and complete. */
import { describe, expect, it } from "vitest";
import { FIRST_SHOWN } from "../../src/listing/languages.ts";
import { parsePages } from "./parsed.ts";

const pages = parsePages();
const listings = pages.flatMap(({ path, root }) => root.querySelectorAll("pre").map((pre) => ({ path, pre })));

describe("listings", () => {
  it("leave every page with at most 6,000 elements", () => {
    for (const { path, html } of pages) expect(html.match(/<[a-z]/gi)?.length, path).toBeLessThanOrEqual(6000);
  });

  it("of a family hold their text in every language, and colors in the one that is shown first", () => {
    const families = pages.flatMap(({ root }) => root.querySelectorAll(".family > .sample"));
    expect(families.length).toBeGreaterThan(20);
    for (const sample of families) {
      const code = sample.querySelector("pre");
      const isFirst = sample.getAttribute("data-key") === FIRST_SHOWN;
      expect(code?.text.trim()).not.toBe("");
      if (!isFirst) expect(code?.innerHTML.replace(/^<code data-plain="?\w+"?>|<\/code>$/g, "")).not.toContain("<");
    }
  });

  it("have no name of their own, because text without a role can bear none", () => {
    expect(listings.length).toBeGreaterThan(500);
    for (const { path, pre } of listings) if (pre.getAttribute("role") === undefined) expect(pre.getAttribute("aria-label"), path).toBeUndefined();
  });
});
