import { box, label, scene, type Scene } from "../scene.ts";

const start = [29, 7, 12, 7, 20, 1];

interface Round {
  /** The array after this round of swaps. */
  items: number[];
  pivot: number;
  low: number;
  high: number;
  /** The last place of the left part and the first of the right one. */
  left: number;
  right: number;
}

/** The partitions that samples/data-structures-and-algorithms/quicksort.* make, in their order. */
function partitions(): Round[] {
  const items = [...start];
  const rounds: Round[] = [];
  const sort = (low: number, high: number): void => {
    if (low >= high) return;
    const pivot = items[Math.floor((low + high) / 2)] ?? 0;
    let [i, j] = [low, high];
    while (i <= j) {
      while ((items[i] ?? 0) < pivot) i++;
      while ((items[j] ?? 0) > pivot) j--;
      if (i > j) break;
      [items[i], items[j]] = [items[j] ?? 0, items[i] ?? 0];
      i++;
      j--;
    }
    rounds.push({ items: [...items], pivot, low, high, left: j, right: i });
    sort(low, j);
    sort(i, high);
  };
  sort(0, items.length - 1);
  return rounds;
}

const rounds = partitions();
const part = (items: number[], from: number, to: number) => items.slice(from, to + 1).join(" ") || "nothing";

export const alt = `An array of ${start.join(", ")} is sorted by partitions. ${rounds
  .map(({ items, pivot, low, high }) => `Places ${low} to ${high} around the pivot ${pivot}: ${items.join(", ")}.`)
  .join(" ")}`;

export const steps = [
  `The pivot is the middle item, ${rounds[0]?.pivot ?? ""}. What is smaller must go to its left, what is greater to its right.`,
  ...rounds.map(
    ({ items, pivot, low, high, left, right }) =>
      `Places ${low} to ${high}, pivot ${pivot}: left ${part(items, low, left)}, right ${part(items, right, high)}.${right - left > 1 ? ` The pivot ${pivot} is at its place.` : ""}`,
  ),
  "Every part has one item: the array is in order.",
];

export const still = 1;

export function draw(step: number): Scene {
  const round = rounds[step - 1];
  const isDone = step > rounds.length;
  const items = round?.items ?? (isDone ? (rounds.at(-1)?.items ?? start) : start);
  return scene(
    470,
    110,
    ...items.map((item, index) => {
      const x = 10 + index * 76;
      const isPivot = step === 0 && index === 2;
      const isInside = round !== undefined && index >= round.low && index <= round.high;
      const side = !isInside ? "" : index <= round.left ? "left" : index >= round.right ? "right" : "pivot";
      const tone = isDone || side === "left" ? "tint" : isPivot || side === "pivot" ? "on" : isInside || step === 0 ? "plain" : "muted";
      return [
        box(x, 10, 68, 44, String(item), tone),
        label(x + 34, 76, String(index), { anchor: "middle", size: "small", tone: "muted" }),
        label(x + 34, 98, isPivot ? "pivot" : side, { anchor: "middle", size: "small" }),
      ];
    }),
  );
}
