/** The strict policy, as it stands in every page. */
import { existsSync, readFileSync, statSync } from "node:fs";
import { createHash } from "node:crypto";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { FOREVER } from "../../src/publish/headers.ts";
import { listKept } from "../../src/publish/hosts/netlify.ts";
import { distFolder } from "../../tools/built.ts";
import { parsePages } from "./parsed.ts";

const pages = parsePages();

describe("the strict policy", () => {
  const hash = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

  it("stands before any script or style, and names the hashes of both", () => {
    for (const { path, html, root } of pages) {
      const policy = root.querySelector('meta[http-equiv="content-security-policy"]')?.getAttribute("content") ?? "";
      expect(html.indexOf("content-security-policy"), path).toBeLessThan(html.search(/<(script|style|link)/));
      expect(policy, path).toContain(hash(root.querySelector("style")?.textContent ?? ""));
      expect(policy, path).toContain(
        hash(
          root.querySelectorAll("script").find((script) => script.getAttribute("src") === undefined && script.getAttribute("type") === undefined)
            ?.textContent ?? "",
        ),
      );
    }
  });

  it("finds nothing else inline: no style attributes, no handlers, no second script or style sheet", () => {
    for (const { path, root, html } of pages) {
      expect(
        root.querySelectorAll("[style]").map((element) => element.outerHTML.slice(0, 80)),
        path,
      ).toEqual([]);
      expect(root.querySelectorAll("style"), path).toHaveLength(1);
      expect(
        root.querySelectorAll("script").filter((script) => script.getAttribute("src") === undefined && script.getAttribute("type") !== "application/ld+json"),
        path,
      ).toHaveLength(1);
      expect(html.match(/<[^>]+\son[a-z]+=/g), path).toBeNull();
      expect(root.querySelectorAll("[href^=javascript]"), path).toEqual([]);
    }
  });

  it("needs nothing from other hosts", () => {
    for (const { path, root } of pages) {
      const loaded = root
        .querySelectorAll('script[src],img[src],iframe,link[rel="stylesheet"],link[rel="preload"],link[rel="icon"],source,video,audio')
        .map((element) => element.getAttribute("src") ?? element.getAttribute("href") ?? "");
      expect(
        loaded.filter((address) => !address.startsWith("/")),
        path,
      ).toEqual([]);
    }
  });

  it("leaves room in _headers for a rule of every file that is kept for good", () => {
    const headers = readFileSync(join(distFolder, "_headers"), "utf8");
    const lacking = listKept(distFolder).filter((path) => !headers.includes(`\n${path}\n  Cache-Control: ${FOREVER}\n`));
    expect(lacking).toEqual([]);
  });

  it("is in _headers, the same on the whole site", () => {
    const headers = readFileSync(join(distFolder, "_headers"), "utf8");
    const policy = pages[0]?.root.querySelector('meta[http-equiv="content-security-policy"]')?.getAttribute("content") ?? "-";
    expect(headers).toContain(`Content-Security-Policy: ${policy}; frame-ancestors 'none'`);
  });

  it("lets _headers keep files that are there, each by its own address", () => {
    const rules = [...readFileSync(join(distFolder, "_headers"), "utf8").matchAll(/^(\/\S*)\n {2}Cache-Control: public, max-age=31536000, immutable$/gm)].map(
      ([, path]) => path ?? "",
    );
    expect(rules.length).toBeGreaterThan(50);
    expect(rules.filter((path) => !existsSync(join(distFolder, path)) || !statSync(join(distFolder, path)).isFile())).toEqual([]);
    // The biggest are among them.
    for (const ending of [".wasm", ".woff2"]) expect(rules.filter((path) => path.endsWith(ending)).length, ending).toBeGreaterThan(1);
  });
});
