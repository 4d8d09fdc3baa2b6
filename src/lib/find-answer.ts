/** From what a reader typed to an answer: stop words dropped, misspelt words corrected, fewer words when all together are found nowhere. */
import { dropStopWords, isPhrase, shorten, splitWords } from "./query.ts";
import { correctWord, isBeginning, isKnown, type Vocabulary } from "./spelling.ts";

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
  excerpt: string;
  meta: Record<string, string | undefined>;
}

export interface Answer extends EngineAnswer {
  /** The words that were looked for. */
  used: string;
  /** Present when a word was taken for a misspelt one: the query with the correction. */
  corrected?: string;
  /** Words left out because nothing has them together with the others. */
  dropped: string[];
}

/** Which of the filter's values to keep to: `{ skill: "Databases" }`. */
export type Filter = Record<string, string>;

/**
 * Look for a text. With `isExact` the words are taken as they are written.
 */
export async function findAnswer(engine: Engine, vocabulary: Vocabulary | undefined, text: string, filters: Filter = {}, isExact = false): Promise<Answer> {
  const search = (query: string) => engine.search(query, { filters });
  if (isPhrase(text)) return { ...(await search(text.trim())), used: text.trim(), dropped: [] };
  const asked = splitWords(text);
  const words = dropStopWords(asked);
  const fixes = new Map(
    vocabulary && !isExact
      ? words.flatMap((word) => [[word, correctWord(word, vocabulary)] as const]).filter((pair): pair is [string, string] => pair[1] !== undefined)
      : [],
  );
  const fix = (word: string) => fixes.get(word) ?? word;
  const wanted = words.map(fix);
  const said = { ...(fixes.size === 0 ? {} : { corrected: asked.map(fix).join(" ") }) };
  const all = await search(wanted.join(" "));
  if (all.unfilteredResultCount > 0 || wanted.length < 2) return { ...all, ...said, used: wanted.join(" "), dropped: [] };
  const isUsed = (word: string) => !vocabulary || isKnown(word.toLowerCase(), vocabulary) || isBeginning(word.toLowerCase(), vocabulary);
  for (const tries of groupByLength(shorten(wanted, isUsed))) {
    const answers = await Promise.all(tries.map(async (list) => ({ list, answer: await search(list.join(" ")) })));
    const best = answers.filter(({ answer }) => answer.unfilteredResultCount > 0).sort((a, b) => scoreOf(b.answer) - scoreOf(a.answer))[0];
    if (best) return { ...best.answer, ...said, used: best.list.join(" "), dropped: wanted.filter((word) => !best.list.includes(word)) };
  }
  return { ...all, ...said, used: wanted.join(" "), dropped: [] };
}

/** The score of the first result tells how much the words together say: rare words weigh more. */
function scoreOf({ results }: EngineAnswer): number {
  return results[0]?.score ?? 0;
}

function groupByLength(lists: string[][]): string[][][] {
  const groups = new Map<number, string[][]>();
  for (const list of lists) groups.set(list.length, [...(groups.get(list.length) ?? []), list]);
  return [...groups.values()];
}
