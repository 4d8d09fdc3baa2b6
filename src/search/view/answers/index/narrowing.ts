/** Which records a reader wants to see, and how many there are of which. */
import type { Answer } from "../../../answer.ts";
import type { Name } from "../../../names/names.ts";
import { BATCH } from "../../../settings.ts";
import { leavesOut, type OwnChoice, readOwnChoices } from "./own-choices.ts";

/** Which of the groups' values to keep to: `{ skill: "Databases" }`. */
export type Filter = Record<string, string>;

/** What the reader chose besides the text. */
export interface Choice {
  filter: Filter;
  /** How many results are wanted. */
  count: number;
  /** Names of choices kept elsewhere that the reader took away here. */
  without: string[];
}

/** The choice of who has chosen nothing. */
export const NO_CHOICE: Choice = { filter: {}, count: BATCH, without: [] };

export interface Counted {
  /** How many results there are under any filter. */
  all: number;
  /** Of these, how many belong to each value of each group. */
  counts: Record<string, Record<string, number>>;
  /** How many the reader's own choices leave out. */
  hidden: number;
  own: OwnChoice[];
  /** How many articles the results are in. */
  articles: number;
}

export class Narrowing {
  readonly #known: Known;
  readonly #filter: Filter;
  readonly #own: OwnChoice[];
  readonly #applied: OwnChoice[];

  constructor(names: readonly Name[], { text, filter, without }: Pick<Choice, "filter" | "without"> & { text: string }) {
    this.#known = knownOf(names);
    this.#filter = filter;
    this.#own = readOwnChoices(text);
    this.#applied = this.#own.filter(({ name }) => !without.includes(name));
  }

  isWanted(id: string): boolean {
    return !this.#isHidden(id) && Object.entries(this.#filter).every(([name, value]) => this.#known.groups[name]?.get(id) === value);
  }

  count({ found, results }: Pick<Answer, "found" | "results">): Counted {
    const shown = found.filter((id) => !this.#isHidden(id));
    const counts = Object.fromEntries(Object.entries(this.#known.groups).map(([name, group]) => [name, tally(shown.map((id) => group.get(id)))]));
    const articles = Object.keys(tally(results.map(({ id }) => this.#known.groups["skill"]?.get(id)))).length;
    return { all: shown.length, counts, hidden: found.length - shown.length, own: this.#own, articles };
  }

  #isHidden(id: string): boolean {
    const name = this.#known.names.get(id);
    return name !== undefined && this.#applied.some((choice) => leavesOut(choice, name));
  }
}

/** What is known of records by their ids. */
interface Known {
  names: Map<string, Name>;
  /** Of each group the value that a record has. */
  groups: Record<string, Map<string, string>>;
}

const known = new WeakMap<readonly Name[], Known>();

function knownOf(names: readonly Name[]): Known {
  const made = known.get(names) ?? {
    names: new Map(names.map((name) => [name.id, name])),
    groups: {
      skill: new Map(names.flatMap(({ id, order, article }) => (order > 0 ? [[id, article]] : []))),
      kind: new Map(names.map(({ id, kind }) => [id, kind])),
    },
  };
  known.set(names, made);
  return made;
}

function tally(values: (string | undefined)[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const value of values) if (value !== undefined) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}
