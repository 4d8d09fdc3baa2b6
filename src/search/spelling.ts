/** Corrects misspelt words against the words that the guide itself uses. */

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

/** Whether a word of the guide begins like this: it may be still being typed. */
function isBeginning(word: string, vocabulary: Vocabulary): boolean {
  return sharedBeginning(word, vocabulary) === word.length;
}

/** How many letters the word shares with the word of the guide that begins most like it. */
export function sharedBeginning(word: string, { sorted }: Vocabulary): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? "") < word) low = middle + 1;
    else high = middle;
  }
  const shared = (other = "") => {
    let length = 0;
    while (length < word.length && word[length] === other[length]) length++;
    return length;
  };
  // In alphabetical order the word that begins most alike is a neighbor.
  return Math.max(shared(sorted[low]), shared(sorted[low - 1]));
}

/** The nearest word of the guide, when one is near enough and the word is in no form known. */
export function correctWord(word: string, vocabulary: Vocabulary): string | undefined {
  const asked = word.toLowerCase();
  if (!isJudged(asked) || isKnown(asked, vocabulary) || isBeginning(asked, vocabulary)) return undefined;
  const limit = asked.length >= 8 ? 2 : 1;
  let best: { word: string; cost: number } | undefined;
  for (const [candidate, frequency] of vocabulary.words) {
    if (Math.abs(candidate.length - asked.length) > limit) continue;
    const steps = distance(asked, candidate, limit);
    if (steps > limit) continue;
    // A first letter is seldom wrong; a frequent word is meant more often than a rare one.
    const cost = steps * 4 + (candidate[0] === asked[0] ? 0 : 2) - frequency;
    if (!best || cost < best.cost) best = { word: candidate, cost };
  }
  return best?.word;
}

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
