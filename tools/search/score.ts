/** How well answers fit what was asked: the figures of `npm run search:measure` and the floors below which it fails. */

/** What a reader may type. */
export interface Query {
  q: string;
  kind: string;
  /** Addresses that answer it; none when the guide does not have it. Without, it is only asked whether the guide's having it is denied. */
  accept?: string[];
}

/** What became of a query. */
export interface Outcome {
  kind: string;
  q: string;
  /**
   * Where the first right result stood, from 1; 0 when it was not among the first `DEPTH`. For what the guide does not have, 1 when that was told; for what is
   * only asked to be there, 1 when nothing was denied.
   */
  rank: number;
  /** Whether the answer says that the guide lacks something of it. */
  isTold: boolean;
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
  told: number;
}

/** How many results are looked at. */
export const DEPTH = 5;

/**
 * What all queries of a set together must reach; `none` is the most that may find nothing. A query of kind "absent" is not among them; in the sets of that name the
 * first figure is the share that is told to be absent, in those of what is present the share that is not.
 */
const FLOORS: Record<string, Pick<Figures, "first" | "inDepth" | "none">> = {
  own: { first: 0.94, inDepth: 0.99, none: 0 },
  strangers: { first: 0.91, inDepth: 0.96, none: 0 },
  tuned: { first: 0.87, inDepth: 0.97, none: 0 },
  held: { first: 0.88, inDepth: 0.94, none: 0 },
  "vague tuned": { first: 0.6, inDepth: 0.83, none: 0 },
  "vague held": { first: 0.58, inDepth: 0.9, none: 0 },
  "absent tuned": { first: 0.9, inDepth: 0.9, none: 1 },
  "absent held": { first: 0.9, inDepth: 0.9, none: 1 },
  "present tuned": { first: 0.96, inDepth: 0.96, none: 0 },
  "present held": { first: 0.96, inDepth: 0.96, none: 0 },
};

/**
 * The address of a place: `databases#indexes` is a section, `databases?deadlock` a question, `=index` a term, `/about/#privacy` itself.
 * @throws Error when it is none of these
 */
export function addressOf(place: string): string {
  if (/^\/(?:[a-z-]+\/)+(?:#[a-z0-9-]+)?$/.test(place)) return place;
  if (/^=[a-z0-9-]+$/.test(place)) return `/glossary/#${place.slice(1)}`;
  const [, skill, sign = "", id = ""] = /^([a-z-]+)(?:([#?])([a-z0-9-]*))?$/.exec(place) ?? [];
  if (skill === undefined) throw new Error(`queries.yaml: "${place}" is no place. Write skill, skill#section, skill?question, =term or an address.`);
  return `/skills/${skill}/${sign === "?" ? "interview/" : ""}${id === "" ? "" : `#${id}`}`;
}

/** What became of a query whose results are these addresses, best first. `isTold` says whether the answer says that the guide lacks something of it. */
export function judge({ q, kind, accept }: Query, urls: readonly string[], isTold: boolean): Outcome {
  const isDenied = isTold || urls.length === 0;
  const place = accept === undefined ? Number(!isDenied) : urls.slice(0, DEPTH).findIndex((url) => accept.includes(url)) + 1;
  return { kind, q, rank: accept?.length === 0 ? Number(isDenied) : place, isTold: isDenied, got: urls[0] };
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
    told: share(({ isTold }) => isTold),
  };
}

/** The figures by kind, in the order in which the kinds appear, and under `all` of what the guide has. */
export function sumUpByKind(outcomes: readonly Outcome[]): Map<string, Figures> {
  const kinds = Map.groupBy(outcomes, ({ kind }) => kind);
  return new Map([...[...kinds].map(([kind, some]) => [kind, sumUp(some)] as const), ["all", sumUp(outcomes.filter(({ kind }) => kind !== "absent"))]]);
}

/** What is wrong with the figures of a set; empty when they reach its floors, or when it has none. */
export function findShortfalls(set: string, figures: Figures | undefined): string[] {
  const floors = FLOORS[set];
  if (!floors) return [];
  const { first, inDepth, none } = figures ?? sumUp([]);
  return [
    ...(first < floors.first ? [`${set}: first ${first.toFixed(3)}, at least ${floors.first} wanted`] : []),
    ...(inDepth < floors.inDepth ? [`${set}: in ${DEPTH} ${inDepth.toFixed(3)}, at least ${floors.inDepth} wanted`] : []),
    ...(none > floors.none ? [`${set}: no results for ${none.toFixed(3)} of the queries, at most ${floors.none} wanted`] : []),
  ];
}
