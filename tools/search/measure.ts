/** `npm run search:measure`: how well the built search answers what readers type. Fails below the floors that the guide sets itself. */
import { readFileSync } from "node:fs";
import { performance } from "node:perf_hooks";
import { load as parseYaml } from "js-yaml";
import { findAnswer } from "../../src/search/answer.ts";
import { splitWords } from "../../src/search/words.ts";
import { rankRecords } from "../../src/search/rank.ts";
import { BATCH } from "../../src/search/settings.ts";
import { openIndex } from "./engine.ts";
import { DEPTH, type Figures, findShortfalls, judge, type Outcome, type Query, sumUpByKind } from "./score.ts";

const kinds = parseYaml(readFileSync(new URL("queries.yaml", import.meta.url), "utf8")) as Record<string, Query[]>;
const index = await openIndex(process.env["OUT"] ?? "dist");
const outcomes: Outcome[] = [];
const times: number[] = [];
for (const [kind, queries] of Object.entries(kinds)) {
  for (const query of queries) {
    const start = performance.now();
    const { results, used } = await findAnswer(index, query.q);
    times.push(performance.now() - start);
    const batch = await Promise.all(results.slice(0, BATCH).map(async ({ score, data }) => ({ score, record: await data() })));
    outcomes.push(
      judge(
        kind,
        query,
        rankRecords(batch, splitWords(used)).map(({ url }) => url),
      ),
    );
  }
}

for (const { q, rank, got = "nothing" } of outcomes.filter((outcome) => outcome.rank !== 1))
  console.log(`${rank === 0 ? `not in ${DEPTH}` : `rank ${rank}`}: "${q}" -> ${got}`);
const figures = sumUpByKind(outcomes);
for (const [kind, some] of figures) console.log(describe(kind, some));
times.sort((a, b) => a - b);
console.log(`median ${(times[times.length >> 1] ?? 0).toFixed(1)} ms, slowest ${(times.at(-1) ?? 0).toFixed(1)} ms in Node, files on disk`);
const all = figures.get("all");
const shortfalls = all ? findShortfalls(all) : ["no queries"];
if (shortfalls.length > 0) {
  console.error(`Below the floors: ${shortfalls.join("; ")}. See the queries above; the numbers of the ranking are in src/search/settings.ts.`);
  process.exitCode = 1;
}

function describe(kind: string, { queries, first, inDepth, mrr, none }: Figures): string {
  const percent = (share: number) => `${(100 * share).toFixed(0)} %`.padStart(5);
  return `${kind.padEnd(16)} ${String(queries).padStart(3)} queries  first ${percent(first)}  in five ${percent(inDepth)}  MRR@5 ${mrr.toFixed(3)}  no results ${percent(none)}`;
}
