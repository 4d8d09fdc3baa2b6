/** Words of a text, and what an article measures. */
import type { ArticleText } from "./text.ts";

/** Words a minute for technical prose; a deliberate reading, not a skimming. */
const WORDS_A_MINUTE = 220;

export interface Measures {
  /** Words of prose, without listings, tables and headings. */
  words: number;
  /** Reading time, at least one minute. */
  minutes: number;
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
export function measureArticle({ paragraphs, tags }: ArticleText): Measures {
  const words = paragraphs.reduce((sum, { text }) => sum + countWords(text), 0);
  const cited = tags.map(({ name, attributes }) => (name === "Cite" ? attributes["id"] : name === "Stat" ? attributes["source"] : undefined));
  return {
    words,
    minutes: Math.max(1, Math.round(words / WORDS_A_MINUTE)),
    sampleCount: tags.filter(({ name }) => name === "Sample").length,
    cited: [...new Set(cited.filter((id) => id !== undefined))],
  };
}
