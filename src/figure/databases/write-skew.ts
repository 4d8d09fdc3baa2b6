import { arrow, box, label, line, type Part, scene, type Scene, type Tone } from "../scene.ts";

export const alt =
  "Two ushers, Ana and Ben, are on duty, and one must stay. Ana's transaction counts two on duty, Ben's counts two as well. Ana's sets her row to off and commits. At repeatable read Ben's sets his own row to off and commits too, and nobody is left. At serializable Ben's is refused with error 40001; run again, it counts one on duty and leaves his row alone.";

export const steps = [
  "Ana and Ben are on duty. The rule: one of them must stay.",
  "Ana's transaction counts who is on duty: two. She may go.",
  "Ben's counts as well: two. He may go.",
  "Ana's changes her own row and commits.",
  "Repeatable read: Ben's changes his own row. No row was written twice, and nobody is left.",
  "Serializable: Ben's is refused with error 40001, because his count rests on a row that she has changed.",
  "His whole transaction runs again, counts one, and Ben stays.",
];

export const still = 4;

export const lines = ["", "ana=> SELECT count", "ben=> SELECT count", "ana=> UPDATE usher", "ben=> UPDATE usher", "", ""];

export function draw(step: number): Scene {
  const row = (name: string, isOn: boolean, y: number, tone: Tone) => box(190, y, 140, 34, `${name}: ${isOn ? "on duty" : "off"}`, tone);
  const benIsOn = step !== 4;
  const parts: Part[] = [];
  if (step >= 1) parts.push(arrow(252, 112, 66, 112, "muted", "counts 2"));
  if (step >= 2 && step < 6) parts.push(arrow(268, 112, 454, 112, "muted", "counts 2"));
  if (step >= 3) parts.push(arrow(66, 146, 252, 146, "plain", "Ana: off"), label(66, 164, "commit", { size: "small", tone: "muted" }));
  if (step === 4) parts.push(arrow(454, 182, 268, 182, "bad", "Ben: off"), label(454, 200, "commit", { size: "small", tone: "muted", anchor: "end" }));
  if (step === 5) parts.push(arrow(268, 182, 454, 182, "bad", "40001"));
  if (step === 6) parts.push(arrow(268, 182, 454, 182, "muted", "counts 1"));
  return scene(
    520,
    214,
    line(58, 46, 58, 206, "muted"),
    line(462, 46, 462, 206, "muted"),
    line(260, 84, 260, 206, "muted"),
    box(10, 10, 96, 36, "Ana", step === 1 || step === 3 ? "tint" : "plain"),
    box(414, 10, 96, 36, "Ben", step === 2 || step >= 4 ? "tint" : "plain"),
    row("Ana", step < 3, 10, step === 4 ? "bad" : step >= 3 ? "on" : "plain"),
    row("Ben", benIsOn, 50, step === 4 ? "bad" : "plain"),
    ...parts,
  );
}
