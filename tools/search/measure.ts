/**
 * `npm run search:measure`: how well the built search answers what readers type. Fails below the floors that the guide sets itself. With `-- --without NAME` one
 * part of the search is taken out (`without.ts`); with `-- --ablate` each in turn, for a table of what each is worth.
 */
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { DEPTH, type Figures, findShortfalls, sumUpByKind } from "./score.ts";
import { PARTS, takeOut } from "./without.ts";

const { values } = parseArgs({ options: { without: { type: "string" }, ablate: { type: "boolean" }, sums: { type: "boolean" } } });
if (values.ablate === true) {
  for (const name of [undefined, ...Object.keys(PARTS)]) console.log(`${(name ?? "as it stands").padEnd(14)} ${measureWithout(name)}`);
} else await measure(values.without, values.sums === true);

/** The sums without a part, from a process of its own, since a module is loaded once. */
function measureWithout(name: string | undefined): string {
  const part = name === undefined ? [] : ["--without", name];
  return execFileSync(process.execPath, ["--no-warnings", fileURLToPath(import.meta.url), "--sums", ...part], { encoding: "utf8" }).trim();
}

async function measure(without: string | undefined, sumsOnly: boolean): Promise<void> {
  if (without !== undefined) takeOut(without);
  // Loaded now, without the part.
  const { askSets } = await import("./ask-sets.ts");
  const { sets, times } = await askSets(process.env["OUT"] ?? "dist");
  const figures = new Map([...sets].map(([name, outcomes]) => [name, sumUpByKind(outcomes)]));
  if (sumsOnly) {
    console.log([...figures].map(([name, kinds]) => sumOf(name, kinds.get("all"))).join("  "));
    return;
  }
  for (const [name, outcomes] of sets) {
    for (const { q, rank, isTold, got = "nothing" } of outcomes)
      if (rank !== 1) console.log(`${name}, ${rank > 1 ? `rank ${rank}` : isTold ? "denied" : `not in ${DEPTH}, or not told`}: "${q}" -> ${got}`);
    for (const [kind, some] of figures.get(name) ?? []) console.log(describe(name, kind, some));
  }
  console.log(`median ${(times[times.length >> 1] ?? 0).toFixed(1)} ms, slowest ${(times.at(-1) ?? 0).toFixed(1)} ms in Node, files on disk`);
  const shortfalls = without === undefined ? [...figures].flatMap(([name, kinds]) => findShortfalls(name, kinds.get("all"))) : [];
  if (shortfalls.length === 0) return;
  console.error(`Below the floors: ${shortfalls.join("; ")}. See the queries above; the numbers of the ranking are in src/search/settings.ts.`);
  process.exitCode = 1;
}

function sumOf(name: string, { first, inDepth }: Figures = { queries: 0, first: 0, inDepth: 0, mrr: 0, none: 0, told: 0 }): string {
  return `${name} ${(100 * first).toFixed(1)} / ${(100 * inDepth).toFixed(1)}`;
}

function describe(name: string, kind: string, { queries, first, inDepth, mrr, none, told }: Figures): string {
  const percent = (share: number) => `${(100 * share).toFixed(0)} %`.padStart(5);
  return `${`${name} ${kind}`.padEnd(22)} ${String(queries).padStart(3)} queries  first ${percent(first)}  in five ${percent(inDepth)}  MRR@5 ${mrr.toFixed(3)}  no results ${percent(none)}  told ${percent(told)}`;
}
