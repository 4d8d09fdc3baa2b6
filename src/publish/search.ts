/** After the build: an index of every section, question and term, and the words by which misspelt queries are corrected. */
import { createHash } from "node:crypto";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join, sep } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { dropMarks } from "../search/build/marks.ts";
import { readRecords, type SearchRecord } from "../search/build/records.ts";
import { collectVocabulary } from "../search/build/vocabulary.ts";
import { writeIndex } from "../search/build/write-index.ts";

/** Index the built pages. Stands before `policy`, which changes them. */
export function search(): AstroIntegration {
  return {
    name: "search",
    hooks: {
      "astro:build:done": async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith(".html")).sort();
        const pages = await Promise.all(files.map(async (file) => ({ file, path: pathOf(file), html: await readFile(join(folder, file), "utf8") })));
        const records = pages.flatMap(({ path, html }) => readRecords(path, html));
        await Promise.all(pages.map(({ file, html }) => writeFile(join(folder, file), dropMarks(html))));
        const output = join(folder, "pagefind");
        const skills = titlesOf(records);
        await writeIndex(records, skills, output);
        const vocabulary = collectVocabulary(records);
        const name = `words.${createHash("sha256").update(vocabulary).digest("hex").slice(0, 8)}.txt`;
        await writeFile(join(output, name), vocabulary);
        // The entry is what the browser reads first; it may as well say where the vocabulary is and how the articles are numbered.
        const entry = join(output, "pagefind-entry.json");
        await writeFile(entry, JSON.stringify({ ...(JSON.parse(await readFile(entry, "utf8")) as object), vocabulary: name, skills }));
        logger.info(
          `${records.length} records from ${new Set(records.map(({ url }) => url.split("#")[0])).size} pages, ${(vocabulary.length / 1000).toFixed(1)} kB of vocabulary`,
        );
      },
    },
  };
}

/** Titles of the articles in order. */
function titlesOf(records: SearchRecord[]): string[] {
  const titles: (string | undefined)[] = [];
  for (const { kind, depth, order, title } of records) if (kind === "article" && depth === 0 && order !== undefined) titles[order - 1] = title;
  return Array.from(titles, (title) => title ?? "");
}

/** `skills/databases/index.html` is served at `/skills/databases/`. */
function pathOf(file: string): string {
  return `/${file
    .split(sep)
    .join("/")
    .replace(/index\.html$/, "")}`;
}
