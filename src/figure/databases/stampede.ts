import { arrow, box, label, type Part, scene, type Scene, type Tone } from "../scene.ts";

export const alt =
  "Five readers ask a cache for the seat map. While the copy lives, no reader reaches the database. When it expires all five miss and all five query the database at once. With one chosen loader a single query runs, the four others wait, and then all five read the fresh copy.";

export const steps = [
  "The copy lives: five readers, no query.",
  "The copy expires. All five miss in the same moment.",
  "Without protection all five query the database.",
  "With a mark in the cache, one reader loads and four wait.",
  "The loader stores the answer, and all five read it. One query was enough.",
];

export const still = 2;

export function draw(step: number): Scene {
  const parts: Part[] = [];
  const stormy = step === 2;
  for (let reader = 0; reader < 5; reader++) {
    const y = 12 + reader * 42;
    const loader = step === 3 && reader === 2;
    const tone: Tone = stormy ? "bad" : step === 3 ? (loader ? "on" : "muted") : "plain";
    parts.push(box(10, y, 92, 32, loader ? "loads" : step === 3 ? "waits" : "reader", tone));
    parts.push(arrow(104, y + 16, 196, 64 + reader * 22, stormy ? "bad" : "muted"));
    if (stormy) parts.push(arrow(314, 64 + reader * 22, 396, 64 + reader * 22, "bad"));
  }
  if (step === 3) parts.push(arrow(314, 108, 396, 108, "on"));
  const copy = step === 0 || step === 4;
  return scene(
    520,
    226,
    ...parts,
    box(200, 46, 112, 124, copy ? `cache\n${step === 4 ? "new" : "old"} map` : step === 3 ? "cache\nloading" : "cache\nempty", copy ? "tint" : "plain"),
    box(400, 46, 110, 124, "database", stormy ? "bad" : step === 3 ? "tint" : "plain"),
    label(455, 196, `queries: ${stormy ? 5 : step >= 3 ? 1 : 0}`, { anchor: "middle", size: "small" }),
  );
}
