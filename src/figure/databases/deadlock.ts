import { arrow, box, label, type Part, scene, type Scene, type Tone } from "../scene.ts";

export const alt =
  "Ana's transaction has locked seat B7 and wants B8; Ben's has locked B8 and wants B7. The arrows make a circle: a deadlock. PostgreSQL ends Ana's transaction with error 40P01, which frees B7, and Ben's gets both seats. If both take B7 first, Ben's waits at B7 without holding anything, and no circle can arise.";

export const steps = [
  "Ana's transaction locks B7. Ben's locks B8.",
  "Ana's wants B8, which Ben's has: it waits.",
  "Ben's wants B7, which Ana's has. Each waits for the other: a circle.",
  "PostgreSQL finds the circle and ends one of the two with error 40P01. Ben's gets B7.",
  "The cure: both begin with B7. Ben's waits there and holds nothing that Ana's could want.",
];

export const still = 2;

export function draw(step: number): Scene {
  const isCured = step === 4;
  const isStuck = step === 2;
  const buyer = (x: number, name: string, tone: Tone) => box(x, 72, 110, 44, name, tone);
  const parts: Part[] = [];
  if (step < 3 || isCured) parts.push(arrow(66, 68, 196, 34, "on"), label(96, 40, "has", { size: "small" }));
  if (step <= 3) parts.push(arrow(454, 120, 324, 154, "on"), label(404, 154, "has", { size: "small" }));
  if (step === 1 || step === 2) parts.push(arrow(66, 120, 196, 154, isStuck ? "bad" : "muted"), label(86, 154, "wants", { size: "small" }));
  if (isStuck || isCured) parts.push(arrow(454, 68, 324, 34, isStuck ? "bad" : "muted"), label(404, 40, "wants", { size: "small" }));
  if (step === 3) parts.push(arrow(454, 68, 324, 34, "on"), label(404, 40, "has", { size: "small" }));
  if (isCured) parts.push(arrow(66, 120, 196, 154, "on"), label(96, 154, "has", { size: "small" }));
  return scene(
    520,
    188,
    buyer(10, step === 3 ? "Ana: 40P01" : "Ana", isStuck || step === 3 ? "bad" : step === 1 ? "muted" : "tint"),
    box(200, 10, 120, 44, "seat B7"),
    box(200, 134, 120, 44, "seat B8"),
    buyer(400, isCured ? "Ben waits" : "Ben", isStuck ? "bad" : isCured ? "muted" : "tint"),
    ...parts,
  );
}
