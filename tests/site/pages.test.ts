/** The built site, read: every page, also of the build under a base path. */
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { createHash } from "node:crypto";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { HtmlValidate } from "html-validate";
import { type HTMLElement, parse } from "node-html-parser";
import { describe, expect, it } from "vitest";
import { BASED, basedFolder, type BuiltPage, distFolder, readPages } from "../../tools/built.ts";
import { SKILL_SLUGS } from "./skill-slugs.ts";

interface ParsedPage extends BuiltPage {
  root: HTMLElement;
}

const SITE = "https://nine-skills.example";
const parsePages = (folder: string): ParsedPage[] => readPages(folder).map((page) => ({ ...page, root: parse(page.html, { comment: true }) }));
const pages = parsePages(distFolder);
const articles = pages.filter(({ path }) => /^\/skills\/[a-z-]+\/$/.test(path));
const seen = pages.filter(({ path }) => path !== "/404.html");

describe("the pages", () => {
  it("are all there", () => {
    const paths = pages.map(({ path }) => path);
    for (const slug of SKILL_SLUGS) expect(paths).toContain(`/skills/${slug}/`);
    for (const slug of SKILL_SLUGS) expect(paths).toContain(`/skills/${slug}/interview/`);
    for (const path of [
      "/",
      "/404.html",
      "/search/",
      "/glossary/",
      "/sources/",
      "/interview/",
      "/about/",
      "/who-is-a-backend-developer/",
      "/is-it-worth-it/",
      "/where-to-go-from-here/",
    ])
      expect(paths).toContain(path);
  });

  it("are valid HTML", { timeout: 300_000 }, async () => {
    const validator = new HtmlValidate({
      extends: ["html-validate:recommended"],
      rules: {
        // The files are our own and come from the same host; the policy names what may run.
        "require-sri": "off",
        // The build writes attributes and void elements as it does; both spellings are valid HTML.
        "void-style": "off",
        "attribute-boolean-style": "off",
        "attribute-empty-style": "off",
        "doctype-style": "off",
        "no-trailing-whitespace": "off",
        // Long, exact titles and descriptions are better than short, vague ones.
        "long-title": "off",
        // Our elements are inline by default and styled as blocks.
        "element-permitted-content": "error",
        // A listing or a table that scrolls must be reached by keyboard.
        "no-redundant-role": "off",
        "tel-non-breaking": "off",
      },
    });
    const faults: string[] = [];
    for (const { path, html } of pages) {
      const report = await validator.validateString(html);
      for (const result of report.results)
        for (const message of result.messages) faults.push(`${path}:${message.line}:${message.column} ${message.ruleId}: ${message.message}`);
    }
    expect(faults.slice(0, 20)).toEqual([]);
  });

  it("have one h1, and headings that never skip a level", () => {
    for (const { path, root } of pages) {
      const levels = root.querySelectorAll("h1,h2,h3,h4,h5,h6").map((heading) => Number(heading.tagName.slice(1)));
      expect(
        levels.filter((level) => level === 1),
        path,
      ).toHaveLength(1);
      const main =
        root
          .querySelector("main")
          ?.querySelectorAll("h1,h2,h3,h4,h5,h6")
          .map((heading) => Number(heading.tagName.slice(1))) ?? [];
      for (const [index, level] of main.entries())
        if (index > 0) expect(level - (main[index - 1] ?? 0), `${path}: heading ${index + 1}`).toBeLessThanOrEqual(1);
    }
  });

  it("have unique titles and descriptions", () => {
    const titles = pages.map(({ root }) => root.querySelector("title")?.textContent ?? "");
    const descriptions = pages.map(({ root }) => root.querySelector('meta[name="description"]')?.getAttribute("content") ?? "");
    expect(titles.filter((title, index) => title === "" || titles.indexOf(title) !== index)).toEqual([]);
    expect(descriptions.filter((text, index) => text.length < 70 || text.length > 180 || descriptions.indexOf(text) !== index)).toEqual([]);
  });

  it("have unique ids", () => {
    for (const { path, root } of pages) {
      const ids = root.querySelectorAll("[id]").map((element) => element.id);
      expect(
        ids.filter((id, index) => ids.indexOf(id) !== index),
        path,
      ).toEqual([]);
    }
  });

  it("say where they live, for search engines and shared links", () => {
    for (const { path, root } of seen) {
      expect(root.querySelector('link[rel="canonical"]')?.getAttribute("href"), path).toBe(SITE + path);
      expect(root.querySelector('meta[property="og:url"]')?.getAttribute("content"), path).toBe(SITE + path);
      const image = root.querySelector('meta[property="og:image"]')?.getAttribute("content") ?? "";
      expect(existsSync(join(distFolder, new URL(image).pathname)), `${path}: ${image}`).toBe(true);
    }
    expect(
      pages
        .find(({ path }) => path === "/404.html")
        ?.root.querySelector('meta[name="robots"]')
        ?.getAttribute("content"),
    ).toBe("noindex");
  });

  it("carry structured data that can be read", () => {
    for (const { path, root } of seen) {
      const data = root.querySelectorAll('script[type="application/ld+json"]').map((script) => JSON.parse(script.textContent) as Record<string, unknown>);
      expect(data.length, path).toBeGreaterThan(0);
      for (const part of data) expect(part["@context"], path).toBe("https://schema.org");
      if (articles.some((article) => article.path === path))
        expect(
          data.map((part) => part["@type"]),
          path,
        ).toEqual(["TechArticle", "BreadcrumbList"]);
    }
  });
});

describe.each([
  { name: "at the root", folder: distFolder, base: "/" },
  { name: "under a base path", folder: basedFolder, base: BASED },
])("links $name", ({ folder, base }) => {
  it("lead to pages, files and anchors that exist", () => {
    const parsed = parsePages(folder);
    const ids = new Map(parsed.map(({ path, root }) => [path, new Set(root.querySelectorAll("[id]").map((element) => element.id))]));
    const broken: string[] = [];
    let count = 0;
    for (const { path, root } of parsed) {
      const address = path === "/404.html" ? "/" : path;
      for (const element of root.querySelectorAll("[href],[src]")) {
        const target = element.getAttribute("href") ?? element.getAttribute("src") ?? "";
        if (/^(https?:|mailto:|data:)/.test(target) && !target.startsWith(SITE)) continue;
        count++;
        const url = new URL(target, SITE + base.replace(/\/$/, "") + address);
        if (!url.pathname.startsWith(base)) {
          broken.push(`${path}: ${target} leaves the base path`);
          continue;
        }
        const local = decodeURIComponent(url.pathname.slice(base.length - 1));
        const known = ids.get(local);
        if (!known && !(existsSync(join(folder, local)) && statSync(join(folder, local)).isFile())) broken.push(`${path}: ${target} leads to nothing`);
        else if (url.hash !== "" && known && !known.has(decodeURIComponent(url.hash.slice(1)))) broken.push(`${path}: ${target}: the page has no such anchor`);
      }
    }
    expect(count).toBeGreaterThan(500);
    expect([...new Set(broken)].slice(0, 30)).toEqual([]);
  });

  it("of fonts lie in the style sheet under the base path", () => {
    for (const { path, html } of readPages(folder)) {
      const fonts = [...html.matchAll(/url\("?([^")]+\.woff2)"?\)/g)].map((match) => match[1] ?? "");
      expect(fonts.length, path).toBe(3);
      for (const font of fonts) expect(existsSync(join(folder, font.slice(base.length - 1))), `${path}: ${font}`).toBe(true);
    }
  });
});

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

  it("is in _headers, the same on the whole site", () => {
    const headers = readFileSync(join(distFolder, "_headers"), "utf8");
    const policy = pages[0]?.root.querySelector('meta[http-equiv="content-security-policy"]')?.getAttribute("content") ?? "-";
    expect(headers).toContain(`Content-Security-Policy: ${policy}; frame-ancestors 'none'`);
  });
});

describe("weight", () => {
  const size = (data: string | Buffer) => brotliCompressSync(data).length;
  const files = (folder: string, ending: string) => readdirSync(join(distFolder, folder)).filter((file) => file.endsWith(ending));

  it("of the fonts is at most 40 kB for what an article always uses", () => {
    const fonts = files("_astro", ".woff2").filter((file) => !file.includes("italic"));
    expect(fonts).toHaveLength(2);
    expect(fonts.reduce((sum, file) => sum + statSync(join(distFolder, "_astro", file)).size, 0)).toBeLessThanOrEqual(40_000);
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

  it("of any page is at most 120 kB of HTML over the wire, and home fits into one flight", () => {
    for (const { path, html } of pages) expect(size(html), path).toBeLessThanOrEqual(path === "/" ? 14_600 : 120_000);
  });

  it("of any file is below a host's limit of 25 MiB", () => {
    for (const file of readdirSync(distFolder, { recursive: true, encoding: "utf8" }))
      expect(statSync(join(distFolder, file)).size, file).toBeLessThan(25 * 1024 * 1024);
  });
});

describe("feeds", () => {
  const read = (file: string) => readFileSync(join(distFolder, file), "utf8");

  it("hold one item an article", () => {
    const feed = parse(read("rss.xml"));
    expect(feed.querySelectorAll("item")).toHaveLength(SKILL_SLUGS.length);
    for (const slug of SKILL_SLUGS) expect(read("rss.xml")).toContain(`<link>${SITE}/skills/${slug}/</link>`);
    for (const date of feed.querySelectorAll("pubDate")) expect(Number.isNaN(Date.parse(date.textContent))).toBe(false);
  });

  it("of addresses name every page that may be found, and no other", () => {
    const sitemap = [...read("sitemap-0.xml").matchAll(/<loc>([^<]+)<\/loc>/g)].map((match) => match[1] ?? "");
    expect(sitemap.sort()).toEqual(seen.map(({ path }) => SITE + path).sort());
    expect(read("robots.txt")).toContain(`Sitemap: ${SITE}/sitemap-index.xml`);
  });

  it("name the base path when there is one", () => {
    const based = (file: string) => readFileSync(join(basedFolder, file), "utf8");
    expect(based("rss.xml")).toContain(`<link>${SITE}${BASED}skills/databases/</link>`);
    expect(based("sitemap-0.xml")).toContain(`${SITE}${BASED}skills/databases/`);
    expect(based("manifest.webmanifest")).toContain(`"start_url":"${BASED}"`);
    expect(based("_headers")).toContain(`${BASED}_astro/*`);
  });
});
