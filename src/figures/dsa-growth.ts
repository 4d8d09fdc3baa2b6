import { bar, label, line, path, svg } from "../lib/svg.ts";

/** Counted by samples/data-structures-and-algorithms/growth.py for 4,096 items. */
const counts: [string, number][] = [
  ["binary search", 12],
  ["linear search", 4096],
  ["merge sort", 43993],
  ["insertion sort", 4323097],
];

export const alt =
  "A bar chart of comparisons at 4,096 items. Binary search takes 12, linear search 4,096, merge sort 43,993 and insertion sort 4,323,097. The last bar does not fit and is cut.";

export const steps = [""];

export function draw(): string {
  const rows = counts.map(([name, count], index) => {
    const y = 16 + index * 38;
    const width = Math.min(280, Math.max(1, (count / 43993) * 200));
    const cut = count > 43993 ? path(`M392 ${y - 3}L386 ${y + 11}L396 ${y + 13}L390 ${y + 27}`, "bad") : "";
    return (
      label(120, y + 17, name, { anchor: "end" }) +
      bar(130, y, width, 24, count > 43993 ? "bad" : "on") +
      cut +
      label(Math.min(130 + width + 8, 418), y + 17, count.toLocaleString("en-US"), { mono: true, size: "small" })
    );
  });
  return svg(500, 172, line(129, 6, 129, 166, "muted"), ...rows);
}
