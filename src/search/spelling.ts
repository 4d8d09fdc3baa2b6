/** Corrects misspelt words against the words that the guide itself uses. */
// cspell:ignore treemap scalling

export interface Vocabulary {
  /** Each word with how usual it is: 2 for frequent ones, 1 for the others. */
  words: Map<string, number>;
  /** The same words in alphabetical order, to look up beginnings. */
  sorted: string[];
}

/**
 * The vocabulary as one short text: a line of frequent words, a line of others. Each word is written as the number of letters that it shares with the
 * word before it, and the rest.
 */
export function writeVocabulary(frequent: string[], others: string[]): string {
  return [frequent, others].map((words) => frontCode([...new Set(words)].sort())).join("\n");
}

export function readVocabulary(text: string): Vocabulary {
  const words = new Map<string, number>();
  for (const [index, line] of text.split("\n").entries()) {
    let word = "";
    for (const [, shared = "0", rest = ""] of line.matchAll(/(\d)([^\d]+)/g)) {
      word = word.slice(0, Number(shared)) + rest;
      words.set(word, index === 0 ? 2 : 1);
    }
  }
  return { words, sorted: [...words.keys()].sort() };
}

function frontCode(words: string[]): string {
  let before = "";
  return words
    .map((word) => {
      let shared = 0;
      while (shared < 9 && shared < before.length && before[shared] === word[shared]) shared++;
      before = word;
      return `${shared}${word.slice(shared)}`;
    })
    .join("");
}

/** Endings that the index ignores; the vocabulary leaves out words that differ from another one by such an ending alone. */
export function baseForms(word: string): string[] {
  const forms: string[] = [];
  if (word.endsWith("s")) forms.push(word.slice(0, -1));
  if (word.endsWith("es")) forms.push(word.slice(0, -2));
  if (word.endsWith("ies")) forms.push(`${word.slice(0, -3)}y`);
  if (word.endsWith("ed")) forms.push(word.slice(0, -2), word.slice(0, -1));
  if (word.endsWith("ing")) forms.push(word.slice(0, -3), `${word.slice(0, -3)}e`);
  return forms.filter((form) => form.length > 2);
}

/** Whether the guide uses the word, in some form. Symbols, numbers and short words are not judged. */
export function isKnown(word: string, { words }: Vocabulary): boolean {
  return !isJudged(word) || words.has(word) || baseForms(word).some((form) => words.has(form));
}

/** Where a word stands in the alphabet, or would stand. */
function placeOf(word: string, { sorted }: Vocabulary): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? "") < word) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The word of the guide that begins like this: of those used most the shortest. Two letters begin too many words. */
export function completeWord(word: string, vocabulary: Vocabulary): string | undefined {
  if (word.length < 3) return undefined;
  const { sorted, words } = vocabulary;
  const candidates: string[] = [];
  for (let index = placeOf(word, vocabulary); sorted[index]?.startsWith(word); index++) candidates.push(sorted[index] ?? "");
  return candidates.sort((a, b) => (words.get(b) ?? 0) - (words.get(a) ?? 0) || a.length - b.length)[0];
}

/** Two words of the guide that were written as one, such as "treemap"; none when there are no such two. */
export function splitJoined(word: string, { words }: Vocabulary): string[] {
  for (let length = word.length - 3; length >= 3; length--) {
    const [first, second] = [word.slice(0, length), word.slice(length)];
    if (isWhole(first, words) && isWhole(second, words)) return [first, second];
  }
  return [];
}

function isWhole(word: string, words: ReadonlyMap<string, number>): boolean {
  return words.has(word) || (word.length > 4 && baseForms(word).some((form) => words.has(form)));
}

/**
 * The nearest word of the guide, when one is near enough. A form such as "scalling" is corrected as a whole or without its ending, whichever is nearer. It is for
 * the caller to see that the guide does not have the word as it stands.
 */
export function correctWord(word: string, vocabulary: Vocabulary): string | undefined {
  const asked = word.toLowerCase();
  if (!isJudged(asked) || isKnown(asked, vocabulary)) return undefined;
  let best: Correction | undefined;
  for (const form of [asked, ...baseForms(asked)]) {
    const correction = nearest(form, vocabulary);
    // Without its ending a word has more neighbors.
    const cost = (correction?.cost ?? 0) + (form === asked ? 0 : 1);
    if (correction && (!best || cost < best.cost)) best = { word: correction.word, cost };
  }
  return best?.word;
}

interface Correction {
  word: string;
  cost: number;
}

function nearest(asked: string, { words }: Vocabulary): Correction | undefined {
  const limit = asked.length >= 8 ? 2 : 1;
  const letters = lettersOf(asked);
  let best: Correction | undefined;
  for (const [candidate, frequency] of words) {
    if (Math.abs(candidate.length - asked.length) > limit) continue;
    // Each letter that only one of them has costs a step: most words are out before the steps are counted, which takes long.
    const others = lettersOf(candidate);
    if (countBits(letters & ~others) > limit || countBits(others & ~letters) > limit) continue;
    // A first letter is seldom wrong, in a short word hardly ever.
    const isOther = candidate[0] !== asked[0];
    if (isOther && asked.length < SHORT) continue;
    const steps = distance(asked, candidate, limit);
    if (steps > limit) continue;
    // A frequent word is meant more often than a rare one.
    const cost = steps * 4 + (isOther ? 2 : 0) - frequency;
    if (!best || cost < best.cost) best = { word: candidate, cost };
  }
  return best;
}

/** A bit for each letter that a word has. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let index = 0; index < word.length; index++) letters |= 1 << (word.charCodeAt(index) & 31);
  return letters;
}

function countBits(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}

/** Words with fewer letters keep their first. */
const SHORT = 6;

/** Small words have too many neighbors, and what holds a digit or a sign is a name. */
function isJudged(word: string): boolean {
  return word.length >= 4 && /^\p{L}+$/u.test(word);
}

/** How many letters must be added, removed, replaced, or swapped with their neighbor; more than `limit` is not counted out. */
export function distance(a: string, b: string, limit = Infinity): number {
  let twoBack: number[] = [];
  let back = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (back[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      let cost = Math.min((back[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, replaced);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, (twoBack[j - 2] ?? 0) + 1);
      row.push(cost);
    }
    if (Math.min(...row) > limit) return limit + 1;
    twoBack = back;
    back = row;
  }
  return back[b.length] ?? 0;
}
