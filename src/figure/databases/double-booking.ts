import { arrow, box, label, line, type Part, scene, type Scene, type Tone } from "../scene.ts";

export const alt =
  "Two requests talk to one table. Ana's request asks whether seat B7 is free and hears yes. Ben's request asks and also hears yes. Ana's request writes sold, then Ben's request writes sold, so the seat is sold twice. With a unique constraint Ben's write is refused.";

export const steps = [
  "Seat B7 is free, and two requests arrive.",
  "Ana's request asks and hears: free.",
  "Ben's request asks and hears: free. Both answers are true.",
  "Ana's request writes: sold to Ana.",
  "Ben's request writes: sold to Ben. Nothing failed.",
  "With a unique constraint the last write is refused, and Ben hears: gone.",
];

export const still = 4;

export const lines = ["", "ana=> SELECT buyer", "ben=> SELECT buyer", "ana=> INSERT INTO booking", "ben=> INSERT INTO booking", "-- the promise"];

export function draw(step: number): Scene {
  const state = step < 3 ? "B7: free" : step === 3 ? "B7: Ana" : step === 4 ? "B7: Ana, Ben" : "B7: Ana";
  const tone: Tone = step === 4 ? "bad" : step >= 3 ? "on" : "plain";
  const rows: Part[] = [];
  if (step >= 1) rows.push(arrow(90, 78, 252, 78, "muted", "free"), label(14, 83, "asks"));
  if (step >= 2) rows.push(arrow(424, 108, 268, 108, "muted", "free"), label(432, 113, "asks"));
  if (step >= 3) rows.push(arrow(90, 148, 252, 148, "plain", "insert"), label(14, 153, "writes"));
  if (step === 4) rows.push(arrow(424, 178, 268, 178, "bad", "insert"), label(432, 183, "writes", { tone: "bad" }));
  if (step === 5) rows.push(arrow(424, 178, 268, 178, "muted", "refused"), label(432, 183, "hears 409"));
  return scene(
    520,
    210,
    box(10, 10, 86, 36, "Ana", step === 1 || step === 3 ? "tint" : "plain"),
    box(196, 10, 128, 36, state, tone),
    box(424, 10, 86, 36, "Ben", step === 2 || step >= 4 ? "tint" : "plain"),
    line(260, 46, 260, 200, "muted"),
    ...rows,
  );
}
