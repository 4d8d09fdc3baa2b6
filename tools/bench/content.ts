/** What the guide holds, counted from its sources. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { measureArticle } from "../../src/guide/words.ts";
import { makeGuideReader } from "../../src/guide/files/read.ts";
import { listSamples, type Sample, samplesFolder } from "../samples/list.ts";
import { findRunner } from "../samples/runners.ts";
import { type Cell, printHeading, printNote, printTable } from "./table.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** Report articles and listings. */
export async function reportContent(): Promise<void> {
  await reportArticles();
  reportListings(listSamples());
}

async function reportArticles(): Promise<void> {
  printHeading("Content");
  const { guide } = await makeGuideReader(root)();
  const rows = [...guide.skills]
    .sort((a, b) => a.data.order - b.data.order)
    .map(({ id, article }): [string, ...number[]] => {
      const { words, cited } = measureArticle(article);
      const all = (name: string, attribute: string) => article.tags.filter((tag) => tag.name === name).map((tag) => tag.attributes[attribute] ?? "");
      const shown = all("Sample", "file");
      const families = shown.filter((file) => !existsSync(join(samplesFolder, file)));
      return [
        id,
        words,
        shown.length,
        families.length,
        all("Figure", "name").length,
        guide.questions[id]?.length ?? 0,
        guide.quizzes[id]?.length ?? 0,
        cited.length,
        Object.values(guide.glossary).filter(({ section }) => section?.startsWith(`${id}#`)).length,
      ];
    });
  const sum = (column: number) => rows.reduce((total, row) => total + Number(row[column]), 0);
  printTable(
    ["article", "words", "listings", "families", "figures", "questions", "checks", "sources", "glossary terms"],
    [...rows, ["all", ...Array.from({ length: 8 }, (_, index) => sum(index + 1))]],
  );
  const terms = Object.values(guide.glossary);
  printNote(
    `Words: prose, without listings and tables. Listings: shown in the article; families, of these, in several languages. A source cited by two articles counts in both; there are ${Object.keys(guide.sources).length} sources, ${terms.length} glossary terms (${terms.filter(({ section }) => section === undefined).length} taught in no one section) and ${guide.pages.length} other pages.`,
  );
}

function reportListings(samples: Sample[]): void {
  const isCompared = ({ runner, output }: Sample) => runner !== undefined && output !== undefined;
  const counts = new Map<string, Sample[]>();
  for (const sample of samples) {
    const key =
      sample.runner ??
      (sample.directives.testedBy !== undefined ? "executed by another listing" : sample.directives.notRun !== undefined ? "not run" : "not a program");
    counts.set(key, [...(counts.get(key) ?? []), sample]);
  }
  const lines = (list: Sample[]) => list.reduce((total, { text }) => total + text.trimEnd().split("\n").length, 0);
  const rows = [...counts]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([name, list]): Cell[] => [
      name,
      list.length,
      lines(list),
      list.filter(isCompared).length,
      list.filter(({ output }) => output === "").length,
      findRunner(name) === undefined ? undefined : findRunner(name)?.isFromNpm === true ? "npm test" : "npm run test:toolchains",
      [...new Set(list.map(({ path }) => /\.[a-z]+$/.exec(path)?.[0] ?? path.split("/").at(-1) ?? ""))].join(" "),
    ]);
  printTable(
    ["run on", "files", "lines", "output compared", "of it empty", "by", "kinds"],
    [
      ...rows,
      ["all", samples.length, lines(samples), samples.filter(isCompared).length, samples.filter(({ output }) => output === "").length, undefined, undefined],
    ],
  );
  printNote('Not counted: samples/box-office, a program with tests of its own. "Compared": each run must print what is stored beside the file.');
  const notRun = samples.filter(({ directives }) => directives.notRun !== undefined);
  console.log(notRun.length === 0 ? "Every listing that is a program is run." : "Not run:");
  for (const { path, directives } of notRun) console.log(`- ${path}: ${directives.notRun ?? ""}`);
}
