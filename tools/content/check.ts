/** `npm run content -- SLUG`: what is wrong in the content of one article or page, or in all of it. */
import { basename, extname } from "node:path";
import { fileURLToPath } from "node:url";
import { type Finding, countOf, formatFinding } from "../../src/guide/finding.ts";
import { makeContentCheck, type Report } from "../../src/guide/files/check.ts";
import { ENDINGS } from "../../src/guide/files/list.ts";
import { measureArticle } from "../../src/guide/words.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const [slug, ...rest] = process.argv.slice(2);
const report = await makeContentCheck(root)();
const slugs = [...report.entries.values()].filter(({ collection }) => ENDINGS[collection] === ".mdx").map(({ id }) => id);

if (rest.length > 0 || (slug !== undefined && !slugs.includes(slug))) {
  console.error(`There is no article or page "${[slug, ...rest].join(" ")}". Name one of these, or none for all: ${slugs.join(", ")}.`);
  process.exitCode = 1;
} else {
  const shown = report.findings.filter((finding) => slug === undefined || isAbout(finding, slug));
  for (const finding of shown) console.log(formatFinding(finding));
  for (const line of describeArticles(report, slug)) console.log(line);
  console.log(`Read ${describeReading(report, slug)}.`);
  const count = (severity: string) => shown.filter((finding) => finding.severity === severity).length;
  console.log(shown.length === 0 ? "Clean." : `${countOf(count("error"), "error")}, ${countOf(count("warning"), "warning")}.`);
  process.exitCode = shown.length === 0 ? 0 : 1;
}

/** Terms and sources belong to all articles. */
function isAbout({ file }: Finding, id: string): boolean {
  return basename(file, extname(file)) === id || /^content\/(glossary|sources)\//.test(file);
}

function describeArticles({ guide }: Report, id: string | undefined): string[] {
  return guide.skills
    .filter((skill) => id === undefined || skill.id === id)
    .map(({ id: skill, article }) => {
      const questions = countOf(guide.questions[skill]?.length ?? 0, "question");
      return `${skill}: ${countOf(measureArticle(article).words, "word")} of prose, ${questions}, ${countOf(guide.quizzes[skill]?.length ?? 0, "check")}.`;
    });
}

/** `9 files of skills, 4 of pages, ...` */
function describeReading({ entries }: Report, id: string | undefined): string {
  const files = [...entries.values()].filter((entry) => id === undefined || isAbout({ ...entry, severity: "error", message: "" }, id));
  return Object.keys(ENDINGS)
    .map((name) => `${files.filter(({ collection }) => collection === name).length} of content/${name}`)
    .join(", ");
}
