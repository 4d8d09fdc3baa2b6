import { arrow, box, label, scene, type Scene } from "../scene.ts";

export const alt =
  "Ana and Ben each ask a shelf with one seat left. Ana asks and hears: one left. While Ana waits for her card, Ben asks and also hears: one left. " +
  "Ana takes the seat, and zero are left. Ben takes it as well, and minus one is left: two buyers have one seat.";

export const steps = [
  "One seat is left.",
  "Ana asks and hears that one is left. Then she waits for her card.",
  "Ben asks during that wait and hears the same answer.",
  "Ana takes the seat. None is left, and Ben does not know.",
  "Ben takes it too. The shelf says minus one.",
];

export const still = 4;

export function draw(step: number): Scene {
  const left = step < 3 ? "1" : step === 3 ? "0" : "-1";
  return scene(
    520,
    182,
    box(10, 20, 110, 46, "Ana", step === 1 || step === 3 ? "on" : "plain"),
    box(10, 104, 110, 46, "Ben", step === 2 || step === 4 ? "on" : "plain"),
    box(370, 62, 140, 46, `left: ${left}`, step === 4 ? "bad" : "tint"),
    step === 1 ? arrow(370, 75, 122, 43, "plain", "1 left") : "",
    step === 2 ? arrow(370, 95, 122, 127, "plain", "1 left") : "",
    step === 3 ? arrow(122, 43, 368, 78, "on", "take") : "",
    step === 4 ? arrow(122, 127, 368, 95, "bad", "take") : "",
    label(65, 84, step >= 1 && step < 3 ? "Ana believes: 1" : "", { anchor: "middle", size: "small" }),
    label(65, 166, step >= 2 && step < 4 ? "Ben believes: 1" : "", { anchor: "middle", size: "small" }),
  );
}
