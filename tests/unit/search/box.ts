/** An engine with a few records, which answers as Pagefind does: whole words in quotation marks, otherwise beginnings as well. */
import type { SearchIndex } from "../../../src/search/answer.ts";
import type { Engine, EngineRecord } from "../../../src/search/engine-answer.ts";
import { readVocabulary, writeVocabulary } from "../../../src/search/spelling.ts";

export interface Box {
  index: SearchIndex;
  /** What the engine was asked, in order. */
  asked: string[];
}

/** A record by its address: its title, other names, and text. */
export type Records = Record<string, { title: string; aliases?: string; article?: string; text?: string }>;

const ending = /(?:ing|ed|es|s|e)$/;
const wordsOf = (text: string) =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}+#]+/u)
    .filter(Boolean);
const stem = (word: string) => (word.length > 4 ? word.replace(ending, "") : word);

/** A box of records. The vocabulary holds their words; those of titles count as frequent. */
export function boxOf(records: Records): Box {
  const asked: string[] = [];
  const all = Object.entries(records).map(([url, { title, aliases = "", article = "Guide", text = "" }]) => {
    const record: EngineRecord = { url, content: text, excerpt: "", meta: { title, aliases, article } };
    return { id: url, record, names: wordsOf(`${title} ${aliases}`).map(stem), texts: wordsOf(text).map(stem) };
  });
  const engine: Engine = {
    search: (query) => {
      asked.push(query);
      const isExact = query.startsWith('"');
      const wanted = wordsOf(query).map(stem);
      const holds = (words: string[]) => {
        if (isExact) return ` ${words.join(" ")} `.includes(` ${wanted.join(" ")} `);
        return wanted.every((want) => words.some((word) => word.startsWith(want)));
      };
      const results = all
        .filter(({ names, texts }) => holds(names) || holds(texts))
        .map(({ id, record, names, texts }) => {
          const times = texts.filter((word) => wanted.includes(word)).length;
          return { id, score: isExact ? (holds(names) ? 8 : 1) : (holds(names) ? 30 : 0) + times, data: () => Promise.resolve(record) };
        })
        .sort((a, b) => b.score - a.score);
      return Promise.resolve({ results });
    },
  };
  const frequent = all.flatMap(({ record }) => wordsOf(`${record.meta["title"]} ${record.meta["aliases"]}`));
  const others = all.flatMap(({ record }) => wordsOf(record.content)).filter((word) => !frequent.includes(word));
  return { index: { engine, vocabulary: readVocabulary(writeVocabulary(frequent, others)), size: Math.max(50, all.length) }, asked };
}
