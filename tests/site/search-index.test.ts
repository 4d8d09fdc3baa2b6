/** The built index, read: every section, question and term of every page has its record, and nothing that is not needed is served. */
// cspell:ignore unhashed
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, gunzipSync } from "node:zlib";
import { parse } from "node-html-parser";
import { describe, expect, it } from "vitest";
import { findAnswer } from "../../src/search/answer.ts";
import { EXAMPLES } from "../../src/search/examples.ts";
import { basedFolder, distFolder, readPages } from "../../tools/built.ts";
import { openIndex } from "../../tools/search/engine.ts";

interface Entry {
  languages: Record<string, { page_count: number }>;
  include_characters: string[];
  vocabulary: string;
  skills: string[];
}

interface Fragment {
  url: string;
  content: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
}

const read = (folder: string, file: string) => readFileSync(join(folder, "pagefind", file));
const readEntry = (folder: string) => JSON.parse(read(folder, "pagefind-entry.json").toString()) as Entry;
const readFragments = (folder: string) =>
  readdirSync(join(folder, "pagefind/fragment")).map(
    (file) =>
      JSON.parse(
        gunzipSync(read(folder, `fragment/${file}`))
          .toString()
          .slice("pagefind_dcd".length),
      ) as Fragment,
  );

/** What the layouts promise to be found, counted from the pages alone. */
const promised = readPages().flatMap(({ path, html }) => {
  const main = parse(html).querySelector("main[data-search]");
  const kind = main?.getAttribute("data-search");
  if (!main || kind === undefined) return [];
  const selector = { article: "h2[id],h3[id]", page: "h2[id],h3[id]", questions: "details.ask[id]", glossary: "dt[id]" }[kind] ?? "";
  const parts = main.querySelectorAll(selector).map(({ id }) => id);
  return [
    path,
    ...parts.filter((id) => kind === "questions" || kind === "glossary" || !["interview-questions", "sources"].includes(id)).map((id) => `${path}#${id}`),
  ];
});

describe.each([
  { name: "at the root", folder: distFolder },
  { name: "under a base path", folder: basedFolder },
])("the search index $name", ({ folder }) => {
  const fragments = readFragments(folder);

  it("has one record for every page, section, question and term, and no other", () => {
    expect(promised.length).toBeGreaterThan(300);
    expect(fragments.map(({ url }) => url).sort()).toEqual([...promised].sort());
    expect(readEntry(folder).languages["en"]?.page_count).toBe(promised.length);
  });

  it("names the article, the kind and the skill of each", () => {
    const { skills } = readEntry(folder);
    for (const { url, meta, filters } of fragments) {
      expect(meta["title"] ?? meta["question"], url).toMatch(/\S/);
      expect(meta["article"], url).toMatch(/\S/);
      expect(filters["kind"], url).toHaveLength(1);
      if (url.startsWith("/skills/")) expect(skills, url).toContain(filters["skill"]?.[0]);
    }
  });

  it("has text in every record", () => {
    expect(fragments.filter(({ content }) => content.trim().length < 3).map(({ url }) => url)).toEqual([]);
  });
});

describe("what is served of the search index", () => {
  const files = readdirSync(join(distFolder, "pagefind"), { recursive: true, encoding: "utf8" });
  const entry = readEntry(distFolder);

  it("is what our own dialog needs, and nothing of other interfaces", () => {
    const unhashed = files.filter((file) => !/[\\/]/.test(file) && !["index", "filter", "fragment"].includes(file) && !/\.pf_meta$/.test(file));
    expect(unhashed.sort()).toEqual([entry.vocabulary, "pagefind-entry.json", "pagefind.js", "wasm.en.pagefind"].sort());
    expect(entry.include_characters).toEqual(expect.arrayContaining(["+", "#"]));
  });

  it("does not hold what only the build needed", () => {
    expect(existsSync(join(distFolder, "search-words.json"))).toBe(false);
    for (const { path, html } of readPages()) expect(html.includes("data-search-also"), path).toBe(false);
  });

  it("has a small vocabulary", () => {
    expect(brotliCompressSync(read(distFolder, entry.vocabulary)).length).toBeLessThan(10_500);
  });

  it("weighs little: what is fetched on opening, and each result", () => {
    const meta = files.find((file) => file.endsWith(".pf_meta")) ?? "";
    expect(read(distFolder, meta).length).toBeLessThan(15_000);
    const sizes = readdirSync(join(distFolder, "pagefind/fragment")).map((file) => read(distFolder, `fragment/${file}`).length);
    expect(sizes.reduce((sum, size) => sum + size, 0) / sizes.length).toBeLessThan(1500);
  });

  it("finds what the dialog offers as examples", async () => {
    const { engine, vocabulary } = await openIndex(distFolder);
    for (const example of EXAMPLES) {
      const { results, dropped, absent, corrected } = await findAnswer(engine, vocabulary, example);
      expect(results.length, example).toBeGreaterThan(0);
      expect({ dropped, absent, corrected }, example).toEqual({ dropped: [], absent: [], corrected: undefined });
    }
  });
});

describe("the search page without a script", () => {
  const page = parse(readPages().find(({ path }) => path === "/search/")?.html ?? "");

  it("lists every section of every article, the questions, the letters and the pages around", () => {
    const listed = new Set(page.querySelectorAll(".search-all a").map((link) => link.getAttribute("href")));
    const wanted = promised.filter(
      (url) =>
        (/^\/skills\/[a-z-]+\/(#|$)/.test(url) && !/#(abilities|the-short-version)$/.test(url)) || /\/interview\/$/.test(url) || !/skills|glossary|#/.test(url),
    );
    expect(wanted.filter((url) => !listed.has(url))).toEqual([]);
    expect(page.querySelectorAll('.search-all a[href^="/glossary/#letter-"]').length).toBeGreaterThan(10);
  });

  it("has a form that works as one", () => {
    const form = page.querySelector("search-page form");
    expect(form?.getAttribute("method")).toBe("get");
    expect(form?.getAttribute("action")).toBe("/search/");
    const input = form?.querySelector('input[name="q"]');
    expect(form?.querySelector(`label[for="${input?.id ?? ""}"]`)?.textContent).toMatch(/\S/);
  });
});
