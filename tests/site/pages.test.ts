/** The built site, read: what every page has, and that its HTML is valid. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { HtmlValidate } from "html-validate";
import { describe, expect, it } from "vitest";
import { distFolder } from "../../tools/built.ts";
import { ARTICLE, parsePages, SITE } from "./parsed.ts";
import { SKILL_SLUGS } from "./skill-slugs.ts";

const pages = parsePages();
const articles = pages.filter(({ path }) => ARTICLE.test(path));
const seen = pages.filter(({ path }) => path !== "/404.html");

/** The roles that a kind of field may be given, beside its own. Source: "ARIA in HTML", W3C Recommendation. */
const ROLES: Record<string, string[]> = {
  text: ["combobox", "searchbox", "spinbutton"],
  checkbox: ["switch", "menuitemcheckbox", "option"],
  radio: ["menuitemradio"],
};

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

  it("give a field no role that its type cannot have", () => {
    // html-validate 11 does not know this rule of "ARIA in HTML": a combobox is a text field, and a field of type "search" is a searchbox alone.
    const fields = pages.flatMap(({ path, root }) => root.querySelectorAll("input[role]").map((field) => ({ path, field })));
    expect(fields.length).toBeGreaterThan(0);
    for (const { path, field } of fields)
      expect(ROLES[field.getAttribute("type") ?? "text"] ?? [], `${path}: ${field.toString()}`).toContain(field.getAttribute("role"));
  });

  it("list no source that no text cites", () => {
    const sources = pages.find(({ path }) => path === "/sources/")?.root.querySelectorAll(".entries dd") ?? [];
    expect(sources.length).toBeGreaterThan(200);
    expect(sources.map(({ text }) => text).filter((text) => !text.includes("Cited in"))).toEqual([]);
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

  it("tell a reader without scripts what the fields of a plan would offer", () => {
    const plan = seen.map(({ root }) => root.querySelector("interview-plan")).find((found) => found !== null);
    const told = plan?.querySelector("noscript")?.textContent ?? "";
    const offered = plan?.querySelectorAll("option").map((option) => option.textContent.trim()) ?? [];
    expect(offered.length).toBeGreaterThan(10);
    for (const text of offered) expect(told, text).toContain(/\d+/.exec(text)?.[0] ?? text);
  });
});
