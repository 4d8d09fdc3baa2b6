import { arrow, box, label, scene, type Scene } from "../scene.ts";

export const alt =
  "One operating-system thread, the carrier, and three virtual threads, Ana, Ben and Chidi. Ana runs on the carrier. When she waits for the payment provider, her stack moves to the heap and Ben gets the carrier. When Ben waits as well, Chidi runs. When Ana's answer arrives, she is put back on a carrier and goes on where she stopped.";

export const steps = [
  "Ana's virtual thread is mounted on the carrier and computes.",
  "Ana waits for the payment provider. Her stack is parked on the heap; the carrier takes Ben.",
  "Ben waits, too. Two requests wait and no operating-system thread is blocked: Chidi runs.",
  "Ana's answer is there. She is mounted again, on this carrier or another, and goes on after the call.",
];

export const still = 2;

const running = ["Ana", "Ben", "Chidi", "Ana"];
const waiting = [[], ["Ana"], ["Ana", "Ben"], ["Ben"]];
const ready = [["Ben", "Chidi"], ["Chidi"], [], []];

export function draw(step: number): Scene {
  const parts = [
    label(75, 24, "ready", { anchor: "middle", size: "small" }),
    label(260, 24, "carrier thread", { anchor: "middle", size: "small" }),
    label(445, 24, "waiting, on the heap", { anchor: "middle", size: "small" }),
    box(180, 40, 160, 120, "", "plain"),
    box(200, 78, 120, 44, running[step], "on"),
    arrow(148, 100, 178, 100, "muted"),
    arrow(342, 100, 372, 100, "muted"),
  ];
  (ready[step] ?? []).forEach((who, index) => parts.push(box(15, 50 + index * 56, 120, 44, who, "plain")));
  (waiting[step] ?? []).forEach((who, index) => parts.push(box(385, 50 + index * 56, 120, 44, who, "tint")));
  if (step === 3) parts.push(box(385, 106, 120, 44, "Chidi: done", "muted"));
  return scene(520, 176, ...parts);
}
