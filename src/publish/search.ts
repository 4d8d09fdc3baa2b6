/** At the end of a build: an index of every section, question and term, and the words by which misspelt queries are corrected. */
import { createHash } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Step } from "./finish.ts";
import { dropMarks } from "../search/build/marks.ts";
import { readRecords, type SearchRecord } from "../search/build/records.ts";
import { collectVocabulary } from "../search/build/vocabulary.ts";
import { writeIndex } from "../search/build/write-index.ts";

/** Index the pages, and take the marks of the search out of them. */
export function search(): Step {
  const records: SearchRecord[] = [];
  return {
    name: "search",
    read({ path, html }) {
      records.push(...readRecords(path, html));
    },
    async conclude({ folder, logger }) {
      const output = join(folder, "pagefind");
      const skills = titlesOf(records);
      const parts = await writeIndex(records, skills, output);
      const vocabulary = collectVocabulary(records);
      const name = `words.${createHash("sha256").update(vocabulary).digest("hex").slice(0, 8)}.txt`;
      await writeFile(join(output, name), vocabulary);
      // The entry is what the browser reads first; it may as well say where the vocabulary and the other parts are, and how the articles are numbered.
      const entry = join(output, "pagefind-entry.json");
      await writeFile(
        entry,
        JSON.stringify({ ...(JSON.parse(await readFile(entry, "utf8")) as object), vocabulary: name, skills, parts, records: records.length }),
      );
      logger.info(
        `${records.length} records from ${new Set(records.map(({ url }) => url.split("#")[0])).size} pages, ${(vocabulary.length / 1000).toFixed(1)} kB of vocabulary`,
      );
      return dropMarks;
    },
  };
}

/** Titles of the articles in order. */
function titlesOf(records: SearchRecord[]): string[] {
  const titles: (string | undefined)[] = [];
  for (const { kind, depth, order, title } of records) if (kind === "article" && depth === 0 && order !== undefined) titles[order - 1] = title;
  return Array.from(titles, (title) => title ?? "");
}
