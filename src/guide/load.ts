/** The only place that asks Astro for content. Everything is read once, checked as a whole, and kept. */
import { readFile } from "node:fs/promises";
import { type CollectionEntry, getCollection } from "astro:content";
import { figureNames } from "../figure/find.ts";
import { findDownloadFault, findSampleFault, findShown } from "../listing/samples.ts";
import { refuse } from "./finding.ts";
import { findErrors } from "./rules/guide.ts";
import { listParts, type Part } from "./parts.ts";
import { GLOSSARY_PHRASES } from "./rules/phrases.ts";
import { type ArticleText, readArticle, type Tag } from "./text.ts";
import { countWords, type Measures, measureArticle } from "./words.ts";

export type Question = CollectionEntry<"questions">["data"]["questions"][number];
export type Check = CollectionEntry<"quizzes">["data"]["checks"][number];
export type Source = CollectionEntry<"sources">["data"] & { id: string };
export type GlossaryTerm = CollectionEntry<"glossary">["data"] & { id: string; phrases: string[] };
type Phrases = CollectionEntry<"phrases">["data"];

export interface Skill extends Measures {
  id: string;
  data: CollectionEntry<"skills">["data"];
  entry: CollectionEntry<"skills">;
  article: ArticleText;
  /** Stretches that are read in one sitting; none when the article is not divided. */
  parts: Part[];
  questions: Question[];
  checks: Check[];
  /** What readers type, by the id of a section or question. */
  phrases: Phrases;
}

export interface Page {
  id: string;
  data: CollectionEntry<"pages">["data"];
  entry: CollectionEntry<"pages">;
  /** What readers type, by the id of the heading. */
  phrases: Phrases["sections"];
  /** Ids of the sources it cites. */
  cited: string[];
}

export interface Guide {
  /** In order. */
  skills: Skill[];
  pages: Page[];
  /** By term, alphabetical. */
  glossary: GlossaryTerm[];
  sources: Map<string, Source>;
}

let loading: Promise<Guide> | undefined;

/**
 * The whole guide. A guide with faults is not kept: the next page that asks sees whether they are mended.
 * @throws Error that lists every fault with its file, line or field, and remedy
 */
export function loadGuide(): Promise<Guide> {
  loading ??= readWholeGuide().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

/** The skill of that id. */
export async function loadSkill(id: string): Promise<Skill> {
  const skill = (await loadGuide()).skills.find((candidate) => candidate.id === id);
  if (!skill) throw new Error(`There is no skill "${id}".`);
  return skill;
}

async function readWholeGuide(): Promise<Guide> {
  const [skills, pages, questions, quizzes, glossary, phrases, sources] = await Promise.all([
    getCollection("skills").then(readTexts),
    getCollection("pages").then(readTexts),
    getCollection("questions"),
    getCollection("quizzes"),
    getCollection("glossary"),
    getCollection("phrases"),
    getCollection("sources"),
  ]);
  const questionsBySkill = Object.fromEntries(questions.map(({ id, data }) => [id, data.questions]));
  const checksBySkill = Object.fromEntries(quizzes.map(({ id, data }) => [id, data.checks]));
  const phrasesById = Object.fromEntries(phrases.map(({ id, data }) => [id, data]));
  refuse(
    findErrors({
      skills,
      pages,
      questions: questionsBySkill,
      quizzes: checksBySkill,
      glossary: Object.fromEntries(glossary.map(({ id, data }) => [id, data])),
      phrases: phrasesById,
      sources: Object.fromEntries(sources.map(({ id, data }) => [id, data])),
      figures: figureNames,
      findSampleFault,
      findDownloadFault,
      unreadable: new Set(),
    }),
  );
  return {
    skills: skills
      .map((skill) => {
        const measures = measureArticle(skill.article, (tag) => measureTag(tag, checksBySkill[skill.id] ?? []));
        const { junior, mid } = skill.data.abilities;
        return { ...skill, ...measures, parts: listParts(skill.article, measures, [...junior, ...mid]) };
      })
      .map((skill) => ({
        ...skill,
        questions: questionsBySkill[skill.id] ?? [],
        checks: checksBySkill[skill.id] ?? [],
        phrases: phrasesById[skill.id] ?? { sections: {}, questions: {}, terms: {} },
      }))
      .sort((a, b) => a.data.order - b.data.order),
    pages: pages.map(({ article, ...page }) => ({ ...page, cited: measureArticle(article).cited, phrases: phrasesById[page.id]?.sections ?? {} })),
    glossary: glossary
      .map(({ id, data }) => ({ id, ...data, phrases: phrasesById[GLOSSARY_PHRASES]?.terms[id] ?? [] }))
      .sort((a, b) => a.term.localeCompare(b.term, "en")),
    sources: new Map(sources.map(({ id, data }) => [id, { id, ...data }])),
  };
}

/** What a listing, a check or a caption adds to the reading time. Of a family one language is shown. */
function measureTag({ name, attributes }: Tag, checks: readonly Check[]): { words?: number; lines?: number } {
  const { file = "", region, output, code, caption = "", id } = attributes;
  if (name === "Figure") return { words: countWords(caption) };
  if (name === "Check") {
    const check = checks.find((candidate) => candidate.id === id?.split("/")[1]);
    return { words: countWords([check?.ask, ...(check?.options ?? []).map(({ text }) => text)].join(" ")) };
  }
  if (name !== "Sample") return {};
  const [shown] = findShown(file, region, output);
  const texts = [code === "none" ? undefined : shown?.code, shown?.output];
  return { lines: texts.reduce((sum, text) => sum + (text === undefined ? 0 : text.split("\n").length), 0) };
}

/** Entries with the text of their files, which is parsed here and nowhere else: the lines of faults are lines of the file. */
function readTexts<Entry extends CollectionEntry<"skills" | "pages">>(
  entries: Entry[],
): Promise<{ id: string; data: Entry["data"]; entry: Entry; article: ArticleText }[]> {
  return Promise.all(
    entries.map(async (entry) => {
      if (entry.filePath === undefined) throw new Error(`The entry "${entry.id}" of ${entry.collection} has no file.`);
      return { id: entry.id, data: entry.data, entry, article: readArticle(await readFile(entry.filePath, "utf8")) };
    }),
  );
}
