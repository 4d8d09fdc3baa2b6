/** At the end of a build: an index of every section, question and term, and the words by which misspelt queries are corrected. */
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Step } from "./finish.ts";
import { dropMarks } from "../search/build/marks.ts";
import { readRecords, type SearchRecord } from "../search/build/records.ts";
import { nameRecords } from "../search/build/name-records.ts";
import { collectVocabulary } from "../search/build/vocabulary.ts";
import { writeIndex } from "../search/build/write-index.ts";
import { type Entry, writeNames } from "../search/names/names.ts";

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
      const { parts, ids } = await writeIndex(records, skills, output);
      const vocabulary = collectVocabulary(records);
      // The entry says besides where the other parts are, and how the articles are numbered.
      const file = join(output, "pagefind-entry.json");
      const entry = { ...(JSON.parse(await readFile(file, "utf8")) as Pick<Entry, "languages">), skills, parts, records: records.length };
      await writeFile(file, JSON.stringify(entry));
      await writeFile(join(output, "names.txt"), writeNames({ entry, names: nameRecords(records, skills, ids), vocabulary }));
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
