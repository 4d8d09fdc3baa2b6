import { type Part, arrow, box, label, scene, type Scene } from "../scene.ts";

/** The operations of samples/data-structures-and-algorithms/lru-cache.*: newest first. */
const states: { order: number[]; said: string; out?: number }[] = [
  { order: [1], said: "put show 1: the cache holds one map." },
  { order: [2, 1], said: "put show 2: it is the newest, show 1 the oldest." },
  { order: [1, 2], said: "get show 1: a hit, and show 1 moves to the front." },
  { order: [3, 1], said: "put show 3: the cache is full, so the oldest, show 2, goes out.", out: 2 },
  { order: [3, 1], said: "get show 2: a miss. The order does not change." },
  { order: [1, 3], said: "get show 1: a hit. It is the newest again." },
];

export const alt =
  "A cache for two maps as a linked list from newest to oldest, with a table that points at each node. After put 1 and put 2 the order is 2, 1. Reading 1 makes it 1, 2. Putting 3 throws out 2 and leaves 3, 1. Reading 2 is a miss. Reading 1 makes the order 1, 3.";

export const steps = states.map(({ said }) => said);

export const still = 3;

export function draw(step: number): Scene {
  const { order, out } = states[step] ?? { order: [] };
  const nodes = order.map((show, index): Part => {
    const x = 110 + index * 140;
    return [
      box(x, 90, 100, 44, `map ${show}`, index === 0 ? "on" : "tint"),
      index > 0 ? [arrow(x - 38, 104, x - 4, 104, "muted"), arrow(x - 4, 120, x - 38, 120, "muted")] : "",
    ];
  });
  const table = [...order]
    .sort((a, b) => a - b)
    .map((show, index) => {
      const x = 120 + index * 140;
      const target = 160 + (order as readonly number[]).indexOf(show) * 140;
      return [box(x, 10, 80, 32, `show ${show}`), arrow(x + 40, 44, target, 86, "muted")];
    });
  return scene(
    500,
    172,
    label(10, 31, "table", { size: "small", tone: "muted" }),
    label(10, 117, "list", { size: "small", tone: "muted" }),
    ...table,
    ...nodes,
    label(160, 156, "newest", { anchor: "middle", size: "small", tone: "muted" }),
    order.length > 1 ? label(300, 156, "oldest", { anchor: "middle", size: "small", tone: "muted" }) : "",
    out === undefined ? "" : [arrow(352, 112, 386, 112, "bad"), box(390, 90, 100, 44, `map ${out}`, "bad")],
  );
}
