/** What an answer must say of itself: which words it lacks, and whether it is about what was asked at all. */
import { STOP_WORDS } from "./language/fillers.ts";
import type { Seen } from "./rank.ts";
import { MOST_OF_A_NAME, NAMED, SEEN } from "./settings.ts";
import type { Term } from "./terms.ts";

/** Words that the first result lacks, when nothing has all. What is no subject is not missed. */
export function findMissing(terms: readonly Term[], first: string | undefined): string[] {
  const subjects = terms.filter(({ isLight }) => !isLight);
  const [rarest] = subjects;
  const hasAll = [...(rarest?.worth.keys() ?? [])].some((id) => subjects.every(({ worth }) => worth.has(id)));
  return first === undefined || hasAll ? [] : subjects.filter(({ worth }) => !worth.has(first)).map(({ word }) => word);
}

/**
 * Whether a name was asked for, such as "game engine", and nothing is named so: its words are there by the way, or apart from each other. Of a whole sentence this
 * cannot be told, since no record is named like one.
 */
export function isNowhereNamed(asked: readonly string[], terms: readonly Term[], best: readonly Seen[]): boolean {
  if (!isName(asked) || terms.every(({ isLight }) => isLight)) return false;
  return best.length > 0 && best.slice(0, SEEN).every(({ closeness, uses }) => closeness < NAMED && uses < 2);
}

/** A few words and nothing between them, after the beginning of a question: "what is a game engine". */
function isName(asked: readonly string[]): boolean {
  const start = asked.findIndex((word) => !STOP_WORDS.has(word.toLowerCase()));
  const words = start === -1 ? [] : asked.slice(start);
  return words.length <= MOST_OF_A_NAME && words.every((word) => /^\p{L}+$/u.test(word) && !STOP_WORDS.has(word.toLowerCase()));
}
