/** From words to terms: what the guide has of each word, in which form, and how much it says. */
import type { Asking, Row } from "./asking.ts";
import { LIGHT_WORDS, STOP_WORDS } from "./language/fillers.ts";
import { baseOf } from "./language/irregular.ts";
import { isName } from "./language/names.ts";
import { COST, partsOf } from "./language/notation.ts";
import { ALSO_SHARE, COST_SHARE, LETTERS_SHARE, LIGHT, MOST_CORRECTED, MOST_SCORED, MOST_WORDS, PLACES } from "./settings.ts";
import { baseForms, completeWord, correctWord, splitJoined, type Vocabulary } from "./spelling.ts";
import { compact, keyOf, keyOfCost, keysOf, wholeKey } from "./language/text-words.ts";
import { alsoCalled } from "./language/thesaurus.ts";

/** A word that was asked for and that the guide has. */
export interface Term {
  word: string;
  /** What stands for it in a text, and how much that counts beside the word itself, from 0 to 1. */
  forms: Form[];
  /** By the id of each record that has it: how good a record it is for this word alone, from 0 to 1. */
  worth: Map<string, number>;
  /** How much it says: the rarer, the more; little when it is no subject. */
  says: number;
  isLight: boolean;
}

interface Form {
  keys: string[];
  share: number;
}

export interface Terms {
  terms: Term[];
  /** Each misspelt word with the word that it was taken for. */
  fixes: Map<string, string>;
  /** Words that the guide does not have. */
  absent: string[];
  /** The rows of all terms, to get at the records. */
  rows: Map<string, Row>;
}

export interface Wanted {
  asking: Asking;
  vocabulary: Vocabulary | undefined;
  /** How many records there are. */
  size: number;
  /** Whether words are taken as they are written. */
  isExact: boolean;
  /** What a light word says beside others. */
  lightest: number;
}

/** How a word is found: the words of the guide that stand for it, none when there are none. */
interface Found {
  words: string[];
  isFixed?: boolean;
}

/**
 * What the guide has of some words.
 * @throws the reason of the signal that `asking` was made with, when it was aborted
 */
export async function findTerms(words: readonly string[], { asking, vocabulary, size, isExact }: Omit<Wanted, "lightest">): Promise<Terms> {
  const chosen = chooseWords(words, vocabulary);
  // Where nothing else was asked, a light word is the subject: "go".
  const wanted: Wanted = { asking, vocabulary, size, isExact, lightest: chosen.every(isLight) ? 1 : LIGHT };
  const fixes = new Map<string, string>();
  const absent: string[] = [];
  const found: string[] = [];
  for (const [index, word] of chosen.entries()) {
    const { words: own, isFixed = false } = await findWord(word, { mayFix: fixes.size < MOST_CORRECTED, isLast: index === chosen.length - 1 }, wanted);
    if (own.length === 0) {
      if (!isLight(word)) absent.push(word);
    } else if (isFixed) fixes.set(word, own.join(" "));
    found.push(...own);
  }
  const rows = new Map<string, Row>();
  const terms: Term[] = [];
  const said = await Promise.all([...new Set(found)].map(async (word) => ({ word, says: await readSaying(word, wanted) })));
  // Each of these costs another question to the engine, so only those that say most are asked for.
  const best = new Set([...said].sort((a, b) => b.says - a.says).slice(0, MOST_SCORED));
  for (const each of said) if (best.has(each)) terms.push(await readTerm(each, found[found.indexOf(each.word) + 1], wanted, rows));
  return { terms: terms.filter(({ worth }) => worth.size > 0).sort((a, b) => b.says - a.says), fixes, absent, rows };
}

/** Of a long text the words that say most: those of the guide that it uses seldom, some that it may not know, and those it uses often. */
function chooseWords(words: readonly string[], vocabulary: Vocabulary | undefined): string[] {
  const distinct = [...new Map(words.map((word) => [word.toLowerCase(), word])).values()];
  if (distinct.length <= MOST_WORDS) return distinct;
  const rank = (word: string) => {
    if (LIGHT_WORDS.has(word.toLowerCase())) return 3;
    return [1, 0, 2][vocabulary?.words.get(word.toLowerCase()) ?? 0] ?? 1;
  };
  const best = new Set([...distinct].sort((a, b) => rank(a) - rank(b)).slice(0, MOST_WORDS));
  return distinct.filter((word) => best.has(word));
}

/**
 * A word as the guide has it. One that is there as it stands is never changed, nor one that is the name of something else. The last one may be unfinished; of any
 * other it is told that it was taken for the beginning of a word.
 */
async function findWord(word: string, { mayFix, isLast }: { mayFix: boolean; isLast: boolean }, { asking, vocabulary, isExact }: Wanted): Promise<Found> {
  const has = async (text: string) => (await asking.ask(text, true)).length > 0;
  if (isCost(word) || (await has(word))) return { words: [word] };
  if (word.includes(" ")) return { words: isExact ? [] : word.split(" ").filter((part) => !STOP_WORDS.has(part.toLowerCase())) };
  const parts = partsOf(word);
  if (parts.length > 0) {
    const known: string[] = [];
    for (const part of parts) if (await has(part)) known.push(part);
    return { words: known };
  }
  const called: string[] = [];
  for (const other of isExact ? [] : [baseOf(word) ?? [], ...alsoCalled(word)].flat()) if (await has(other)) called.push(other);
  if (called.length > 0) return { words: called };
  if (!vocabulary || isName(word)) return { words: [] };
  const plain = word.toLowerCase();
  for (const form of baseForms(plain)) if (vocabulary.words.has(form)) return { words: [form] };
  const joined = splitJoined(plain, vocabulary);
  if (joined.length > 0 && (await has(joined.join(" ")))) return { words: joined, isFixed: true };
  // What is being typed is not misspelt yet. Capitals are a name, which nothing else begins like.
  const complete = word === word.toUpperCase() ? undefined : completeWord(plain, vocabulary);
  if (complete !== undefined) return { words: [complete], isFixed: !isLast };
  const fixed = isExact || !mayFix ? undefined : correctWord(plain, vocabulary);
  return fixed === undefined ? { words: [] } : { words: [fixed], isFixed: true };
}

function isCost(word: string): boolean {
  return word.replace(COST, "") === "";
}

/** How much a word says: the rarer, the more, in whichever form; little when it is no subject. */
async function readSaying(word: string, { asking, size, lightest }: Wanted): Promise<number> {
  const base = baseOf(word);
  const { length } = isStopWord(word) ? [] : [...(await asking.ask(word, true)), ...(base === undefined ? [] : await asking.ask(base, true))];
  return Math.log(1 + size / Math.max(1, length)) * (isLight(word) ? lightest : 1);
}

function isLight(word: string): boolean {
  return LIGHT_WORDS.has(word.toLowerCase());
}

/** `O(n)` is "on" for the engine, which nearly every record has. */
function isStopWord(word: string): boolean {
  return isCost(word) && STOP_WORDS.has(compact(word));
}

/** Ask for a word, for what else it is called, and for what it is together with the next one ("data base"). */
async function readTerm({ word, says }: { word: string; says: number }, next: string | undefined, wanted: Wanted, rows: Map<string, Row>): Promise<Term> {
  const { asking, vocabulary, lightest } = wanted;
  const isMinor = isLight(word) && lightest < 1;
  const exact = isStopWord(word) ? [] : await asking.ask(word, true);
  const worth = new Map<string, number>();
  const note = (row: Row, value: number) => {
    rows.set(row.id, row);
    worth.set(row.id, Math.max(worth.get(row.id) ?? 0, value));
  };
  for (const row of exact) note(row, isMinor ? placeOf(row) : 0);
  if (exact.length > 0 && !isMinor) {
    // What only begins like the word, or like its beginning, is among the scored.
    const scored = (await asking.ask(word, false)).filter(({ id }) => worth.has(id));
    for (const row of scored) note(row, row.score / (scored[0]?.score ?? 1));
  }
  const forms = formsOf(word);
  const together = next === undefined ? "" : `${word}${next}`.toLowerCase();
  const others = alsoCalled(word).map((text) => ({ text, share: ALSO_SHARE }));
  const base = baseOf(word);
  if (base !== undefined) others.push({ text: base, share: 1 });
  if (isCost(word)) others.push({ text: "big o", share: COST_SHARE });
  if (vocabulary?.words.has(together)) others.push({ text: together, share: 1 });
  for (const { text, share } of others) {
    const also = await asking.ask(text, true);
    for (const row of also) note(row, share * placeOf(row));
    if (also.length > 0) forms.push({ keys: keysOf(text), share });
  }
  return { word, forms, worth, isLight: isMinor, says };
}

/** An exact answer has no score but the weight of the part of a record that has the word. */
function placeOf({ score }: Row): number {
  if (score >= PLACES.name) return 1;
  return score >= PLACES.phrase ? (1 + PLACES.text) / 2 : PLACES.text;
}

/** A name of several parts is better found as it stands than by its letters alone. */
function formsOf(word: string): Form[] {
  if (isCost(word)) return [{ keys: [keyOfCost(word)], share: 1 }];
  if (word.includes(" ")) return [{ keys: keysOf(word), share: 1 }];
  const letters = { keys: [keyOf(word)], share: 1 };
  return /[\p{L}\p{N}][./_:'-][\p{L}\p{N}]/u.test(word)
    ? [
        { keys: [wholeKey(word)], share: 1 },
        { ...letters, share: LETTERS_SHARE },
      ]
    : [letters];
}
