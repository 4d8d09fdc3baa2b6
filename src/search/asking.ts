/** Asks the engine for one word at a time, and never twice for the same: answers are kept, and between two of them the page may draw. */
import type { Engine, EngineResult } from "./engine-answer.ts";
import { MOST_KEPT } from "./settings.ts";
import { Turns } from "./turns.ts";

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
  /** The turns of the question that is asked for. */
  readonly turns: Turns;

  /** `signal` ends the asking when a newer question came. */
  constructor(engine: Engine, signal?: AbortSignal) {
    this.#engine = engine;
    this.#memory = memoryOf(engine);
    this.turns = new Turns(signal);
  }

  /**
   * The records that have a word, its forms and what begins with it; with `isExact` the word and its forms alone, in no order of worth.
   * @throws the reason of the signal when it was aborted
   */
  async ask(text: string, isExact: boolean): Promise<Row[]> {
    await this.turns.next();
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
}
