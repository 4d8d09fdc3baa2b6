/**
 * The marks by which templates tell search what the parts of a page are, so that a class may be renamed for looks.
 *
 * On `main`: `data-search` (the kind of page), `data-search-title`, `data-search-order` (number of the skill), `data-search-words` (see `SearchWords`).
 * Anywhere in it: `data-search-skip` (not part of what a section says: controls, citations, drawings, answers with a record of their own) and
 * `data-search-part` (one of `PARTS`).
 */

/** What a part is: the text under a title; a listing and its name; a section that every article has; a question and what answers it; what a section says in one sentence. */
export const PARTS = ["lede", "listing", "name", "boilerplate", "question", "answer", "core"] as const;

export type Part = (typeof PARTS)[number];

/** What the text of a page does not show. The key is the id of a section, question or term; the empty key stands for the page itself. */
export interface SearchWords {
  /** Other words for it. */
  aliases: Record<string, string[]>;
  /** What readers type who do not know its words. */
  phrases?: Record<string, string[]>;
  /** Number of the skill that it belongs to, where it is not that of the page. */
  skills?: Record<string, number | undefined>;
}

/**
 * The value of `data-search-words`, without a sign that begins a tag, since what reads pages by patterns would take a phrase for one; nothing in development, where
 * no index is made and nothing would take the words out of the page.
 */
export function markWords(words: SearchWords | undefined): string | undefined {
  return words && import.meta.env.PROD ? JSON.stringify(words).replaceAll("<", "\\u003c") : undefined;
}

/** A tag with its attributes, whatever their values hold. */
const TAG = /<[a-z](?:"[^"]*"|[^">])*>/gi;
const ONLY_FOR_THE_INDEX = / data-search-(?:skip|part|words)(?:="[^"]*")?/g;

/** The page as it is published: without the marks that nothing reads once the index is made. */
export function dropMarks(html: string): string {
  return html.replace(TAG, (tag) => (tag.includes(" data-search-") ? tag.replace(ONLY_FOR_THE_INDEX, "") : tag));
}
