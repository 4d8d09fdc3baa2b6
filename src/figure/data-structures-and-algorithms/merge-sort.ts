import { box, line, scene, type Scene } from "../scene.ts";

const start = [29, 7, 12, 7, 20, 1];

/** A part of the array while it is sorted: where it begins, how deep it lies, when it is ready. */
interface Part {
  from: number;
  items: number[];
  depth: number;
  /** The number of merges that are done when this part is in order; 0 for single items. */
  ready: number;
}

interface Merge {
  left: number[];
  right: number[];
  merged: number[];
  compared: number;
}

const parts: Part[] = [];
const merges: Merge[] = [];

/** Sorts as samples/data-structures-and-algorithms/merge-sort.* do, and notes each part and each merge. */
function sort(items: number[], from: number, depth: number): number[] {
  if (items.length < 2) {
    parts.push({ from, items, depth, ready: 0 });
    return items;
  }
  const half = Math.floor(items.length / 2);
  const left = sort(items.slice(0, half), from, depth + 1);
  const right = sort(items.slice(half), from + half, depth + 1);
  const merged: number[] = [];
  let [i, j, compared] = [0, 0, 0];
  while (i < left.length && j < right.length) {
    compared++;
    if ((left[i] ?? 0) <= (right[j] ?? 0)) merged.push(left[i++] ?? 0);
    else merged.push(right[j++] ?? 0);
  }
  merged.push(...left.slice(i), ...right.slice(j));
  merges.push({ left, right, merged, compared });
  parts.push({ from, items: merged, depth, ready: merges.length });
  return merged;
}

sort(start, 0, 0);
const total = merges.reduce((sum, { compared }) => sum + compared, 0);

export const alt = `An array of ${start.join(", ")} is split into halves until each part has one item. Then the parts are merged: ${merges
  .map(({ left, right, merged }) => `${left.join(" ")} and ${right.join(" ")} become ${merged.join(" ")}`)
  .join("; ")}. All merges together take ${total} comparisons.`;

export const steps = [
  "Split in half, and each half again, until every part has one item. Nothing is compared yet.",
  ...merges.map(
    ({ left, right, merged, compared }, index) =>
      `Merge ${left.join(" ")} with ${right.join(" ")}: ${compared} ${compared === 1 ? "comparison" : "comparisons"}, and ${merged.join(" ")} is in order.${
        index === merges.length - 1 ? ` ${total} in all.` : ""
      }`,
  ),
];

export const still = steps.length - 1;

const WIDTH = 76;
const x = (place: number) => 10 + place * 84;

export function draw(step: number): Scene {
  const drawn = parts.map(({ from, items, depth, ready }) => {
    const top = 10 + depth * 58;
    const isReady = ready <= step;
    const tone = ready > 0 && ready === step ? "on" : isReady ? "tint" : "muted";
    const shown = isReady ? items : start.slice(from, from + items.length);
    const middle = (x(from) + x(from + items.length - 1) + WIDTH) / 2;
    const children = parts.filter((part) => part.depth === depth + 1 && part.from >= from && part.from < from + items.length);
    const joins = children.map((part) =>
      line(middle, top + 38, (x(part.from) + x(part.from + part.items.length - 1) + WIDTH) / 2, top + 58, ready === step ? "on" : "muted"),
    );
    return [joins, shown.map((item, index) => box(x(from + index), top, WIDTH, 38, String(item), tone))];
  });
  return scene(516, 232, ...drawn);
}
