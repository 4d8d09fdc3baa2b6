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
    // Of some only is shown what they printed.
    const families = pages.flatMap(({ root }) => root.querySelectorAll(".family > .sample")).filter((sample) => sample.querySelector("pre:not(.out)"));
    expect(families.length).toBeGreaterThan(20);
    for (const sample of families) {
      const code = sample.querySelector("pre")?.innerHTML ?? "";
      const [, plain, inside = ""] = /^<code(?: data-plain="?(\w+)"?)?>([\s\S]*)<\/code>$/.exec(code) ?? [];
      const language = sample.getAttribute("data-key");
      expect(inside.trim()).not.toBe("");
      expect(plain).toBe(language === FIRST_SHOWN ? undefined : language);
      if (plain !== undefined) expect(inside).not.toContain("<");
    }
    const waiting = listings.filter(({ pre }) => pre.innerHTML.includes("data-plain"));
    expect(waiting).toHaveLength(families.filter((sample) => sample.getAttribute("data-key") !== FIRST_SHOWN).length);
  });

  it("have no name of their own, because text without a role can bear none", () => {
    expect(listings.length).toBeGreaterThan(500);
    for (const { path, pre } of listings) if (pre.getAttribute("role") === undefined) expect(pre.getAttribute("aria-label"), path).toBeUndefined();
  });
});
