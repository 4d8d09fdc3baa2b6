import { arrow, box, label, line, type Part, scene, type Scene, type Tone } from "../scene.ts";

export const alt =
  "A counter holds 240 free seats. At read committed Ana's transaction reads 240, Ben's reads 240, Ana's writes 239 and commits, Ben's writes 239 and commits. Two seats were sold and the counter fell by one. At repeatable read Ben's write is refused with error 40001, and his second attempt reads 239 and writes 238.";

export const steps = [
  "The counter says 240 free seats.",
  "Ana's transaction reads 240.",
  "Ben's transaction reads 240 too.",
  "Ana's writes 240 minus 1 and commits.",
  "Read committed: Ben's also writes 240 minus 1. Her sale is lost from the count.",
  "Repeatable read: his write is refused with error 40001.",
  "His whole transaction runs again, reads 239 and writes 238.",
];

export const still = 4;

export const lines = ["", "ana=> SELECT free", "ben=> SELECT free", "ana=> UPDATE hall", "ben=> UPDATE hall", "ERROR: 40001", ""];

export function draw(step: number): Scene {
  const value = step < 3 ? "240" : step === 6 ? "238" : "239";
  const tone: Tone = step === 4 ? "bad" : step >= 3 ? "on" : "plain";
  const parts: Part[] = [];
  if (step >= 1) parts.push(arrow(252, 74, 66, 74, "muted", "reads 240"));
  if (step >= 2 && step < 6) parts.push(arrow(268, 100, 454, 100, "muted", "reads 240"));
  if (step >= 3) parts.push(arrow(66, 136, 252, 136, "plain", "writes 239"));
  if (step === 4) parts.push(arrow(454, 170, 268, 170, "bad", "writes 239"));
  if (step === 5) parts.push(arrow(454, 170, 268, 170, "bad", "40001"));
  if (step === 6) parts.push(arrow(268, 170, 454, 170, "muted", "reads 239"), arrow(454, 200, 268, 200, "plain", "writes 238"));
  return scene(
    520,
    222,
    box(10, 10, 96, 36, "Ana", step === 1 || step === 3 ? "tint" : "plain"),
    box(200, 10, 120, 36, value + " free", tone),
    box(414, 10, 96, 36, "Ben", step === 2 || step >= 4 ? "tint" : "plain"),
    line(58, 46, 58, 212, "muted"),
    line(260, 46, 260, 212, "muted"),
    line(462, 46, 462, 212, "muted"),
    ...parts,
    step >= 3 ? label(66, 166, "commit", { size: "small", tone: "muted" }) : "",
  );
}
