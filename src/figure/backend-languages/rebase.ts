import { type Part, circle, label, line, scene, type Scene } from "../scene.ts";

export const alt =
  "A branch of two commits, C and D, started from commit A, while main went on to B. A merge makes a commit M with two parents, D and B, and keeps all commits as they were. A rebase copies C and D as new commits, C prime and D prime, on top of B: the history is straight, and the copies have new ids.";

export const steps = [
  "Main went on to B while the branch made C and D from A.",
  "Merge: a commit M with two parents. Nothing that existed has changed.",
  "Rebase: C and D are copied on top of B. The copies are new commits; push them only where nobody built on the old ones.",
];

export const still = 2;

export function draw(step: number): Scene {
  const parts: Part[] = [label(10, 58, "main", { size: "small" }), line(88, 54, 182, 54), circle(70, 54, 18, "A"), circle(200, 54, 18, "B")];
  const old = step === 2 ? "muted" : "tint";
  parts.push(line(82, 68, 188, 120, step === 2 ? "muted" : "plain"), line(218, 130, 282, 130, step === 2 ? "muted" : "plain"));
  parts.push(circle(200, 130, 18, "C", old), circle(300, 130, 18, "D", old));
  parts.push(label(330, 135, step === 2 ? "old branch" : "branch", { size: "small", tone: step === 2 ? "muted" : "plain" }));
  if (step === 1) parts.push(line(218, 54, 382, 54), line(314, 118, 388, 67), circle(400, 54, 18, "M", "on"));
  if (step === 2) {
    parts.push(line(218, 54, 282, 54), line(318, 54, 382, 54), circle(300, 54, 18, "C'", "on"), circle(400, 54, 18, "D'", "on"));
    parts.push(label(428, 58, "branch", { size: "small" }));
  }
  return scene(520, 166, ...parts);
}
