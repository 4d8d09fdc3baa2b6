/** What `npm run content` prints: every finding, what the articles measure, and what was looked at. */
import { basename, extname } from "node:path";
import { countOf, type Finding, formatFinding } from "../../src/guide/finding.ts";
import type { Report } from "../../src/guide/files/check.ts";
import { ENDINGS } from "../../src/guide/files/list.ts";
import { measureArticle } from "../../src/guide/words.ts";

/**
 * The lines for one article or page, or for the whole content.
 * @param slug file name of the article or page, without its ending
 */
export function describeReport({ guide, entries, findings }: Report, slug?: string): { lines: string[]; isClean: boolean } {
  const isAsked = (file: string) => slug === undefined || isAbout(file, slug);
  const files = [...entries.values()];
  const slugs = files.filter(({ collection }) => ENDINGS[collection] === ".mdx").map(({ id }) => id);
  if (slug !== undefined && !slugs.includes(slug))
    return { lines: [`There is no article or page "${slug}". Name one of these, or none for all: ${slugs.join(", ")}.`], isClean: false };
  const shown = findings.filter(({ file }) => isAsked(file));
  const read = Object.keys(ENDINGS).map((name) => `${files.filter(({ collection, file }) => collection === name && isAsked(file)).length} of content/${name}`);
  return {
    lines: [
      ...shown.map(formatFinding),
      ...guide.skills.filter(({ id }) => slug === undefined || id === slug).map(({ id, article }) => describeArticle(id, measureArticle(article).words, guide)),
      `Read ${read.join(", ")}.`,
      shown.length === 0 ? "Clean." : `${countSeverity(shown, "error")}, ${countSeverity(shown, "warning")}.`,
    ],
    isClean: shown.length === 0,
  };
}

function describeArticle(id: string, words: number, { questions, quizzes }: Report["guide"]): string {
  return `${id}: ${words} words of prose, ${countOf(questions[id]?.length ?? 0, "question")}, ${countOf(quizzes[id]?.length ?? 0, "check")}.`;
}

/** Terms and sources belong to all articles. */
function isAbout(file: string, slug: string): boolean {
  return basename(file, extname(file)) === slug || /^content\/(glossary|sources)\//.test(file);
}

function countSeverity(findings: readonly Finding[], severity: Finding["severity"]): string {
  return countOf(findings.filter((finding) => finding.severity === severity).length, severity);
}
