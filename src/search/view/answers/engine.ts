/** Pagefind, fetched on first use and begun anew after a fault. */
import { type Answer, type Filter, findAnswer, type SearchIndex } from "../../answer.ts";
import type { Engine, EngineRecord } from "../../engine-answer.ts";
import { withBase } from "../../../site/link.ts";
import { dropStopWords, splitWords } from "../../words.ts";
import { MOST_WORDS, RANKING } from "../../settings.ts";
import { readVocabulary } from "../../spelling.ts";

export interface FoundRecords {
  answer: Answer;
  records: EngineRecord[];
  /** Titles of the articles in order. */
  skills: string[];
}

/** What of Pagefind is used besides searching. */
interface LoadedEngine extends Engine {
  mergeIndex: (folder: string, options: object) => Promise<unknown>;
  preload: (text: string) => Promise<void>;
}

interface Index extends SearchIndex {
  engine: LoadedEngine;
  /** Fulfilled when answers hold counts by skill; rejected when the engine could not start. */
  started: Promise<unknown>;
  skills: string[];
}

interface EngineModule {
  createInstance: (options: object) => LoadedEngine;
}

interface Entry {
  vocabulary: string;
  skills: string[];
  /** Folders of the parts after the first; the guide has none, a site of a hundred articles has. */
  parts: string[];
  /** How many records there are in all parts. */
  records: number;
  languages: Record<string, { hash: string }>;
}

const FOLDER = withBase("/pagefind/");

let loading: Promise<Index> | undefined;
let attempt = 0;

/** Fetch everything that a first query needs. Called again after a fault, it begins anew. */
export function loadIndex(): Promise<Index> {
  return (loading ??= load().catch((fault: unknown) => {
    loading = undefined;
    throw fault;
  }));
}

/** What is asked. */
export interface Question {
  text: string;
  /** How many records are wanted. */
  count: number;
  filter: Filter;
  /** Whether the words are taken as they are written. */
  isExact: boolean;
}

/**
 * The best `count` records for a text. One fault is mended silently, by beginning anew: after a deploy the old index is gone and the new one is there.
 * A question whose `signal` is aborted is given up at the next step.
 * @throws Error when the index cannot be had, and the reason of the signal when it is aborted
 */
export async function findRecords(question: Question, signal: AbortSignal): Promise<FoundRecords> {
  try {
    return await tryToFind(question, signal);
  } catch {
    signal.throwIfAborted();
    loading = undefined;
    return tryToFind(question, signal).catch((fault: unknown) => {
      if (!signal.aborted) loading = undefined;
      throw fault;
    });
  }
}

async function tryToFind({ text, count, filter, isExact }: Question, signal: AbortSignal): Promise<FoundRecords> {
  const index = await loadIndex();
  signal.throwIfAborted();
  const { engine, started, skills } = index;
  // The first query fetches its part of the index at the same time as the filters.
  await Promise.all([started, engine.preload(dropStopWords(splitWords(text)).slice(0, MOST_WORDS).join(" "))]);
  signal.throwIfAborted();
  const answer = await findAnswer(index, text, filter, isExact, signal);
  return { answer, records: await Promise.all(answer.results.slice(0, count).map(({ data }) => data())), skills };
}

async function load(): Promise<Index> {
  if (import.meta.env.DEV) throw new Error("The index is made by the build.");
  attempt++;
  const tag = `${Date.now()}`;
  // Side by side, what Pagefind would fetch one after the other.
  preload("modulepreload", `${FOLDER}pagefind.js`);
  preload("preload", `${FOLDER}wasm.en.pagefind`);
  const engineModule = importEngine();
  // It is waited for below, where a missing entry may have ended the attempt already.
  engineModule.catch(() => undefined);
  const entry = (await fetchFile(`${FOLDER}pagefind-entry.json?ts=${tag}`).then((response) => response.json())) as Entry;
  preload("preload", `${FOLDER}pagefind.${entry.languages["en"]?.hash}.pf_meta`);
  const [{ createInstance }, vocabulary] = await Promise.all([
    engineModule,
    // Without the vocabulary nothing is corrected, and everything else works.
    fetchFile(FOLDER + entry.vocabulary)
      .then((response) => response.text())
      .then(readVocabulary)
      .catch(() => undefined),
  ]);
  const engine = createInstance({ basePath: FOLDER, noWorker: true, metaCacheTag: tag, ranking: RANKING });
  const started = Promise.all(entry.parts.map((part) => engine.mergeIndex(FOLDER + part, { ranking: RANKING }))).then(() => engine.filters());
  started.catch(() => undefined);
  return { engine, started, vocabulary, size: entry.records, skills: entry.skills };
}

/** A module that could not be fetched stays failed under its address, so each attempt after the first has another one. */
async function importEngine(): Promise<EngineModule> {
  const address = `${FOLDER}pagefind.js${attempt === 1 ? "" : `?attempt=${attempt}`}`;
  return import(/* @vite-ignore */ address) as Promise<EngineModule>;
}

async function fetchFile(address: string): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response;
}

function preload(rel: "modulepreload" | "preload", href: string): void {
  const link = document.createElement("link");
  link.rel = rel;
  link.href = href;
  if (rel === "preload") link.as = "fetch";
  link.crossOrigin = "anonymous";
  document.head.append(link);
}
