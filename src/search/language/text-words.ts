/** The words of a record, so that they can be counted and found again: forms of one word have one key. */
import { COST, unifyText } from "./notation.ts";

/** A text as keys. */
export interface TextWords {
  /** How often each key is in it; a name of several parts counts as a whole and by its parts. */
  counts: ReadonlyMap<string, number>;
  /** The keys in order, a space before and after each. */
  line: string;
  /** How many words it has. */
  length: number;
}

const SIGNS = /[^\p{L}\p{N}+#]+/u;
/** A name of several parts: `node.js`, `CI/CD`, `user_id`. */
const NAMES = /[\p{L}\p{N}]+(?:[./_:'-][\p{L}\p{N}]+)+/gu;

/** Keys that were made. The records of an answer share most of their words. */
const made = new Map<string, string>();

/** Good enough to see that "indexes" and "index" are one word, "caching" and "cache" another. */
export function keyOf(word: string): string {
  const known = made.get(word);
  if (known !== undefined) return known;
  const key = stem(compact(word));
  if (made.size > MOST_KEYS) made.clear();
  made.set(word, key);
  return key;
}

function stem(plain: string): string {
  if (plain.length < 4 || /\P{L}/u.test(plain)) return plain;
  const base = plain.replace(/(?:ies|ied)$/, "y");
  const [, rest = base, ending = ""] = /^(.{3,}?)(ing|ed|(?<!s|u|i)s)$/.exec(base) ?? [];
  // "running" is "run", "calling" is "call".
  const single = ending === "ing" || ending === "ed" ? rest.replace(/([bdgmnprt])\1$/, "$1") : rest;
  return single.replace(/(?<=.{3})e$/, "");
}

/** A word without signs, as the index has it: `CI/CD` is `cicd`. */
export function compact(word: string): string {
  return word.toLowerCase().replace(/[^\p{L}\p{N}+#]+/gu, "");
}

/** What stands between signs. */
function partsOf(plain: string): string[] {
  return plain.split(SIGNS).filter((part) => part !== "");
}

/** The keys of a text, part by part. */
export function keysOf(text: string): string[] {
  return partsOf(unifyText(text)).map(keyOf);
}

/** The key of a word as a whole, and those of its parts. */
export function keysOfWord(word: string): string[] {
  const parts = partsOf(word);
  return parts.length < 2 ? parts.map(keyOf) : [keyOf(word), ...parts.map(keyOf)];
}

/** Read a text. */
export function readWords(text: string): TextWords {
  const plain = unifyText(text);
  const keys = partsOf(plain).map(keyOf);
  const counts = new Map<string, number>();
  const count = (key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const key of keys) count(key);
  for (const [name] of plain.matchAll(NAMES)) {
    count(compact(name));
    count(wholeKey(name));
  }
  for (const [cost] of plain.matchAll(COST)) count(keyOfCost(cost));
  return { counts, line: ` ${keys.join(" ")} `, length: keys.length };
}

/** The key of a name of several parts as a whole: `I/O` is no part of `socket.io`. */
export function wholeKey(name: string): string {
  return `=${compact(name)}`;
}

/** The key of `O(n log n)`, which as letters alone would be another word. */
export function keyOfCost(cost: string): string {
  return cost.toLowerCase().replace(/\s/g, "");
}

/** How often a text has these keys, one after the other. */
export function countOf(keys: readonly string[], { counts, line }: TextWords): number {
  const [first = "", ...others] = keys;
  if (others.length === 0) return counts.get(first) ?? 0;
  // Most texts lack one of them, which is told sooner than where they stand.
  return keys.every((key) => counts.has(key)) ? line.split(` ${keys.join(" ")} `).length - 1 : 0;
}

/** Keys that are kept at the same time: more words than the guide has would only come from a paste. */
const MOST_KEYS = 20_000;
