/** Sorts the words that the spelling check is taught. Run by `npm run format`. */
import { readFileSync, writeFileSync } from "node:fs";

/** The same words sorted without regard to capitals, each once and on a line of its own. */
export function sortWords(text: string): string {
  const words = [...new Set(text.split(/\s+/).filter((word) => word !== ""))];
  // Not by locale, which differs between machines.
  const key = (word: string) => `${word.toLowerCase()} ${word}`;
  return `${words.sort((one, other) => (key(one) < key(other) ? -1 : 1)).join("\n")}\n`;
}

if (import.meta.main) {
  const file = new URL("words.txt", import.meta.url);
  writeFileSync(file, sortWords(readFileSync(file, "utf8")));
}
