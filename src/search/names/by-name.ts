/** Finds records by their names alone, at once and without the engine: what a reader sees while that is on its way, or a word is not finished. */
import type { Name } from "./names.ts";
import { BATCH, MOST_WORDS } from "../settings.ts";
import { dropStopWords, splitWords } from "../words.ts";

/** The words of each name, and all of them, read once. */
const read = new WeakMap<readonly Name[], { words: Map<Name, string[]>; all: Set<string> }>();

function wordsIn(names: readonly Name[]): { words: Map<Name, string[]>; all: Set<string> } {
  const known = read.get(names);
  if (known) return known;
  const words = new Map(names.map((name) => [name, plainWords(name.title)]));
  const made = { words, all: new Set([...words.values()].flat()) };
  read.set(names, made);
  return made;
}

/** A word counts as much when it is only the beginning of a word of the name. */
const BEGINNING = 0.6;

/** Of the words of a question a record must be named by so many, weighed by their rarity. */
const LEAST = 0.6;

/** Names of sections and terms go before those of questions, which hold many words. */
const QUESTION = 0.7;

/** The best records for a text, best first; none when no name has enough of its words. */
export function findByName(text: string, names: readonly Name[]): Name[] {
  const { words } = wordsIn(names);
  const asked = dropStopWords(splitWords(text)).flatMap(plainWords).slice(0, MOST_WORDS);
  const terms = asked.map((word, index) => findTerm(word, index === asked.length - 1 && !/\s$/.test(text), words));
  const total = terms.reduce((sum, { says }) => sum + says, 0);
  if (total === 0) return [];
  const found: { name: Name; score: number }[] = [];
  for (const name of new Set(terms.flatMap(({ worth }) => [...worth.keys()]))) {
    let said = 0;
    for (const { says, worth } of terms) said += says * (worth.get(name) ?? 0);
    const share = said / total;
    const others = (words.get(name)?.length ?? 0) - asked.length;
    if (share >= LEAST * BEGINNING) found.push({ name, score: (share ** 2 / (1 + 0.1 * Math.max(0, others))) * (name.kind === "question" ? QUESTION : 1) });
  }
  return found
    .sort((a, b) => b.score - a.score || a.name.title.length - b.name.title.length)
    .slice(0, BATCH)
    .map(({ name }) => name);
}

/** Whether a name has the word as it stands, so that it may be finished. */
export function isNamed(word: string, names: readonly Name[]): boolean {
  return wordsIn(names).all.has(word.toLowerCase());
}

interface Term {
  says: number;
  worth: Map<Name, number>;
}

function findTerm(word: string, isLast: boolean, words: ReadonlyMap<Name, readonly string[]>): Term {
  const worth = new Map<Name, number>();
  for (const [name, own] of words) {
    if (own.includes(word)) worth.set(name, 1);
    else if (own.some((other) => isAlike(word, other, isLast))) worth.set(name, BEGINNING);
  }
  // What no name has says as much as what one has.
  return { says: Math.log(1 + words.size / Math.max(1, worth.size)), worth };
}

/** A word that is not finished, or another form of the same. */
function isAlike(word: string, other: string, isLast: boolean): boolean {
  if (isLast && other.startsWith(word)) return true;
  return word.length > 3 && other.length > 3 && Math.abs(word.length - other.length) < 3 && (other.startsWith(word) || word.startsWith(other));
}

/** The words of a name in small letters, cut at every other sign. */
function plainWords(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}+#]+/gu) ?? [];
}
