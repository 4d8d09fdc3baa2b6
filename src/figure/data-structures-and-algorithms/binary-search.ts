import { box, label, scene, type Scene } from "../scene.ts";

const prices = [1200, 1500, 1500, 2450, 2450, 2450, 4000, 5200];
const wanted = 2450;

interface Look {
  low: number;
  high: number;
  mid?: number;
}

/** The states of lower_bound in samples/data-structures-and-algorithms/binary-search.*. */
function looks(): Look[] {
  const states: Look[] = [];
  let low = 0;
  let high = prices.length;
  while (low < high) {
    const mid = Math.floor((low + high) / 2);
    states.push({ low, high, mid });
    if ((prices[mid] ?? 0) < wanted) low = mid + 1;
    else high = mid;
  }
  states.push({ low, high });
  return states;
}

const states = looks();

export const alt =
  "Eight sorted prices: 1200, 1500, 1500, 2450, 2450, 2450, 4000, 5200. The search looks at place 4, then at place 2, then at place 3, and ends at place 3, the first 2450.";

export const steps = states.map(({ low, high, mid }, index) => {
  if (mid === undefined) return `low and high meet at place ${low}: the lower bound of ${wanted}, after ${index} comparisons.`;
  const price = prices[mid] ?? 0;
  return price < wanted
    ? `The answer is in ${low} to ${high}. Place ${mid} holds ${price}, which is less: it and all before it are out.`
    : `The answer is in ${low} to ${high}. Place ${mid} holds ${price}, not less: the answer is ${mid} or before it.`;
});

export const still = 1;

export const lines = states.map(({ mid }) => (mid === undefined ? "return low" : (prices[mid] ?? 0) < wanted ? "mid is out" : "mid may be"));

export function draw(step: number): Scene {
  const { low, high, mid } = states[step] ?? { low: 0, high: 0 };
  const cells = prices.map((price, index) => {
    const x = 6 + index * 60;
    const tone = index === mid || (mid === undefined && index === low) ? "on" : index >= low && index < high ? "tint" : "muted";
    return [box(x, 30, 54, 40, String(price), tone), label(x + 27, 88, String(index), { anchor: "middle", size: "small", tone: "muted" })];
  });
  const mark = (place: number, text: string) =>
    label(6 + place * 60 + (place === prices.length ? 0 : 27), text === "low" ? 20 : 108, text, { anchor: "middle", size: "small" });
  return scene(500, 118, ...cells, mark(low, "low"), mark(high, "high"));
}
