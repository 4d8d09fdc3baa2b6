/** Asks the engine for one word at a time, and never twice for the same: answers are kept, and between two of them the page may draw. */
import type { Engine, EngineResult } from "./engine-answer.ts";
import { MOST_KEPT, TURN } from "./settings.ts";

/** What the engine answered to one word: its records, best first. */
export type Row = Pick<EngineResult, "id" | "score" | "data">;

/** What an engine has answered, by what it was asked. */
type Memory = Map<string, Promise<Row[]>>;

const memories = new WeakMap<Engine, Memory>();

function memoryOf(engine: Engine): Memory {
  const memory = memories.get(engine) ?? new Map<string, Promise<Row[]>>();
  memories.set(engine, memory);
  return memory;
}

export class Asking {
  readonly #engine: Engine;
  readonly #memory: Memory;
  readonly #signal: AbortSignal | undefined;
  #turn = performance.now();

  /** `signal` ends the asking when a newer question came. */
  constructor(engine: Engine, signal?: AbortSignal) {
    this.#engine = engine;
    this.#memory = memoryOf(engine);
    this.#signal = signal;
  }

  /**
   * The records that have a word, its forms and what begins with it; with `isExact` the word and its forms alone, in no order of worth.
   * @throws the reason of the signal when it was aborted
   */
  async ask(text: string, isExact: boolean): Promise<Row[]> {
    await this.#takeTurn();
    const query = isExact ? `"${text}"` : text;
    const answers = this.#memory;
    const known = answers.get(query);
    const answer = known ?? this.#engine.search(query).then(({ results }) => results.map(({ id, score, data }) => ({ id, score, data })));
    // Read again, it is the newest; the oldest goes.
    answers.delete(query);
    answers.set(query, answer);
    const [oldest] = answers.keys();
    if (answers.size > MOST_KEPT && oldest !== undefined) answers.delete(oldest);
    answer.catch(() => answers.delete(query));
    return answer;
  }

  /** After some milliseconds of work the page gets its turn. */
  async #takeTurn(): Promise<void> {
    if (performance.now() - this.#turn > TURN) {
      await yieldTurn();
      this.#turn = performance.now();
    }
    this.#signal?.throwIfAborted();
  }
}

/** Let the page draw and hear the reader. */
function yieldTurn(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
  return scheduler?.yield ? scheduler.yield() : new Promise((resolve) => setTimeout(resolve, 0));
}
