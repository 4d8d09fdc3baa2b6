/** The whole guide as plain data, as the rules see it: read by Astro for the site, or straight from the files for the check of the content. */
import type { ArticleText } from "./text.ts";

export interface SkillSource {
  id: string;
  article: ArticleText;
  data: {
    order: number;
    title: string;
    description: string;
    abilities: { junior: { section: string }[]; mid: { section: string }[] };
    sectionAliases: Record<string, string[]>;
  };
}

interface PageSource {
  id: string;
  article: ArticleText;
  data: { title: string; description: string };
}

/** A listing in a question, with the attributes of a `<Sample>`. */
export interface ListingSource {
  file: string;
  title: string;
  region?: string | undefined;
  output?: string | undefined;
  code?: "none" | undefined;
}

export interface QuestionSource {
  id: string;
  kind: "know" | "do" | "diagnose" | "decide";
  ask: string;
  given?: ListingSource | undefined;
  points?: string[] | undefined;
  listing?: ListingSource | undefined;
  weak: string;
  good: string;
  strong: string;
  section: string;
  sources: string[];
}

export interface CheckSource {
  id: string;
  section: string;
  ask: string;
  options: { text: string; why: string; right?: true | undefined }[];
}

interface TermSource {
  term: string;
  also: string[];
  see: string[];
  section?: string | undefined;
}

/** What readers type, by what it leads to: the id of a section, of a question, the file name of a term. */
export interface PhrasesSource {
  sections: Record<string, string[]>;
  questions: Record<string, string[]>;
  terms: Record<string, string[]>;
}

export interface GuideSource {
  skills: SkillSource[];
  pages: PageSource[];
  /** By skill. */
  questions: Record<string, QuestionSource[]>;
  quizzes: Record<string, CheckSource[]>;
  /** By file name, as the next. */
  glossary: Record<string, TermSource>;
  /** By skill or page, and `glossary` for the terms. */
  phrases: Record<string, PhrasesSource>;
  sources: Record<string, { population?: string | undefined }>;
  /** Names of the figures in src/figure. */
  figures: readonly string[];
  /** What is wrong with a listing, or a family of listings, that a `<Sample>` names; undefined when nothing is. */
  findSampleFault: (file: string, region: string | undefined, output: string | undefined) => string | undefined;
  /** The same of the file of a `<Download>`. */
  findDownloadFault: (file: string) => string | undefined;
  /** Files that have an error of their own already. What names them is not judged, so that one mistake stays one message. */
  unreadable: ReadonlySet<string>;
}

/** Where an article or a page lies. */
export const skillFile = (id: string): string => `content/skills/${id}.mdx`;
export const pageFile = (id: string): string => `content/pages/${id}.mdx`;

/** Where an entry of the YAML collections lies. */
export function dataFile(collection: "questions" | "quizzes" | "glossary" | "phrases" | "sources", id: string): string {
  return `content/${collection}/${id}.yaml`;
}

/** Whether nothing can be said about the headings of a skill or a page, because it could not be read. */
export function isUnknown(guide: GuideSource, name: string): boolean {
  return (
    guide.unreadable.has(skillFile(name)) ||
    guide.unreadable.has(pageFile(name)) ||
    [...guide.skills, ...guide.pages].some(({ id, article }) => id === name && article.isUnreadable)
  );
}
