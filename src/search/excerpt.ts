/** The words of a record that a result shows: where most of what was asked stands together. */
import type { EngineRecord } from "./engine-answer.ts";
import { escapeHtml } from "../site/html.ts";
import { EXCERPT_WORDS, WHOLE_WORDS } from "./settings.ts";
import type { Term } from "./terms.ts";
import { keysOfWord } from "./language/text-words.ts";

/** An excerpt in the form that Pagefind gives: escaped, with `<mark>` around what was asked for. A short text, such as the meaning of a term, is given whole. */
export function excerptOf({ content }: EngineRecord, terms: readonly Term[]): string {
  const says = new Map<string, number>();
  for (const term of terms) for (const { keys, share } of term.forms) for (const key of keys) says.set(key, Math.max(says.get(key) ?? 0, term.says * share));
  const words = content.split(/\s+/).filter((word) => word !== "");
  const keys = words.map((word) => keysOfWord(word).filter((key) => says.has(key)));
  const start = words.length <= WHOLE_WORDS ? 0 : findWindow(keys, says);
  const shown = words.slice(start, words.length <= WHOLE_WORDS ? undefined : start + EXCERPT_WORDS);
  return shown.map((word, index) => (keys[start + index]?.length ? `<mark>${escapeHtml(word)}</mark>` : escapeHtml(word))).join(" ");
}

/** Where the window begins that says most of different keys; a little before the first of them. */
function findWindow(keys: readonly string[][], says: ReadonlyMap<string, number>): number {
  let best = { start: 0, worth: 0 };
  for (const [start, own] of keys.entries()) {
    if (own.length === 0) continue;
    const within = new Set(keys.slice(start, start + EXCERPT_WORDS - LEAD).flat());
    const worth = [...within].reduce((sum, key) => sum + (says.get(key) ?? 0), 0);
    if (worth > best.worth) best = { start: Math.max(0, start - LEAD), worth };
  }
  return Math.min(best.start, Math.max(0, keys.length - EXCERPT_WORDS));
}

/** Words shown before the first that was asked for. */
const LEAD = 4;
