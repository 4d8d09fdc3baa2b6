/** `npm run content -- SLUG`: what is wrong in the content of one skill, or of all. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { mdxToJs } from "satteri";
import { countWords, readArticle } from "../../src/guide/text.ts";
import { findFaults } from "../../src/guide/rules/references.ts";
import { findCheckFaults, findQuestionFaults } from "../../src/guide/rules/questions.ts";
import { readGuide } from "./read.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const slug = process.argv[2];
const { guide, faults } = await readGuide(root);
faults.push(...findFaults(guide));
for (const [id, questions] of Object.entries(guide.questions))
  faults.push(...findQuestionFaults(questions).map((message) => ({ file: `content/questions/${id}.yaml`, message: `${message}.` })));
for (const [id, checks] of Object.entries(guide.quizzes))
  faults.push(...findCheckFaults(checks).map((message) => ({ file: `content/quizzes/${id}.yaml`, message: `${message}.` })));
for (const { id } of guide.skills) {
  const file = `content/skills/${id}.mdx`;
  try {
    mdxToJs(readFileSync(join(root, file), "utf8"), { features: { headingAttributes: true, frontmatter: true } });
  } catch (error) {
    faults.push({ file, message: error instanceof Error ? error.message : String(error) });
  }
}
const shown = faults.filter(
  ({ file }) => slug === undefined || file.includes(slug) || file.startsWith("content/glossary/") || file.startsWith("content/sources/"),
);
for (const { file, message } of shown) console.log(`${file}: ${message}`);
for (const skill of guide.skills.filter(({ id }) => slug === undefined || id === slug)) {
  const words = readArticle(skill.body).paragraphs.reduce((sum, { text }) => sum + countWords(text), 0);
  console.log(`${skill.id}: ${words} words of prose, ${guide.questions[skill.id]?.length ?? 0} questions, ${guide.quizzes[skill.id]?.length ?? 0} checks.`);
}
console.log(shown.length === 0 ? "Clean." : `${shown.length} faults.`);
process.exitCode = shown.length === 0 ? 0 : 1;
