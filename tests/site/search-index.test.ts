/** The built index, read: every section, question and term of every page has its record, and nothing that is not needed is served. */
// cspell:ignore unhashed
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, gunzipSync } from "node:zlib";
import { parse } from "node-html-parser";
import { describe, expect, it } from "vitest";
import { findAnswer } from "../../src/search/answer.ts";
import { readNames } from "../../src/search/names/names.ts";
import { EXAMPLES } from "../../src/search/examples.ts";
import { basedFolder, distFolder, readPages } from "../../tools/built.ts";
import { openIndex } from "../../tools/search/engine.ts";

interface Entry {
  languages: Record<string, { page_count: number }>;
  include_characters: string[];
}

interface Fragment {
  url: string;
  content: string;
  meta: Record<string, string>;
}

const read = (folder: string, file: string) => readFileSync(join(folder, "pagefind", file));
const readEntry = (folder: string) => JSON.parse(read(folder, "pagefind-entry.json").toString()) as Entry;
const namesOf = (folder: string) => {
  const names = readNames(read(folder, "names.txt").toString(), true);
  if (!names) throw new Error("There are no names.");
  return names;
};
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
  const selector = { article: "h2[id],h3[id]", page: "h2[id],h3[id]", questions: "details.ask[id]", glossary: "dt[id]" }[kind];
  const parts = (selector === undefined ? [] : main.querySelectorAll(selector)).map(({ id }) => id);
  return [
    path,
    ...parts.filter((id) => kind === "questions" || kind === "glossary" || !["interview-questions", "sources"].includes(id)).map((id) => `${path}#${id}`),
  ];
});

/** A long line of a listing, spaced as in the index. */
function lineOf(code: string): string {
  const lines = code.split("\n").map((line) => line.replace(/\s+/g, " ").trim());
  return lines.reduce((longest, line) => (line.length > longest.length ? line : longest), "");
}

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

  it("names the article of each, and tells the same of it in the file of names", () => {
    const { entry, names } = namesOf(folder);
    const byAddress = new Map(names.map((name) => [name.url, name]));
    expect(names).toHaveLength(fragments.length);
    expect(entry.records).toBe(fragments.length);
    for (const { url, meta } of fragments) {
      expect(meta["title"] ?? meta["question"], url).toMatch(/\S/);
      expect(byAddress.get(url), url).toMatchObject({ title: meta["title"] ?? meta["question"], article: meta["article"] });
      if (url.startsWith("/skills/")) expect(byAddress.get(url)?.order, url).toBeGreaterThan(0);
      if (/\/interview\/#/.test(url))
        expect(byAddress.get(url), url).toMatchObject({ kind: "question", level: expect.stringMatching(/^(junior|mid)$/) as unknown });
    }
    for (const language of ["java", "python", "php", "go"]) expect(names.filter((name) => name.language === language).length, language).toBeGreaterThan(8);
  });

  it("knows each record by the name of its file", () => {
    const files = readdirSync(join(folder, "pagefind/fragment")).map((file) => file.replace(".pf_fragment", ""));
    expect(
      namesOf(folder)
        .names.map(({ id }) => id)
        .toSorted(),
    ).toEqual(files.toSorted());
  });

  it("holds nothing of controls, proofs, citations and the reasons of quizzes", () => {
    const said = fragments.map(({ content }) => content).join("\n");
    for (const { path, html } of readPages().filter(({ html: page }) => page.includes('data-search="article"'))) {
      const main = parse(html).querySelector("main");
      for (const selector of ["quiz-card details li", "quiz-card label", ".cite", ".proof", ".drawn", "details.ask .listens", ".facts", "button"]) {
        const texts = (main?.querySelectorAll(selector) ?? []).map(({ text }) => text.replace(/\s+/g, " ").trim()).filter((text) => text.length > 30);
        expect(
          texts.filter((text) => said.includes(text)),
          `${path} ${selector}`,
        ).toEqual([]);
      }
    }
    // What every such part would bring with it.
    const brought = ["Check yourself", "✓ run on", "✓ tested", "Answer and reasons", "Weak, good and strong answers"];
    expect(brought.filter((text) => said.includes(text))).toEqual([]);
  });

  it("holds the code of listings with their names, in one language each", () => {
    const said = fragments.map(({ content }) => content).join("\n");
    // A question shows a listing of its article, which has it already.
    const articles = readPages().filter(({ html }) => html.includes('data-search="article"'));
    const families = articles.flatMap(({ html }) => parse(html, { blockTextElements: {} }).querySelectorAll(".family"));
    expect(families.length).toBeGreaterThan(10);
    const lines = families.map((family) => family.querySelectorAll("pre:not(.out)").map(({ text }) => lineOf(text)));
    expect(lines.filter(([first = ""]) => !said.includes(first))).toEqual([]);
    expect(lines.filter(([, second = ""]) => said.includes(second)).length).toBeLessThan(lines.length / 4);
    const names = families.map((family) => family.querySelector("header b")?.text ?? "");
    expect(names.filter((name) => !said.includes(name))).toEqual([]);
  });

  it("has text in every record", () => {
    expect(fragments.filter(({ content }) => content.trim().length < 3).map(({ url }) => url)).toEqual([]);
  });
});

describe("what is served of the search index", () => {
  const files = readdirSync(join(distFolder, "pagefind"), { recursive: true, encoding: "utf8" });
  const entry = readEntry(distFolder);

  it("is what our own dialog needs, and nothing of other interfaces", () => {
    const unhashed = files.filter((file) => !/[\\/]/.test(file) && !["index", "fragment"].includes(file) && !/\.pf_meta$/.test(file));
    expect(unhashed.sort()).toEqual(["names.txt", "pagefind-entry.json", "pagefind.js", "wasm.en.pagefind"].sort());
    expect(entry.include_characters).toEqual(expect.arrayContaining(["+", "#"]));
  });

  it("does not hold what only the build needed", () => {
    const marks = /<[a-z][^>]* data-search-(skip|part|words)[ =>]/;
    expect(marks.test('<p class="lede" data-search-part="lede">')).toBe(true);
    for (const { path, html } of readPages()) expect(marks.exec(html)?.[0], path).toBeUndefined();
    expect(readdirSync(distFolder).filter((file) => /words/.test(file))).toEqual([]);
  });

  it("has a small vocabulary", () => {
    expect(brotliCompressSync(namesOf(distFolder).vocabulary).length).toBeLessThan(11_500);
  });

  it("finds by names after few bytes, and has little more in the file of names", () => {
    const text = read(distFolder, "names.txt").toString();
    const answers = readFileSync(join(distFolder, "search/answers.js"));
    const [entryLine = "", sections = ""] = text.split("\n\n");
    expect(brotliCompressSync(`${entryLine}\n\n${sections}`).length + brotliCompressSync(answers).length).toBeLessThan(28_000);
    expect(brotliCompressSync(text).length).toBeLessThan(54_000);
  });

  it("weighs little: what is fetched on opening, and each result", () => {
    const meta = files.find((file) => file.endsWith(".pf_meta")) ?? "";
    expect(read(distFolder, meta).length).toBeLessThan(15_000);
    const sizes = readdirSync(join(distFolder, "pagefind/fragment")).map((file) => read(distFolder, `fragment/${file}`).length);
    expect(sizes.reduce((sum, size) => sum + size, 0) / sizes.length).toBeLessThan(1500);
  });

  it("finds what the dialog offers as examples", async () => {
    const index = await openIndex(distFolder);
    for (const example of EXAMPLES) {
      const { results, dropped, absent, corrected } = await findAnswer(index, example);
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
