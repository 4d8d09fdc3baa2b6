/** Turns what a reader types into what the index understands: it wants every word on the page, so words that only form a question must go. */

/** Words that carry no subject. Names of languages and symbols ("go", "c", "not", "in") stay. */
const STOP_WORDS = new Set(
  (
    "a an the and or but of to for from with about into on at by as is are was were be been being am do does did doing done how what why when where which who whose " +
    "i im ive me my we our us you your it its this that these those there can could should would will shall may might must have has had get got " +
    "please tell explain describe mean means meaning difference differences between vs versus versus so than then if some any " +
    "avoid properly correctly really actually ok okay need want know happen happens used using"
  ).split(" "),
);

/** Operators that readers ask for; the index has no signs. */
const OPERATORS: Record<string, string> = { "==": "double equals", "===": "triple equals", "!=": "not equal", "!==": "not identical" };

/** The words of a text as the index counts them: letters, digits, `+` and `#`; hyphens, dots and slashes stay inside a word. */
export function splitWords(text: string): string[] {
  return text
    .normalize("NFC")
    .replace(/(?<=^|\s)([!=]==?)(?=\s|$)/g, (operator) => OPERATORS[operator] ?? operator)
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

/** Beside one of these, "get" is the method and no filler: "GET or POST". */
const METHODS = new Set("post put patch delete head options method methods request requests http".split(" "));

/** The words to look for: without those that only form a question, unless there are no others. */
export function dropStopWords(words: string[]): string[] {
  const plain = words.map((word) => word.toLowerCase().replaceAll("'", ""));
  const isMethod = plain.some((word) => METHODS.has(word));
  const kept = words.filter((_, index) => {
    const word = plain[index] ?? "";
    return !STOP_WORDS.has(word) || (word === "get" && isMethod);
  });
  return kept.length === 0 ? words : kept;
}

/** What to try beside all the words: without one of them, then without two, and single words at last. */
export function shorten(words: string[]): string[][] {
  const tries: string[][] = [];
  let layer = [words];
  // Two rounds are enough: who leaves out three words of a short query answers another question.
  for (let round = 0; round < 2; round++) {
    layer = layer.flatMap((list) => (list.length < 2 ? [] : list.map((_, index) => list.toSpliced(index, 1))));
    tries.push(...layer);
  }
  if (words.length > 3) tries.push(...words.map((word) => [word]));
  return [...new Map(tries.map((list) => [list.join(" "), list])).values()];
}
