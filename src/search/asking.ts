/** Asks the engine for one word at a time, and never twice for the same: answers are kept, and between two of them the page may draw. */
import type { Engine, EngineResult } from "./engine-answer.ts";
import { MOST_KEPT } from "./settings.ts";
import { Turns } from "./turns.ts";

/** What the engine answered to one word: its records, best first. */
export type Row = Pick<EngineResult, "id" | "score" | "data">;

/** What is known of an engine's records. */
interface Memory {
  answers: Map<string, Promise<Row[]>>;
  groups: Promise<Groups> | undefined;
}

/** Of each filter, such as `skill`, the value that a record has, by the id of the record. */
export type Groups = Record<string, Map<string, string>>;

const memories = new WeakMap<Engine, Memory>();

function memoryOf(engine: Engine): Memory {
  const memory = memories.get(engine) ?? { answers: new Map(), groups: undefined };
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
    const { answers } = this.#memory;
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

  /** To which skill and kind each record belongs. The engine tells it for a filter at a time. */
  groups(): Promise<Groups> {
    this.#memory.groups ??= this.#readGroups().catch((fault: unknown) => {
      this.#memory.groups = undefined;
      throw fault;
    });
    return this.#memory.groups;
  }

  async #readGroups(): Promise<Groups> {
    const groups: Groups = {};
    for (const [name, values] of Object.entries(await this.#engine.filters())) {
      const group = (groups[name] = new Map<string, string>());
      for (const value of Object.keys(values)) {
        await this.turns.next();
        const { results } = await this.#engine.search(null, { filters: { [name]: value } });
        for (const { id } of results) group.set(id, value);
      }
    }
    return groups;
  }
}
