import { box, label, type Part, scene, type Scene, type Tone } from "../scene.ts";

export const alt =
  "Twelve commits, numbered 1 to 12. Commit 1 is known to be good and commit 12 is known to be bad. Each test halves what is left between the last good and the first bad commit, until the two stand side by side: commit 6 is good and commit 7 is the first bad one.";

export const steps = [
  "Known: 1 is good, 12 is bad. Eleven commits are under suspicion.",
  "Test 6: good. The fault came later, in 7 to 12.",
  "Test 9: bad. The first bad commit is 7, 8 or 9.",
  "Test 8: bad. It is 7 or 8.",
  "Test 7: bad, while 6 is good. Commit 7 is the first bad one: four tests for twelve commits.",
];

export const still = 4;

/** Last good, first bad and tested commit, in the order in which the sample git-bisect.sh tests them. */
const known: [good: number, bad: number, tested: number][] = [
  [1, 12, 0],
  [6, 12, 6],
  [6, 9, 9],
  [6, 8, 8],
  [6, 7, 7],
];

export function draw(step: number): Scene {
  const [good, bad, tested] = known[step] ?? [1, 12, 0];
  const parts: Part[] = [];
  for (let commit = 1; commit <= 12; commit++) {
    const tone: Tone = commit <= good ? "tint" : commit >= bad ? "bad" : "plain";
    const x = 6 + (commit - 1) * 42.5;
    parts.push(box(x, 40, 38, 40, String(commit), tone));
    if (commit === tested) parts.push(label(x + 19, 28, "test", { anchor: "middle", size: "small" }));
  }
  parts.push(label(6, 106, "good", { size: "small" }), label(514, 106, "bad", { anchor: "end", size: "small" }));
  return scene(520, 118, ...parts);
}
