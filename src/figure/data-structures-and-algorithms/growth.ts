import recorded from "../../../samples/data-structures-and-algorithms/counted-growth.py.out?raw";
import { readTable } from "../../listing/output/measured.ts";
import { bar, curve, label, type Part, type Point, scene, type Scene, type Tone } from "../scene.ts";

/** What the listing counted: a row for each size, a column for each algorithm. */
const rows = readTable(recorded, "counted-growth");
const last = rows.at(-1) ?? {};

const NAMES: Record<string, string> = {
  hash: "hash lookup",
  binary: "binary search",
  linear: "linear search",
  append: "n appends",
  merge: "merge sort",
  quick: "quicksort",
  heap: "heapsort",
  insertion: "insertion sort",
};

/** The algorithms that each step after the first points at. */
const families = [["hash", "binary"], ["linear", "append"], ["merge", "quick", "heap"], ["insertion"]];

const at = (name: string, row = last) => (row[name] ?? 0).toLocaleString("en-US");
const factor = (name: string) => Math.round((last[name] ?? 0) / (rows.at(-2)?.[name] ?? 1));
const sizes = `${at("n", rows[0])} to ${at("n")}`;

export const alt = `A chart of counted steps at ${sizes} items, both scales growing by factors. At ${at("n")} items the counts are: ${Object.entries(NAMES)
  .map(([column, name]) => `${name} ${at(column)}`)
  .join(", ")}.`;

export const steps = [
  `Counted steps for ${sizes} items. Each line of the grid is ten times the one below.`,
  `One lookup: in a hash table ${at("hash")} comparisons on average at ${at("n")} items. Binary search needs ${at("binary")}, two more for four times the items.`,
  `Linear search and n appends to a dynamic array: ${factor("linear")} times the items, ${factor("linear")} times the steps.`,
  `Merge sort, quicksort and heapsort: about ${factor("merge")} times the steps for ${factor("n")} times the items.`,
  `Insertion sort: ${factor("insertion")} times the steps for ${factor("n")} times the items. ${at("insertion")} against ${at("merge")} of merge sort.`,
];

export const still = 0;

const x = (index: number) => 62 + index * 68;
const y = (count: number) => 268 - Math.log10(count) * 36;

/** Heights for the texts at the right, at least 18 apart. */
function labelHeights(): Map<string, number> {
  const heights = new Map<string, number>();
  let above = Number.NEGATIVE_INFINITY;
  for (const column of Object.keys(NAMES).sort((a, b) => (last[b] ?? 0) - (last[a] ?? 0))) {
    above = Math.max(y(last[column] ?? 1) + 5, above + 18);
    heights.set(column, above);
  }
  return heights;
}

const heights = labelHeights();

export function draw(step: number): Scene {
  const shown = step === 0 ? Object.keys(NAMES) : (families[step - 1] ?? []);
  const end = x(rows.length - 1);
  const grid = [1, 10, 100, 1000, 10_000, 100_000, 1_000_000, 10_000_000].map((count, power): Part => {
    const text = count < 1_000_000 ? count.toLocaleString("en-US") : `${count / 1_000_000} million`;
    return [bar(62, y(count), end - 62, 1, "muted"), power % 2 === 0 ? label(56, y(count) + 4, text, { anchor: "end", size: "small", tone: "muted" }) : ""];
  });
  const curves = Object.entries(NAMES).map(([column, name]): Part => {
    const isShown = shown.includes(column);
    const tone: Tone = !isShown ? "muted" : column === "insertion" ? "bad" : "on";
    const points = rows.map((row, index): Point => [x(index), y(row[column] ?? 1)]);
    return [curve(points, tone), isShown ? label(end + 8, heights.get(column) ?? 0, `${name} ${at(column)}`, { narrow: name }) : ""];
  });
  const ticks = rows.map((row, index) => label(x(index), 288, at("n", row), { anchor: "middle", size: "small", tone: "muted" }));
  return scene(520, 312, ...grid, ...curves, ...ticks, label(x(2), 306, "items", { anchor: "middle", size: "small", tone: "muted" }));
}
