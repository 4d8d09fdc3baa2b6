/** `npm run search:measure`: how well the built search answers what readers type. Fails below the marks that the guide sets itself. */
import { readFileSync } from "node:fs";
import { performance } from "node:perf_hooks";
import { load as parseYaml } from "js-yaml";
import { findAnswer } from "../../src/search/answer.ts";
import { splitWords } from "../../src/search/words.ts";
import { rankRecords } from "../../src/search/rank.ts";
import { BATCH } from "../../src/search/settings.ts";
import { openIndex } from "./engine.ts";

interface Query {
  q: string;
  find: string[];
}

const MARKS = { first: 0.94, mrr: 0.96, none: 0 };
const DEPTH = 5;

const dist = process.env["OUT"] ?? "dist";
const kinds = parseYaml(readFileSync(new URL("queries.yaml", import.meta.url), "utf8")) as Record<string, Query[]>;
const { engine, vocabulary } = await openIndex(dist);
const rows: { kind: string; q: string; rank: number; none: boolean; milliseconds: number; got: string }[] = [];
for (const [kind, queries] of Object.entries(kinds)) {
  for (const { q, find } of queries) {
    const wanted = new Set(find.map(addressOf));
    const start = performance.now();
    const { results, used } = await findAnswer(engine, vocabulary, q);
    const milliseconds = performance.now() - start;
    const batch = await Promise.all(results.slice(0, BATCH).map(async ({ score, data }) => ({ score, record: await data() })));
    const records = rankRecords(batch, splitWords(used)).slice(0, DEPTH);
    const rank = records.findIndex(({ url }) => wanted.has(url)) + 1;
    rows.push({ kind, q, rank, none: results.length === 0, milliseconds, got: records[0]?.url ?? "nothing" });
  }
}
for (const { q, rank, got } of rows.filter((row) => row.rank !== 1)) console.log(`${rank === 0 ? `not in ${DEPTH}` : `rank ${rank}`}: "${q}" -> ${got}`);
for (const kind of [...Object.keys(kinds), "all"]) {
  const some = rows.filter((row) => kind === "all" || row.kind === kind);
  console.log(
    `${kind.padEnd(13)} ${String(some.length).padStart(3)} queries  first ${percent(some, (row) => row.rank === 1)}  in five ${percent(some, (row) => row.rank > 0)}  MRR@5 ${mrr(some).toFixed(3)}  no results ${percent(some, (row) => row.none)}`,
  );
}
const times = rows.map((row) => row.milliseconds).sort((a, b) => a - b);
console.log(`median ${(times[times.length >> 1] ?? 0).toFixed(1)} ms, slowest ${(times.at(-1) ?? 0).toFixed(1)} ms in Node, files on disk`);
const first = rows.filter((row) => row.rank === 1).length / rows.length;
const none = rows.filter((row) => row.none).length;
if (first < MARKS.first || mrr(rows) < MARKS.mrr || none > MARKS.none) {
  console.error(`Below the marks: first ${MARKS.first}, MRR@5 ${MARKS.mrr}, no results ${MARKS.none}. See the queries above.`);
  process.exitCode = 1;
}

/** The short forms that queries.yaml explains. */
function addressOf(short: string): string {
  if (short.startsWith("=")) return `/glossary/#${short.slice(1)}`;
  const [, skill = "", sign = "", id = ""] = /^([a-z-]+)([#?]?)(.*)$/.exec(short) ?? [];
  return `/skills/${skill}/${sign === "?" ? "interview/" : ""}${id === "" ? "" : `#${id}`}`;
}

function mrr(some: { rank: number }[]): number {
  return some.reduce((sum, { rank }) => sum + (rank === 0 ? 0 : 1 / rank), 0) / some.length;
}

function percent<Row>(some: Row[], is: (row: Row) => boolean): string {
  return `${((100 * some.filter(is).length) / some.length).toFixed(0)} %`.padStart(5);
}
