/** `npm run search:measure`: how well the built search answers what readers type. Fails below the floors that the guide sets itself. */
import { performance } from "node:perf_hooks";
import { findAnswer } from "../../src/search/answer.ts";
import { openIndex } from "./engine.ts";
import { DEPTH, type Figures, findShortfalls, judge, type Outcome, sumUpByKind } from "./score.ts";
import { readSets } from "./sets.ts";

const index = await openIndex(process.env["OUT"] ?? "dist");
const times: number[] = [];
const shortfalls: string[] = [];
for (const [name, queries] of readSets()) {
  const outcomes: Outcome[] = [];
  for (const query of queries) {
    const start = performance.now();
    const { results, absent, dropped } = await findAnswer(index, query.q);
    times.push(performance.now() - start);
    const records = await Promise.all(results.slice(0, DEPTH).map(({ data }) => data()));
    outcomes.push(
      judge(
        query,
        records.map(({ url }) => url),
        absent.length + dropped.length > 0,
      ),
    );
  }
  for (const { q, rank, kind, got = "nothing" } of outcomes.filter((outcome) => outcome.rank !== 1))
    console.log(`${kind === "absent" ? "not told" : rank === 0 ? `not in ${DEPTH}` : `rank ${rank}`}: "${q}" -> ${got}`);
  const figures = sumUpByKind(outcomes);
  for (const [kind, some] of figures) console.log(describe(name, kind, some));
  shortfalls.push(...findShortfalls(name, figures.get("all")));
}
times.sort((a, b) => a - b);
console.log(`median ${(times[times.length >> 1] ?? 0).toFixed(1)} ms, slowest ${(times.at(-1) ?? 0).toFixed(1)} ms in Node, files on disk`);
if (shortfalls.length > 0) {
  console.error(`Below the floors: ${shortfalls.join("; ")}. See the queries above; the numbers of the ranking are in src/search/settings.ts.`);
  process.exitCode = 1;
}

function describe(name: string, kind: string, { queries, first, inDepth, mrr, none }: Figures): string {
  const percent = (share: number) => `${(100 * share).toFixed(0)} %`.padStart(5);
  return `${`${name} ${kind}`.padEnd(22)} ${String(queries).padStart(3)} queries  first ${percent(first)}  in five ${percent(inDepth)}  MRR@5 ${mrr.toFixed(3)}  no results ${percent(none)}`;
}
