import { arrow, box, label, line, type Part, scene, type Scene, type Tone } from "../scene.ts";

export const alt =
  "A counter holds 240 free seats. Ana's transaction reads it with SELECT FOR UPDATE and locks the row. Ben's SELECT FOR UPDATE waits. Ana's transaction writes 239 and commits, which frees the row. Only now does Ben's read answer, with 239. His transaction writes 238. Both sales are counted.";

export const steps = [
  "The counter says 240 free seats, and nobody has locked its row.",
  "Ana's transaction reads 240 with FOR UPDATE. The row is locked until her transaction ends.",
  "Ben's transaction asks with FOR UPDATE as well. It gets no answer: it waits.",
  "Ana's writes 239 and commits. The lock is free again.",
  "Only now is Ben's question answered, with the new value: 239.",
  "Ben's writes 238 and commits. Both sales are counted, and he has waited for hers.",
];

export const still = 5;

export function draw(step: number): Scene {
  const value = step < 3 ? "240" : step < 5 ? "239" : "238";
  const owner = step === 1 || step === 2 ? "locked by Ana" : step >= 4 ? (step === 4 ? "locked by Ben" : "not locked") : "not locked";
  const tone: Tone = owner === "not locked" ? "plain" : "on";
  const parts: Part[] = [];
  if (step >= 1) parts.push(arrow(252, 90, 66, 90, "muted", "for update: 240"));
  if (step >= 2) parts.push(arrow(454, 118, 268, 118, step < 4 ? "bad" : "muted", step < 4 ? "for update: waits" : "for update"));
  if (step >= 3) parts.push(arrow(66, 148, 252, 148, "plain", "writes 239"), label(66, 166, "commit", { size: "small", tone: "muted" }));
  if (step >= 4) parts.push(arrow(268, 182, 454, 182, "muted", "239"));
  if (step >= 5) parts.push(arrow(454, 214, 268, 214, "plain", "writes 238"), label(454, 232, "commit", { size: "small", tone: "muted", anchor: "end" }));
  return scene(
    520,
    244,
    line(58, 46, 58, 236, "muted"),
    line(260, 64, 260, 236, "muted"),
    line(462, 46, 462, 236, "muted"),
    box(10, 10, 96, 36, "Ana", step === 1 || step === 3 ? "tint" : "plain"),
    box(190, 10, 140, 54, `${value} free\n${owner}`, tone),
    box(414, 10, 96, 36, step === 2 || step === 3 ? "Ben waits" : "Ben", step === 2 || step === 3 ? "bad" : step >= 4 ? "tint" : "plain"),
    ...parts,
  );
}
