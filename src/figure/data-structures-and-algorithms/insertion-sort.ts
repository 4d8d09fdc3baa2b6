import { box, label, scene, type Scene } from "../scene.ts";

const start = [29, 7, 12, 7, 20, 1];

/** The array after each round of samples/data-structures-and-algorithms/insertion-sort.*. */
function rounds(): { items: number[]; sorted: number; placed: number; moved: number }[] {
  const items = [...start];
  const states = [{ items: [...items], sorted: 1, placed: -1, moved: 0 }];
  for (let i = 1; i < items.length; i++) {
    const item = items[i] ?? 0;
    let j = i;
    for (; j > 0 && (items[j - 1] ?? 0) > item; j--) items[j] = items[j - 1] ?? 0;
    items[j] = item;
    states.push({ items: [...items], sorted: i + 1, placed: j, moved: i - j });
  }
  return states;
}

const states = rounds();

export const alt = `An array of 29, 7, 12, 7, 20, 1 is sorted by insertion. ${states
  .slice(1)
  .map(({ items }, index) => `After round ${index + 1}: ${items.join(", ")}.`)
  .join(" ")}`;

export const steps = states.map(({ items, sorted, placed, moved }) =>
  placed < 0
    ? "The first item alone is sorted."
    : `${items[placed] ?? ""} moves left past ${moved} greater ${moved === 1 ? "item" : "items"}. The first ${sorted} are in order.`,
);

export const still = steps.length - 1;

export function draw(step: number): Scene {
  const { items, sorted, placed } = states[step] ?? { items: start, sorted: 1, placed: -1 };
  return scene(
    470,
    92,
    ...items.map((item, index) => {
      const x = 10 + index * 76;
      return [
        box(x, 10, 68, 44, String(item), index === placed ? "on" : index < sorted ? "tint" : "plain"),
        label(x + 34, 76, String(index), { anchor: "middle", size: "small", tone: "muted" }),
      ];
    }),
  );
}
