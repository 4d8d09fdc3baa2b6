/** What a build costs, with the nine articles and with many. */
import { rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { makeBareProject } from "./bare.ts";
import { growProject, listArticles } from "./grow.ts";
import { type Cost, measureNode } from "./measured-process.ts";
import { printHeading, printNote, printTable, ratio, round } from "./table.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const astro = join(root, "node_modules/astro/bin/astro.mjs");

/** Build a project; where it goes and under which path is its own matter. */
export function buildProject(folder: string): Promise<Cost> {
  return measureNode([astro, "build", "--force"], folder, { OUT: undefined, BASE_PATH: undefined });
}

interface Row {
  name: string;
  count: number;
  cost: Cost;
}

/** Build copies of different sizes and a bare Astro site of the same articles, each from an empty cache. */
export async function reportBuild(isFull: boolean): Promise<void> {
  const base = listArticles().length;
  const many = isFull ? 1000 : 50;
  printHeading(`Build (${base} articles and ${many}, cold cache)`);
  const rows: Row[] = [];
  for (const count of [base, ...(isFull ? [100] : []), many]) rows.push({ name: "guide", count, cost: await buildCopy(growProject(count)) });
  for (const count of [base, many]) rows.push({ name: "bare Astro with Pagefind", count, cost: await buildCopy(makeBareProject(count)) });
  printTable(
    ["project", "articles", "CPU s", "wall s", "peak MB", "ms CPU per further article", "CPU : bare"],
    rows.map(({ name, count, cost }) => {
      const bare = rows.find((other) => other.name !== name && other.count === count && name === "guide");
      const first = rows.find((other) => other.name === name);
      const further = first && count > first.count ? round(((cost.cpuSeconds - first.cost.cpuSeconds) / (count - first.count)) * 1000) : undefined;
      if (cost.code !== 0) return [name, count, "failed", ...Array.from({ length: 4 }, () => undefined)];
      return [
        name,
        count,
        round(cost.cpuSeconds, 1),
        round(cost.wallSeconds, 1),
        round(cost.peakMegabytes),
        further,
        bare && ratio(cost.cpuSeconds, bare.cost.cpuSeconds),
      ];
    }),
  );
  for (const { name, count, cost } of rows.filter((row) => row.cost.code !== 0))
    console.log(`\n${name}, ${count} articles:\n${cost.printed.split("\n").slice(-15).join("\n")}`);
  printNote(
    `Further articles repeat the ${base} under other addresses and titles, in a copy in which the schema's limit "order 1 to 9" is lifted and each article lists nine skills; home, search and the list of questions name them all. Each further article brings its page, its interview page and its picture. Bare: the same text and listings as Markdown, one page an article and nothing else. CPU: all processes, Pagefind's included; memory: their sum at the worst moment.${isFull ? "" : ' With 1,000 articles: "npm run bench -- build --full", which takes minutes.'}`,
  );
}

async function buildCopy(folder: string): Promise<Cost> {
  const cost = await buildProject(folder);
  rmSync(folder, { recursive: true, force: true });
  return cost;
}
