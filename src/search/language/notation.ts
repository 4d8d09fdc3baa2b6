/** Signs that carry meaning, and forms of letters and signs that only look different. */

/** What looks alike and is typed, pasted or drawn differently. */
const ALIKE: [RegExp, string][] = [
  // Soft hyphens, marks of width zero and of byte order: nobody sees them.
  [/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, ""],
  [/[’‘‚‛′`´]/g, "'"],
  [/[“”„‟″«»]/g, '"'],
  [/[‐‑‒–—―−]/g, "-"],
];

/** Signs that readers ask for by themselves; the index has letters and digits only. */
const SIGNS = new Map(
  Object.entries({
    "==": "double equals",
    "===": "triple equals",
    "!=": "not equal",
    "!==": "not identical",
    "<>": "not equal",
    "=>": "arrow function",
    "->": "arrow",
    "??": "null coalescing",
    "?.": "optional chaining",
    "...": "spread",
    "&&": "logical and",
    "||": "pipe or",
    "|": "pipe",
    "::": "scope",
    ":=": "short declaration",
    "**": "kwargs",
    "*": "wildcard",
    "%": "modulo",
    "{}": "object braces",
    "[]": "array brackets",
    "()": "call parentheses",
    "/": "root path",
    "~": "home",
    "@": "decorator annotation",
    ">>": "redirect append",
  }),
);

/** `O(n log n)`: a name with a blank in it. One pair of brackets may stand within it. */
export const COST = /\bO\((?:[^()\n]|\([^()\n]*\)){1,24}\)/g;

/** A text with one form for each letter and sign: those that look alike are made one, and invisible ones go. */
export function unifyText(text: string): string {
  return ALIKE.reduce((plain, [pattern, sign]) => plain.replace(pattern, sign), text.normalize("NFKC"));
}

/** A text in which signs that stand by themselves are named. */
export function nameSigns(text: string): string {
  return text.replace(/(?<=^|\s)[^\s\p{L}\p{N}"']{1,3}(?=\s|$)/gu, (sign) => SIGNS.get(sign) ?? sign);
}

/** The parts of a name that was made of several words: `JsonWebTokenError`, `user_id`, `etc/nginx`, `5432` of `127.0.0.1:5432`. None when it is one word. */
export function partsOf(word: string): string[] {
  const parts = word
    .replace(/(?<=\p{Ll}|\p{N})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/gu, " ")
    .split(/[^\p{L}\p{N}+#]+/u)
    .filter((part) => part.length > 1);
  return parts.length < 2 && parts[0]?.length === word.length ? [] : parts;
}
