/** Turns what a reader types into what the index understands: it wants every word on the page, so words that only form a question must go. */

/** Words that carry no subject. Names of languages and symbols ("go", "c", "not", "in") stay. */
const STOP_WORDS = new Set(
  (
    "a an the and or but of to for from with about into on at by as is are was were be been being am do does did doing done how what why when where which who whose " +
    "i im ive me my we our us you your it its this that these those there can could should would will shall may might must have has had get got " +
    "please tell explain describe mean means meaning difference differences between vs versus versus so than then if some any"
  ).split(" "),
);

/** The words of a text as the index counts them: letters, digits, `+` and `#`; hyphens, dots and slashes stay inside a word. */
export function splitWords(text: string): string[] {
  return text
    .normalize("NFC")
    .replace(/[’‘]/g, "'")
    .replace(/[()[\]{},;]/g, " ")
    .split(/\s+/)
    .map((word) => word.replace(/^[^\p{L}\p{N}#+.]+|[^\p{L}\p{N}#+]+$/gu, ""))
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
}

/** A text in quotation marks is looked for as it stands. */
export function isPhrase(text: string): boolean {
  return /^\s*"[^"]+"\s*$/.test(text);
}

/** The words to look for: without those that only form a question, unless there are no others. */
export function dropStopWords(words: string[]): string[] {
  const kept = words.filter((word) => !STOP_WORDS.has(word.toLowerCase().replaceAll("'", "")));
  return kept.length === 0 ? words : kept;
}

/**
 * What to try when no page has all the words, best guess first: words that the guide does not know go first, then the others one at a time.
 * `isKnown` says whether the guide uses a word.
 */
export function shorten(words: string[], isKnown: (word: string) => boolean): string[][] {
  const known = words.filter(isKnown);
  const tries: string[][] = [];
  if (known.length > 0 && known.length < words.length) tries.push(known);
  let layer = [known.length > 1 ? known : words];
  // Two rounds are enough: who leaves out three words of a short query answers another question.
  for (let round = 0; round < 2; round++) {
    layer = layer.flatMap((list) => (list.length < 2 ? [] : list.map((_, index) => list.toSpliced(index, 1))));
    tries.push(...layer);
  }
  if (known.length > 3) tries.push(...known.map((word) => [word]));
  const seen = new Set<string>();
  return tries.filter((list) => {
    const key = list.join(" ");
    return !seen.has(key) && seen.add(key);
  });
}
