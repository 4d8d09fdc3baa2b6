/** Asks the built search every query of every set. */
import { findAnswer, isTold } from "../../src/search/answer.ts";
import { openIndex } from "./engine.ts";
import { DEPTH, judge, type Outcome } from "./score.ts";
import { readSets } from "./sets.ts";

/** What became of the queries of each set, and how long each took, in milliseconds. */
export interface Asked {
  sets: Map<string, Outcome[]>;
  times: number[];
}

/**
 * Ask them all.
 * @throws Error when there is no built index in `dist`
 */
export async function askSets(dist: string): Promise<Asked> {
  const index = await openIndex(dist);
  const times: number[] = [];
  const sets = new Map<string, Outcome[]>();
  for (const [name, queries] of readSets()) {
    const outcomes: Outcome[] = [];
    for (const query of queries) {
      const start = performance.now();
      const { results, ...answer } = await findAnswer(index, query.q);
      times.push(performance.now() - start);
      const records = await Promise.all(results.slice(0, DEPTH).map(({ data }) => data()));
      outcomes.push(
        judge(
          query,
          records.map(({ url }) => url),
          isTold(answer),
        ),
      );
    }
    sets.set(name, outcomes);
  }
  return { sets, times: times.sort((a, b) => a - b) };
}
