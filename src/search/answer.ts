/** From what a reader typed to an answer: each word is asked for by itself, and a record is the better the more of the question it answers. */
import { Asking } from "./asking.ts";
import type { Engine, EngineRecord, EngineResult } from "./engine-answer.ts";
import { excerptOf } from "./excerpt.ts";
import { type Gathered, gather } from "./gather.ts";
import { rankRecords, readRecord } from "./rank.ts";
import { BATCH } from "./settings.ts";
import type { Vocabulary } from "./spelling.ts";
import { findTerms } from "./terms.ts";
import { findMissing, isNowhereNamed } from "./verdict.ts";
import { dropStopWords, isPhrase, joinPairs, splitWords } from "./words.ts";

export interface Answer {
  /** The wanted records, best first. */
  results: EngineResult[];
  /** The ids of all records that answer, also of those that are not wanted. */
  found: string[];
  /** The words that were looked for. */
  used: string;
  /** Present when a word was taken for a misspelt one: the query with the correction. */
  corrected?: string;
  /** Words that the first result does not have, when no record has all of them. */
  dropped: string[];
  /** Words left out because the guide does not use them at all. */
  absent: string[];
  /** A name was asked for, and nothing is named like it: what was found comes near at best. */
  isNear: boolean;
}

/** Whether an answer says that the guide lacks something of what was asked. */
export function isTold({ absent, dropped, isNear }: Pick<Answer, "absent" | "dropped" | "isNear">): boolean {
  return absent.length > 0 || dropped.length > 0 || isNear;
}

/** What an answer is found in. */
export interface SearchIndex {
  engine: Engine;
  /** Without it nothing is corrected. */
  vocabulary: Vocabulary | undefined;
  /** How many records there are: a word that stands in all of them says little. */
  size: number;
}

/**
 * Look for a text. `isWanted` says which records to keep to; with `isExact` the words are taken as they are written.
 * @throws the reason of `signal` when it is aborted, and whatever the engine throws
 */
export async function findAnswer(
  { engine, vocabulary, size }: SearchIndex,
  text: string,
  isWanted: (id: string) => boolean = () => true,
  isExact = false,
  signal?: AbortSignal,
): Promise<Answer> {
  const asking = new Asking(engine, signal);
  const asked = splitWords(text);
  const words = isPhrase(text) ? [asked.join(" ")] : dropStopWords(joinPairs(asked));
  const { terms, fixes, absent, rows } = await findTerms(words, { asking, vocabulary, size, isExact: isExact || isPhrase(text) });
  const found = gather(terms);
  const kept = found.filter(({ id }) => isWanted(id));
  const fetchRow = (id: string) => (rows.get(id) ?? missing(id)).data();
  const withExcerpt = (record: EngineRecord) => ({ ...record, excerpt: excerptOf(record, terms) });
  const first: (Gathered & { record: EngineRecord })[] = [];
  const fetched = await Promise.all(kept.slice(0, BATCH).map(async (one) => ({ ...one, record: await fetchRow(one.id) })));
  for (const { record, ...one } of fetched) {
    await asking.turns.next();
    readRecord(record);
    await asking.turns.next();
    first.push({ ...one, record: withExcerpt(record) });
  }
  await asking.turns.next();
  const best = rankRecords(first, terms, asked);
  const ranked = best.map(({ id, score, record }): EngineResult => ({ id, score, data: () => Promise.resolve(record) }));
  const others = kept.slice(BATCH).map(({ id, score }): EngineResult => ({ id, score, data: async () => withExcerpt(await fetchRow(id)) }));
  return {
    results: [...ranked, ...others],
    found: found.map(({ id }) => id),
    used: words
      .filter((word) => !absent.includes(word))
      .map((word) => fixes.get(word) ?? word)
      .join(" "),
    ...(fixes.size === 0 ? {} : { corrected: asked.map((word) => fixes.get(word) ?? word).join(" ") }),
    dropped: findMissing(terms, ranked[0]?.id),
    absent,
    isNear: isNowhereNamed(asked, terms, best),
  };
}

function missing(id: string): never {
  throw new Error(`No word has the record ${id}.`);
}
