/** A second look at the best records: how much of what was asked each of them says, where it says it, and whether it is named so. */
import type { EngineRecord } from "./engine-answer.ts";
import { ALIAS_SHARE, CLOSENESS, COVERAGE, FIELDS, LENGTH, NEARNESS, PHRASE, PHRASE_SHARE, SATURATION, TRUST } from "./settings.ts";
import type { Term } from "./terms.ts";
import { countOf, keysOf, readWords, type TextWords } from "./language/text-words.ts";
import { dropStopWords, splitWords } from "./words.ts";

export interface Ranked {
  /** How good it is as the engine sees it, for the words one by one. */
  score: number;
  record: EngineRecord;
}

/** What the second look saw of a record. */
export interface Seen {
  /** From 0 to 1: how much the question and the nearest name of the record have in common. */
  closeness: number;
  /** From 0 to 1: how much of the question stands together, in one name or one sentence. */
  nearness: number;
  /** How often the text has the word of the question that it has least. */
  uses: number;
}

/** The records, best first, with what was seen of them. `words` are those of the question, in order. */
export function rankRecords<Item extends Ranked>(batch: readonly Item[], terms: readonly Term[], words: readonly string[]): (Item & Seen)[] {
  const total = terms.reduce((sum, { says }) => sum + says, 0) || 1;
  const best = Math.max(...batch.map(({ score }) => score), 0) || 1;
  const sequence = words.flatMap(keysOf);
  return batch
    .map((item) => {
      const parts = partsOf(item.record);
      const { sum, share } = fit(parts, terms, total);
      const seen = { closeness: closeness(parts, terms), nearness: nearness(parts, terms, total), uses: usesOf(parts, terms) };
      const worth = sum * share ** COVERAGE * (1 + CLOSENESS * seen.closeness) * (1 + PHRASE * togetherness(parts, sequence)) * (1 + NEARNESS * seen.nearness);
      return { item: { ...item, ...seen }, worth: worth * (item.score / best) ** TRUST };
    })
    .sort((a, b) => b.worth - a.worth || b.item.score - a.item.score)
    .map(({ item }) => item);
}

interface Parts {
  title: TextWords;
  /** The title without the words that only form a question. */
  heading: TextWords;
  isQuestion: boolean;
  names: TextWords[];
  aliases: TextWords;
  /** What readers type who do not know its words: each, and all of them. */
  phrases: TextWords[];
  said: TextWords;
  article: TextWords;
  text: TextWords;
  /** The keys of each sentence of the text. */
  sentences: ReadonlySet<string>[];
}

/** The engine hands out the same record again. */
const read = new WeakMap<EngineRecord["meta"], Parts>();

/** Read a record. It is done once for each, and takes the longest of all that is done to rank it. */
export function readRecord(record: EngineRecord): void {
  partsOf(record);
}

function partsOf(record: EngineRecord): Parts {
  const parts = read.get(record.meta) ?? readParts(record);
  read.set(record.meta, parts);
  return parts;
}

function readParts({ meta, content }: EngineRecord): Parts {
  const aliases = meta["aliases"] ?? "";
  const phrases = meta["phrases"] ?? "";
  const title = meta["title"] ?? meta["question"] ?? "";
  return {
    title: readWords(title),
    heading: readName(title),
    isQuestion: meta["question"] !== undefined,
    names: aliases.split(", ").map(readName),
    aliases: readWords(aliases),
    phrases: phrases === "" ? [] : phrases.split(", ").map(readName),
    said: readWords(phrases),
    article: readWords(meta["article"] ?? ""),
    text: readWords(content),
    sentences: content.split(/(?<=[.;:?!])\s+/).map((sentence) => new Set(keysOf(sentence))),
  };
}

/** A name without the words that only form a question. */
function readName(name: string): TextWords {
  return readWords(dropStopWords(splitWords(name)).join(" "));
}

/** How well the parts of a record fit the terms (BM25F), and which share of what they say it has. */
function fit({ title, isQuestion, aliases, said, article, text }: Parts, terms: readonly Term[], total: number): { sum: number; share: number } {
  let sum = 0;
  let share = 0;
  const length = 1 - LENGTH.share + (LENGTH.share * text.length) / LENGTH.usual;
  for (const { forms, says } of terms) {
    const worths = forms.map((form) => {
      const has = (words: TextWords) => Math.min(1, countOf(form.keys, words));
      const named =
        (isQuestion ? FIELDS.question : FIELDS.title) * has(title) + FIELDS.aliases * has(aliases) + FIELDS.phrases * has(said) + FIELDS.article * has(article);
      return { form, count: form.share * (named + countOf(form.keys, text) / length) };
    });
    const { count, form } = worths.reduce((a, b) => (b.count > a.count ? b : a));
    sum += (says * count) / (count + SATURATION);
    if (count > 0) share += says * form.share;
  }
  return { sum: sum / total, share: share / total };
}

/** From 0 to 1: how much the question and the nearest name of the record have in common. Words that name the article go without saying. */
function closeness({ heading, names, phrases, article }: Parts, terms: readonly Term[]): number {
  const own = terms.filter(({ forms }) => !forms.some(({ keys }) => countOf(keys, article) > 0));
  const asked = own.length === 0 ? terms : own;
  const said = asked.reduce((sum, { says }) => sum + says, 0);
  const usual = said / asked.length;
  const of = (name: TextWords) => {
    let common = 0;
    let used = 0;
    for (const { forms, says } of asked) {
      const form = forms.find(({ keys }) => countOf(keys, name) > 0);
      if (!form) continue;
      common += says * form.share;
      used += form.keys.length;
    }
    // What else the name says was not asked for.
    return common === 0 ? 0 : common / (said + usual * Math.max(0, name.length - used));
  };
  return Math.max(of(heading), ...names.map((name) => ALIAS_SHARE * of(name)), ...phrases.map((phrase) => PHRASE_SHARE * of(phrase)));
}

/** From 0 to 1: the greatest share of the question that one name or one sentence has. */
function nearness({ title, names, phrases, sentences }: Parts, terms: readonly Term[], total: number): number {
  const shareOf = (has: (keys: readonly string[]) => boolean) =>
    terms.reduce((sum, { forms, says }) => sum + says * (forms.find(({ keys }) => has(keys))?.share ?? 0), 0) / total;
  return Math.max(
    ...[title, ...names, ...phrases].map((name) => shareOf((keys) => countOf(keys, name) > 0)),
    ...sentences.map((sentence) => shareOf((keys) => keys.every((key) => sentence.has(key)))),
  );
}

function usesOf({ text }: Parts, terms: readonly Term[]): number {
  return Math.min(...terms.filter(({ isLight }) => !isLight).map(({ forms }) => Math.max(...forms.map(({ keys }) => countOf(keys, text)))));
}

/** From 0 to 1: the share of neighbors in the question that are neighbors in the record. */
function togetherness({ title, aliases, said, text }: Parts, sequence: readonly string[]): number {
  const pairs = sequence.slice(1).map((key, index) => [sequence[index] ?? "", key]);
  if (pairs.length === 0) return 0;
  return pairs.filter((pair) => [title, aliases, said, text].some((words) => countOf(pair, words) > 0)).length / pairs.length;
}
