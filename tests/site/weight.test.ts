/** What the built site weighs on the wire. */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import { describe, expect, it } from "vitest";
import { distFolder } from "../../tools/built.ts";
import { ARTICLE, parsePages } from "./parsed.ts";

const pages = parsePages();
const articles = pages.filter(({ path }) => ARTICLE.test(path));

describe("weight", () => {
  const size = (data: string | Buffer) => brotliCompressSync(data).length;
  const files = (folder: string, ending: string) => readdirSync(join(distFolder, folder)).filter((file) => file.endsWith(ending));

  it("of all fonts is at most 40 kB", () => {
    const fonts = files("_astro", ".woff2");
    expect(fonts).toHaveLength(4);
    expect(fonts.reduce((sum, file) => sum + statSync(join(distFolder, "_astro", file)).size, 0)).toBeLessThanOrEqual(40_000);
  });

  it("is in scripts that never import one another in a circle, where the first to come would find the other unready", () => {
    const imports = new Map(
      files("_astro", ".js").map((file) => {
        const text = readFileSync(join(distFolder, "_astro", file), "utf8");
        return [file, [...text.matchAll(/(?:from|import)\s*"\.\/([^"]+\.js)"/g)].map(([, name = ""]) => name)];
      }),
    );
    const reaches = (from: string, seen = new Set<string>()): Set<string> => {
      for (const next of imports.get(from) ?? [])
        if (!seen.has(next)) {
          seen.add(next);
          reaches(next, seen);
        }
      return seen;
    };
    expect([...imports.values()].flat().length).toBeGreaterThan(20);
    expect([...imports.keys()].filter((file) => reaches(file).has(file))).toEqual([]);
  });

  it("of the script that every page runs is at most 3 kB", () => {
    for (const { path, root } of pages) {
      const scripts = root.querySelectorAll("script[src]").map((script) => script.getAttribute("src") ?? "");
      const bytes = scripts.reduce((sum, file) => sum + size(readFileSync(join(distFolder, file))), 0);
      expect(bytes, `${path}: ${scripts.join()}`).toBeLessThanOrEqual(3000);
    }
  });

  it("of an article's first screen fits into one flight of 14,600 bytes", () => {
    for (const { path, html } of articles) {
      const end = html.indexOf('class="prose"');
      expect(end, path).toBeGreaterThan(0);
      expect(size(html.slice(0, end)), path).toBeLessThanOrEqual(14_600);
    }
  });

  it("of any page is at most 120 kB of HTML over the wire, and home of 22 kB", () => {
    // What fits by a quicker compression fits by the best one, which takes a minute for all pages.
    const quick = { params: { [constants.BROTLI_PARAM_QUALITY]: 7 } };
    for (const { path, html } of pages) expect(brotliCompressSync(html, quick).length, path).toBeLessThanOrEqual(path === "/" ? 22_000 : 120_000);
  });

  it("of the style sheet includes what older browsers need in place of newer functions", () => {
    for (const { path, html } of pages) {
      expect(html, path).not.toContain("light-dark(");
      const sheet = /<style[^>]*>([\s\S]*?)<\/style>/.exec(html)?.[1] ?? "";
      // Both themes, by what the build writes for browsers without that function.
      expect(sheet, path).toMatch(/prefers-color-scheme: ?dark/);
      expect(sheet, path).toContain("@supports selector(:popover-open)");
    }
  });

  it("of any file is below a host's limit of 25 MiB", () => {
    for (const file of readdirSync(distFolder, { recursive: true, encoding: "utf8" }))
      expect(statSync(join(distFolder, file)).size, file).toBeLessThan(25 * 1024 * 1024);
  });
});
