/**
 * Highlighting by short classes, which a strict policy allows and which keep the page small: plain text gets no element, and neighbors of one class are
 * merged. highlight.js has its grammars as JavaScript's own regular expressions, so a build spends a second on all listings and not on compiling patterns.
 */
import hljs from "highlight.js";
import { escapeHtml } from "../site/html.ts";
import { cutPieces } from "./colors/pieces.ts";

/** Whether there is a grammar for a language, named as in the table of languages. */
export function canHighlight(language: string): boolean {
  return hljs.getLanguage(language) !== undefined;
}

/**
 * Highlighted HTML for the inside of a `<code>`: classes only.
 * @throws Error when there is no grammar for the language
 */
export function highlight(code: string, language: string): string {
  if (!canHighlight(language)) throw new Error(`highlight.js has no grammar named "${language}": name one that it has in src/listing/languages.ts`);
  return cutPieces(hljs, code, language)
    .map(({ kind, text }) => (kind === "" ? escapeHtml(text) : `<span class="${kind}">${escapeHtml(text)}</span>`))
    .join("");
}
