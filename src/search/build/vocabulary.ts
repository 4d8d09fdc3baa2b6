/** The words of the guide, collected at build time for the correction of misspelt queries. */
import type { SearchRecord } from "./records.ts";
import { FREQUENT_USES, LEAST_USES } from "../settings.ts";
import { baseForms, writeVocabulary } from "../spelling.ts";

/** Words used at least three times, and every word of titles and aliases; forms of another word are left out. */
export function collectVocabulary(records: SearchRecord[]): string {
  const counts = new Map<string, number>();
  const count = (text: string, weight: number) => {
    for (const word of text.toLowerCase().match(/\p{L}{3,}/gu) ?? []) counts.set(word, (counts.get(word) ?? 0) + weight);
  };
  for (const { title, aliases, text } of records) {
    count(title, LEAST_USES);
    count(text, 1);
    for (const alias of aliases) count(alias, LEAST_USES);
  }
  const used = [...counts].filter(([, times]) => times >= LEAST_USES);
  const words = new Set(used.map(([word]) => word));
  const lean = used.filter(([word]) => !baseForms(word).some((form) => words.has(form)));
  const pick = (isWanted: (times: number) => boolean) => lean.filter(([, times]) => isWanted(times)).map(([word]) => word);
  return writeVocabulary(
    pick((times) => times >= FREQUENT_USES),
    pick((times) => times < FREQUENT_USES),
  );
}
