/** How well answers fit what was asked: the figures of `npm run search:measure` and the floors below which it fails. */

/** What a reader may type, and the places that answer it, in the short forms that `queries.yaml` explains. */
export interface Query {
  q: string;
  find: string[];
}

/** What became of a query. */
export interface Outcome {
  kind: string;
  q: string;
  /** Where the first right result stood, from 1; 0 when it was not among the first `DEPTH`. */
  rank: number;
  /** Address of the first result, if there was one. */
  got: string | undefined;
}

/** Shares from 0 to 1; `mrr` is the mean of 1/rank. */
export interface Figures {
  queries: number;
  first: number;
  inDepth: number;
  mrr: number;
  none: number;
}

/** How many results are looked at. */
export const DEPTH = 5;

/** All queries together must reach these; `none` is the most that may find nothing. */
const FLOORS = { first: 0.94, mrr: 0.96, none: 0 };

/**
 * The address of a place: `databases#indexes` is a section, `databases?deadlock` a question, `=index` a term.
 * @throws Error when it is none of these
 */
export function addressOf(place: string): string {
  if (/^=[a-z0-9-]+$/.test(place)) return `/glossary/#${place.slice(1)}`;
  const [, skill, sign = "", id = ""] = /^([a-z-]+)(?:([#?])([a-z0-9-]*))?$/.exec(place) ?? [];
  if (skill === undefined) throw new Error(`queries.yaml: "${place}" is no place. Write skill, skill#section, skill?question or =term.`);
  return `/skills/${skill}/${sign === "?" ? "interview/" : ""}${id === "" ? "" : `#${id}`}`;
}

/** What became of a query whose results are these addresses, best first. */
export function judge(kind: string, { q, find }: Query, urls: readonly string[]): Outcome {
  const wanted = new Set(find.map(addressOf));
  return { kind, q, rank: urls.slice(0, DEPTH).findIndex((url) => wanted.has(url)) + 1, got: urls[0] };
}

/** The figures of some outcomes. Of no outcomes at all they are those of a search that finds nothing. */
export function sumUp(outcomes: readonly Outcome[]): Figures {
  const share = (is: (outcome: Outcome) => number | boolean) =>
    outcomes.length === 0 ? 0 : outcomes.reduce((sum, outcome) => sum + Number(is(outcome)), 0) / outcomes.length;
  return {
    queries: outcomes.length,
    first: share(({ rank }) => rank === 1),
    inDepth: share(({ rank }) => rank > 0),
    mrr: share(({ rank }) => (rank === 0 ? 0 : 1 / rank)),
    none: share(({ got }) => got === undefined),
  };
}

/** The figures by kind, in the order in which the kinds appear, and of all together under `all`. */
export function sumUpByKind(outcomes: readonly Outcome[]): Map<string, Figures> {
  const kinds = Map.groupBy(outcomes, ({ kind }) => kind);
  return new Map([...[...kinds].map(([kind, some]) => [kind, sumUp(some)] as const), ["all", sumUp(outcomes)]]);
}

/** What is wrong with the figures of all queries; empty when they reach the floors. */
export function findShortfalls({ first, mrr, none }: Figures): string[] {
  return [
    ...(first < FLOORS.first ? [`first ${first.toFixed(3)}, at least ${FLOORS.first} wanted`] : []),
    ...(mrr < FLOORS.mrr ? [`MRR@${DEPTH} ${mrr.toFixed(3)}, at least ${FLOORS.mrr} wanted`] : []),
    ...(none > FLOORS.none ? [`no results for ${none.toFixed(3)} of the queries, at most ${FLOORS.none} wanted`] : []),
  ];
}
