import { arrow, box, label, scene, type Scene } from "../scene.ts";

export const alt =
  "Four facts stand on the left: what happened, whom it touched, what is true now, what comes next. " +
  "Three arrows lead to three texts. The theatre gets two sentences to repeat. The team gets times, actions and open questions. " +
  "The buyers get whether their seats are safe and what to do.";

export const steps = [""];

export function draw(_step: number): Scene {
  return scene(
    520,
    262,
    box(10, 70, 150, 110, "What happened\nWhom it touched\nTrue now\nNext", "tint"),
    arrow(160, 100, 268, 40),
    arrow(160, 125, 268, 125),
    arrow(160, 150, 268, 210),
    box(270, 15, 240, 50, "Theatre"),
    box(270, 100, 240, 50, "Team"),
    box(270, 185, 240, 50, "Buyers"),
    label(390, 80, "two sentences to repeat", { anchor: "middle", size: "small", tone: "muted" }),
    label(390, 165, "times, actions, open questions", { anchor: "middle", size: "small", tone: "muted" }),
    label(390, 248, "is my seat safe, what do I do", { anchor: "middle", size: "small", tone: "muted" }),
  );
}
