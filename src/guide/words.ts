/** Words of a text, and how long an article is. */
import type { ArticleText, Tag } from "./text.ts";

/** Words a minute for technical prose; a deliberate reading, not a skimming. */
const WORDS_A_MINUTE = 220;
/** Lines of a listing, or of what it prints, in a minute: read once, and not typed. Our estimate. */
const LINES_A_MINUTE = 40;

/** What a tag shows besides the words that stand in the article: those of a question or caption, and lines of code and output. */
export type MeasureTag = (tag: Tag) => { words?: number; lines?: number };

export interface Measures {
  /** Words of prose, boxes included; without listings, tables and headings. */
  words: number;
  /** Reading time of all that is shown: words, tables, questions, and code at its own pace. At least one minute. */
  minutes: number;
  /** Minutes of reading before each section, by the id of its heading. */
  starts: Map<string, number>;
  /** Listings shown, families counted once. */
  sampleCount: number;
  /** Ids of the sources it cites, each once, in order of appearance. */
  cited: string[];
}

/** How many words a text has. A sign that stands alone is no word. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** How long an article is, what it shows and what it cites. */
export function measureArticle({ paragraphs, cells, tags, headings }: ArticleText, measureTag: MeasureTag = () => ({})): Measures {
  const words = sum(paragraphs.map(({ text }) => countWords(text)));
  const shown = [
    ...[...paragraphs, ...cells].map(({ text, line }) => ({ line, minutes: countWords(text) / WORDS_A_MINUTE })),
    ...tags.map((tag) => {
      const { words: more = 0, lines = 0 } = measureTag(tag);
      return { line: tag.line, minutes: more / WORDS_A_MINUTE + lines / LINES_A_MINUTE };
    }),
  ];
  const minutesBefore = (line: number) => sum(shown.filter((part) => part.line < line).map(({ minutes }) => minutes));
  const cited = tags.map(({ name, attributes }) => (name === "Cite" ? attributes["id"] : name === "Stat" ? attributes["source"] : undefined));
  return {
    words,
    minutes: Math.max(1, Math.round(minutesBefore(Infinity))),
    starts: new Map(headings.flatMap(({ id, line }) => (id === undefined ? [] : [[id, minutesBefore(line)]]))),
    sampleCount: tags.filter(({ name }) => name === "Sample").length,
    cited: [...new Set(cited.filter((id) => id !== undefined))],
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
