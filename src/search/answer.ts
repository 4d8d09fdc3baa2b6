/** From what a reader typed to an answer: stop words dropped, misspelt words corrected, fewer words when all together are found nowhere or only here and there in a text. */
import { dropStopWords, isPhrase, shorten, splitWords } from "./words.ts";
import { ALIKE, NAMED_SCORE, STRICTNESS } from "./settings.ts";
import { correctWord, sharedBeginning, type Vocabulary } from "./spelling.ts";

/** The part of Pagefind's interface that is used. */
export interface Engine {
  search: (text: string, options?: { filters?: Record<string, string> }) => Promise<EngineAnswer>;
}

export interface EngineAnswer {
  results: EngineResult[];
  unfilteredResultCount: number;
  filters: Record<string, Record<string, number>>;
  totalFilters: Record<string, Record<string, number>>;
}

export interface EngineResult {
  id: string;
  score: number;
  data: () => Promise<EngineRecord>;
}

export interface EngineRecord {
  url: string;
  content: string;
  excerpt: string;
  meta: Record<string, string | undefined>;
}

export interface Answer extends EngineAnswer {
  /** The words that were looked for. */
  used: string;
  /** Present when a word was taken for a misspelt one: the query with the correction. */
  corrected?: string;
  /** Words left out because nothing, or nothing better, has them together with the others. */
  dropped: string[];
  /** Whether something has all the words, and fewer of them gave a better answer. */
  isWidened?: boolean;
  /** Words left out because the guide does not use them at all. */
  absent: string[];
}

/** What an answer is found in. */
export interface SearchIndex {
  engine: Engine;
  /** Without it nothing is corrected. */
  vocabulary: Vocabulary | undefined;
  /** How many records there are: a word that stands in all of them says little. */
  size: number;
}

/** Which of the filter's values to keep to: `{ skill: "Databases" }`. */
export type Filter = Record<string, string>;

/**
 * Look for a text. With `isExact` the words are taken as they are written, and all of them if anything has all.
 */
export async function findAnswer({ engine, vocabulary, size }: SearchIndex, text: string, filters: Filter = {}, isExact = false): Promise<Answer> {
  const asks = new Map<string, Promise<EngineAnswer>>();
  /** The engine is asked once for the same words: those of a short query are tried alone as well. */
  const search = (words: readonly string[]) => {
    const query = words.join(" ");
    const ask = asks.get(query) ?? engine.search(query, { filters });
    asks.set(query, ask);
    return ask;
  };
  if (isPhrase(text)) return { ...(await search([text.trim()])), used: text.trim(), dropped: [], absent: [] };
  const asked = splitWords(text);
  const words = dropStopWords(asked);
  const fixes = new Map<string, string>();
  for (const word of words) {
    const fixed = vocabulary && !isExact ? correctWord(word, vocabulary) : undefined;
    if (fixed !== undefined) fixes.set(word, fixed);
  }
  const fix = (word: string) => fixes.get(word) ?? word;
  const corrected = fixes.size === 0 ? {} : { corrected: asked.map(fix).join(" ") };
  const unknown = vocabulary ? await findAbsent(engine, vocabulary, words.map(fix)) : [];
  // What is not there as a whole may be there in parts: TCP/IP.
  const parts = (word: string) => word.split(/[^\p{L}\p{N}+#]+/u).filter((part) => part.length > 1);
  const absent = unknown.filter((word) => parts(word).length < 2);
  const wanted = words.map(fix).flatMap((word) => (absent.includes(word) ? [] : unknown.includes(word) ? parts(word) : [word]));
  const all = await search(wanted);
  const said = (list: string[]) => ({ ...corrected, absent, used: list.join(" "), dropped: wanted.filter((word) => !list.includes(word)) });
  const hasAll = all.unfilteredResultCount > 0;
  if (wanted.length < 2 || (hasAll && (isExact || scoreOf(all) > NAMED_SCORE))) return { ...all, ...said(wanted) };
  const best = await findBestPart(search, size, { list: wanted, answer: all });
  return { ...best.answer, ...said(best.list), ...(hasAll && best.answer !== all ? { isWidened: true } : {}) };
}

/** Some of the words, and what has them. */
interface Try {
  list: string[];
  answer: EngineAnswer;
}

/**
 * All words, or the part of them whose answer is worth most. Where records have all of them somewhere, one that is named after most may answer better,
 * if it has the word that says most.
 */
async function findBestPart(search: (words: readonly string[]) => Promise<EngineAnswer>, size: number, all: Try): Promise<Try> {
  const counts = new Map(await Promise.all(all.list.map(async (word) => [word, (await search([word])).unfilteredResultCount] as const)));
  const countOf = (word: string) => counts.get(word) ?? 0;
  /** The fewer records have them, the more the words say. */
  const saying = (list: string[]) => list.reduce((sum, word) => sum + Math.log(1 + size / Math.max(1, countOf(word))), 0);
  const worth = ({ list, answer }: Try) => scoreOf(answer) * (saying(list) / saying(all.list)) ** STRICTNESS;
  const rarest = all.list.reduce((a, b) => (countOf(b) < countOf(a) ? b : a));
  const lists = shorten(all.list).filter((list) => all.answer.unfilteredResultCount === 0 || list.includes(rarest));
  const tries = await Promise.all(lists.map(async (list): Promise<Try> => ({ list, answer: await search(list) })));
  return tries.reduce((a, b) => (worth(b) > worth(a) ? b : a), all);
}

/** For a word it does not have the engine takes whatever begins a little alike. Such answers are none; this finds the words that lead to them. */
async function findAbsent(engine: Engine, vocabulary: Vocabulary, words: string[]): Promise<string[]> {
  const doubtful = words.filter((word) => {
    const plain = word.toLowerCase();
    return sharedBeginning(plain, vocabulary) < Math.max(3, plain.length * ALIKE);
  });
  const found = await Promise.all(doubtful.map(async (word) => ({ word, has: await hasWord(await engine.search(word), word) })));
  return found.filter(({ has }) => !has).map(({ word }) => word);
}

/** Whether the best record truly holds the word, but for its ending. */
async function hasWord({ results }: EngineAnswer, word: string): Promise<boolean> {
  const record = await results[0]?.data();
  if (!record) return false;
  const compact = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}+#]/gu, "");
  const beginning = compact(word);
  return compact([record.content, ...Object.values(record.meta)].join(" ")).includes(beginning.length > 6 ? beginning.slice(0, -2) : beginning);
}

/** The score of the first result tells how well the words fit. */
function scoreOf({ results }: EngineAnswer): number {
  return results[0]?.score ?? 0;
}
