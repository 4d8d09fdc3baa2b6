import { arrow, box, label, scene, type Scene } from "../scene.ts";

export const alt =
  "Six stages in a row of two: understand, example, plan on top; do, check, look back below. " +
  "From plan an arrow leads down to do, and from do to check. If the check disagrees with the prediction, an arrow leads back up to plan. " +
  "If it agrees, an arrow leads on to look back.";

export const steps = [""];

export function draw(_step: number): Scene {
  return scene(
    520,
    230,
    box(10, 20, 130, 46, "1 Understand"),
    box(195, 20, 130, 46, "2 Example"),
    box(380, 20, 130, 46, "3 Plan", "tint"),
    box(380, 150, 130, 46, "4 Do"),
    box(195, 150, 130, 46, "5 Check", "tint"),
    box(10, 150, 130, 46, "6 Look back", "on"),
    arrow(140, 43, 193, 43),
    arrow(325, 43, 378, 43),
    arrow(445, 66, 445, 148),
    arrow(380, 173, 327, 173),
    arrow(195, 173, 142, 173),
    arrow(290, 150, 390, 68, "bad"),
    label(318, 102, "disagrees", { anchor: "end", tone: "bad", size: "small" }),
    label(168, 214, "agrees", { anchor: "middle", size: "small" }),
  );
}
