/** Turns what a reader types into words: without signs that carry no meaning, and without words that only form a question. */
import { METHODS, PAIRS, STOP_WORDS } from "./language/fillers.ts";
import { LONGEST_TEXT } from "./settings.ts";
import { COST, nameSigns, unifyText } from "./language/notation.ts";

/** The words of a text as the index counts them: letters, digits, `+` and `#`; hyphens, dots and slashes stay inside a word. `O(n log n)` is one word. */
export function splitWords(text: string): string[] {
  const plain = unifyText(text.slice(0, LONGEST_TEXT)).replace(/\bhttps?:\/\//gi, " ");
  const costs = plain.match(COST) ?? [];
  return plain.split(COST).flatMap((part, index) => [...splitPlain(part), ...costs.slice(index, index + 1)]);
}

function splitPlain(text: string): string[] {
  return nameSigns(text)
    .replace(/[()[\]{}<>,;"|]/g, " ")
    .split(/\s+/)
    .map((word) => word.replace(/^[^\p{L}\p{N}#+.]+|[^\p{L}\p{N}#+]+$/gu, "").replace(/'s$/, ""))
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
}

/** A text in quotation marks is looked for as it stands. */
export function isPhrase(text: string): boolean {
  return /^\s*"[^"]+"\s*$/.test(unifyText(text));
}

/** Small words that say something together become one: "on call". */
export function joinPairs(words: readonly string[]): string[] {
  const joined: string[] = [];
  for (let index = 0; index < words.length;) {
    const pair = PAIRS.find(
      (text) =>
        text ===
        words
          .slice(index, index + text.split(" ").length)
          .join(" ")
          .toLowerCase(),
    );
    const length = pair?.split(" ").length ?? 1;
    joined.push(words.slice(index, index + length).join(" "));
    index += length;
  }
  return joined;
}

/** The words to look for: without those that only form a question, unless there are no others. */
export function dropStopWords(words: readonly string[]): string[] {
  const plain = words.map((word) => word.toLowerCase().replaceAll("'", ""));
  const isMethod = plain.some((word) => METHODS.has(word));
  // Among small letters capitals are meant: "what does ON do".
  const isShouted = words.every((word) => word === word.toUpperCase());
  const kept = words.filter((own, index) => {
    const word = plain[index] ?? "";
    if (!STOP_WORDS.has(word) || (word === "get" && isMethod)) return true;
    const isCompared = !isVersus(word) && (isVersus(plain[index - 1]) || isVersus(plain[index + 1]));
    return isCompared || (!isShouted && word.length > 1 && own === own.toUpperCase());
  });
  return kept.length === 0 ? [...words] : kept;
}

/** "WHERE vs having": what is compared is meant, however small. */
function isVersus(word: string | undefined): boolean {
  return word === "vs" || word === "versus";
}
