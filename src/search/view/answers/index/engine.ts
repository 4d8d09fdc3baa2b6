/** Pagefind, fetched on first use and begun anew after a fault. */
import { type Answer, findAnswer, type SearchIndex } from "../../../answer.ts";
import type { Engine, EngineRecord } from "../../../engine-answer.ts";
import type { Entry } from "../../../names/names.ts";
import { dropStopWords, splitWords } from "../../../words.ts";
import { MOST_WORDS, RANKING } from "../../../settings.ts";
import { readVocabulary } from "../../../spelling.ts";
import { fetchEarly } from "../../early.ts";
import { FOLDER } from "./files.ts";
import { forgetNames, loadNames } from "./names-file.ts";
import { type Choice, type Counted, Narrowing } from "./narrowing.ts";
import { inTime } from "./patience.ts";

export interface FoundRecords extends Counted {
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
  /** Fulfilled when all parts are joined; rejected when the engine could not start. */
  started: Promise<unknown>;
}

interface EngineModule {
  createInstance: (options: object) => LoadedEngine;
  /** Answers to what the engine would fetch, by address. */
  given: Map<string, Response>;
}

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
export interface Question extends Choice {
  text: string;
  /** Whether the words are taken as they are written. */
  isExact: boolean;
}

/**
 * The best `count` records for a text. One fault is mended silently, by beginning anew: after a deploy the old index is gone and the new one is there. What does not come for half a minute is such a fault.
 * A question whose `signal` is aborted is given up at the next step.
 * @throws Error when the index cannot be had, and the reason of the signal when it is aborted
 */
export async function findRecords(question: Question, signal: AbortSignal): Promise<FoundRecords> {
  try {
    return await inTime(tryToFind(question, signal));
  } catch {
    signal.throwIfAborted();
    beginAnew();
    return inTime(tryToFind(question, signal)).catch((fault: unknown) => {
      if (!signal.aborted) beginAnew();
      throw fault;
    });
  }
}

function beginAnew(): void {
  loading = undefined;
  forgetNames();
}

async function tryToFind(question: Question, signal: AbortSignal): Promise<FoundRecords> {
  const { text, count, isExact } = question;
  const index = await loadIndex();
  const names = await loadNames();
  signal.throwIfAborted();
  const { engine, started } = index;
  // The first query fetches its part of the index at the same time as the other parts.
  await Promise.all([started, engine.preload(dropStopWords(splitWords(text)).slice(0, MOST_WORDS).join(" "))]);
  signal.throwIfAborted();
  const narrowing = new Narrowing(names.names, question);
  const answer = await findAnswer(index, text, (id) => narrowing.isWanted(id), isExact, signal);
  const records = await Promise.all(answer.results.slice(0, count).map(({ data }) => data()));
  return { answer, records, skills: names.entry.skills, ...narrowing.count(answer) };
}

async function load(): Promise<Index> {
  attempt++;
  // Side by side, what Pagefind would fetch one after the other. The names come first, since something is found by them alone.
  fetchEarly("wasm.en.pagefind");
  const engineModule = importEngine();
  // It is waited for below, where missing names may have ended the attempt already.
  engineModule.catch(() => undefined);
  const { entry, vocabulary } = await loadNames();
  fetchEarly(`pagefind.${entry.languages["en"]?.hash}.pf_meta`);
  const { createInstance, given } = await engineModule;
  giveEntry(given, entry);
  const engine = createInstance({ basePath: FOLDER, noWorker: true, metaCacheTag: TAG, ranking: RANKING });
  const started = Promise.all(entry.parts.map((part) => engine.mergeIndex(FOLDER + part, { ranking: RANKING })));
  started.catch(() => undefined);
  return { engine, started, vocabulary: readVocabulary(vocabulary), size: entry.records };
}

/** What the engine puts behind the address of its entry. */
const TAG = "given";

/** The entry came with the names, so that the engine need not fetch it. */
function giveEntry(given: Map<string, Response>, entry: Entry): void {
  given.set(`${FOLDER}pagefind-entry.json?ts=${TAG}`, new Response(JSON.stringify(entry)));
}

/** A module that could not be fetched stays failed under its address, so each attempt after the first has another one. */
async function importEngine(): Promise<EngineModule> {
  const address = `${FOLDER}pagefind.js${attempt === 1 ? "" : `?attempt=${attempt}`}`;
  return import(/* @vite-ignore */ address) as Promise<EngineModule>;
}
