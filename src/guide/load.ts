/** The only place that asks Astro for content. Everything is read once, checked as a whole, and kept. */
import { type CollectionEntry, getCollection } from "astro:content";
import { type ArticleText, countWords, readArticle } from "./text.ts";
import { figureNames } from "../figure/find.ts";
import { findFaults } from "./rules/references.ts";
import { TAG_NAMES } from "./tags.ts";
import { findSampleFault } from "../listing/samples.ts";

export type Question = CollectionEntry<"questions">["data"]["questions"][number];
export type Quiz = CollectionEntry<"quizzes">["data"]["checks"][number];
export type Source = CollectionEntry<"sources">["data"] & { id: string };
export type GlossaryTerm = CollectionEntry<"glossary">["data"] & { id: string };

export interface Skill {
  id: string;
  data: CollectionEntry<"skills">["data"];
  entry: CollectionEntry<"skills">;
  article: ArticleText;
  questions: Question[];
  checks: Quiz[];
  /** Words of prose, without listings. */
  words: number;
  /** Reading time at 220 words a minute. */
  minutes: number;
  /** Listings shown, families counted once. */
  sampleCount: number;
  /** Ids of the sources it cites, in order of appearance. */
  cited: string[];
}

export interface Guide {
  /** In order. */
  skills: Skill[];
  pages: CollectionEntry<"pages">[];
  /** By term, alphabetical. */
  glossary: GlossaryTerm[];
  sources: Map<string, Source>;
}

/** Words a minute for technical prose; a deliberate reading, not a skimming. */
const WORDS_A_MINUTE = 220;

let loading: Promise<Guide> | undefined;

/**
 * The whole guide.
 * @throws Error that lists every fault with its file, field and remedy
 */
export function loadGuide(): Promise<Guide> {
  return (loading ??= readWholeGuide());
}

/** The skill of that id. */
export async function loadSkill(id: string): Promise<Skill> {
  const skill = (await loadGuide()).skills.find((candidate) => candidate.id === id);
  if (!skill) throw new Error(`There is no skill "${id}".`);
  return skill;
}

async function readWholeGuide(): Promise<Guide> {
  const [skills, pages, questions, quizzes, glossary, sources] = await Promise.all([
    getCollection("skills"),
    getCollection("pages"),
    getCollection("questions"),
    getCollection("quizzes"),
    getCollection("glossary"),
    getCollection("sources"),
  ]);
  const questionsBySkill = Object.fromEntries(questions.map(({ id, data }) => [id, data.questions]));
  const checksBySkill = Object.fromEntries(quizzes.map(({ id, data }) => [id, data.checks]));
  const faults = findFaults({
    skills: skills.map(({ id, body = "", data }) => ({ id, body, data })),
    pages: pages.map(({ id, body = "", data }) => ({ id, body, data })),
    questions: questionsBySkill,
    quizzes: checksBySkill,
    glossary: Object.fromEntries(glossary.map(({ id, data }) => [id, data])),
    sources: Object.fromEntries(sources.map(({ id, data }) => [id, data])),
    hasSample: findSampleFault,
    figures: figureNames,
    tags: TAG_NAMES,
  });
  if (faults.length > 0)
    throw new Error(
      `The content has ${faults.length} ${faults.length === 1 ? "fault" : "faults"}:\n${faults.map(({ file, message }) => `  ${file}: ${message}`).join("\n")}`,
    );
  return {
    skills: skills
      .map((entry) => makeSkill(entry, questionsBySkill[entry.id] ?? [], checksBySkill[entry.id] ?? []))
      .sort((a, b) => a.data.order - b.data.order),
    pages,
    glossary: glossary.map(({ id, data }) => ({ id, ...data })).sort((a, b) => a.term.localeCompare(b.term, "en")),
    sources: new Map(sources.map(({ id, data }) => [id, { id, ...data }])),
  };
}

function makeSkill(entry: CollectionEntry<"skills">, questions: Question[], checks: Quiz[]): Skill {
  const article = readArticle(entry.body ?? "");
  const words = article.paragraphs.reduce((sum, { text }) => sum + countWords(text), 0);
  const named = (name: string, attribute: string) => article.tags.filter((tag) => tag.name === name).map((tag) => tag.attributes[attribute] ?? "");
  return {
    id: entry.id,
    data: entry.data,
    entry,
    article,
    questions,
    checks,
    words,
    minutes: Math.max(1, Math.round(words / WORDS_A_MINUTE)),
    sampleCount: named("Sample", "file").length,
    cited: [...new Set([...named("Cite", "id"), ...named("Stat", "source")])],
  };
}
