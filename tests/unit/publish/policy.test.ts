import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { InlineParts } from "../../../src/publish/policy.ts";

const page = (style: string, script: string) => `<style>${style}</style><script>${script}</script><script type="application/ld+json">{}</script>`;
const digest = (text: string) => createHash("sha256").update(text).digest("base64");

describe("the inline parts", () => {
  it("are hashed as they are after the pages have changed", () => {
    const parts = new InlineParts();
    for (const path of ["/", "/about/"]) parts.add(path, page("a{src:url(/old)}", "run()"));
    expect(parts.hash((text) => text.replace("/old", "/new"))).toEqual({ styles: [digest("a{src:url(/new)}")], script: digest("run()") });
    expect(parts.pages).toBe(2);
  });

  it("must be the same on every page", () => {
    const parts = new InlineParts();
    parts.add("/", page("a{}", "run()"));
    expect(() => {
      parts.add("/about/", page("a{}", "run(1)"));
    }).toThrow("The inline script differs between / and /about/. All pages must share one; move the difference into a file.");
  });

  it("may have a few sheets, each allowed by its hash", () => {
    const parts = new InlineParts();
    for (const name of ["a", "b", "a", "c", "d"]) parts.add(`/${name}/`, page(`${name}{}`, "run()"));
    expect(parts.hash((text) => text).styles).toEqual(["a{}", "b{}", "c{}", "d{}"].map(digest));
    expect(() => {
      parts.add("/e/", page("e{}", "run()"));
    }).toThrow("/e/: its style sheet is the 5th of the site (the others are those of /a/, /b/, /c/, /d/)");
  });

  it("are one of each", () => {
    expect(() => {
      new InlineParts().add("/", page("a{}", "run()") + "<style>b{}</style>");
    }).toThrow("/: it has 2 inline style sheets; every page has exactly one, from page/Base.astro.");
    expect(() => {
      new InlineParts().add("/", "<style>b{}</style>");
    }).toThrow("/: it has 0 inline scripts");
  });

  it("need a page", () => {
    expect(() => new InlineParts().hash((text) => text)).toThrow("wrote no page");
  });
});
