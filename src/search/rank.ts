/** A second look at the best results: what is named exactly as the reader asked comes before what only mentions it often. */
import type { EngineRecord } from "./answer.ts";
import { ALIAS_SHARE, LEADING, NAME_FACTOR } from "./settings.ts";
import { dropStopWords, splitWords } from "./words.ts";

export interface Ranked {
  score: number;
  record: EngineRecord;
}

/** The records of one batch, best first. */
export function rankRecords(batch: Ranked[], words: readonly string[]): EngineRecord[] {
  const wanted = words.map(stem);
  return batch
    .map(({ score, record }) => ({ record, score: score * (1 + NAME_FACTOR * closeness(record, wanted)) }))
    .sort((a, b) => b.score - a.score)
    .map(({ record }) => record);
}

/** From 0 to 1: the share of words that the query and the nearest name of the record have in common. Words that name the article go without saying. */
function closeness({ meta }: EngineRecord, wanted: readonly string[]): number {
  const article = stems(meta["article"] ?? "");
  const own = wanted.filter((word) => !article.includes(word));
  const asked = own.length === 0 ? wanted : own;
  const of = (name: string) => {
    const words = stems(name);
    if (words.length === 0) return 0;
    const share = words.filter((word) => asked.includes(word)).length / Math.max(words.length, asked.length);
    return words.slice(0, asked.length).every((word) => asked.includes(word)) ? Math.max(share, LEADING) : share;
  };
  const aliases = (meta["aliases"] ?? "").split(", ").map((alias) => ALIAS_SHARE * of(alias));
  return Math.max(of(meta["title"] ?? meta["question"] ?? ""), ...aliases);
}

function stems(text: string): string[] {
  return dropStopWords(splitWords(text)).map(stem);
}

/** Good enough to see that "indexes" and "index" are one word, "caching" and "cache" another. */
function stem(word: string): string {
  return word
    .toLowerCase()
    .replace(/ies$/, "y")
    .replace(/(?<=\p{L}{3})(?:ing|ed|(?<!s)s)$/u, "")
    .replace(/(?<=\p{L}{3})e$/u, "");
}
