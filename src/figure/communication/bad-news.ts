import { box, label, scene, type Scene } from "../scene.ts";

export const alt =
  "On Wednesday five choices are open: cut scope, get help, move the date, change the plan, accept the risk. " +
  "On Friday help and a change of plan are gone, and three are left. On Monday only moving the date is left.";

export const steps = [
  "Wednesday, the day you know: five choices.",
  "Friday: help can no longer learn the code, and the plan is printed.",
  "Monday, the day it is due: the date moves, and everybody is surprised.",
];

export const still = 2;

const choices = ["Cut scope", "Get help", "Move date", "Change plan", "Accept risk"];
const left: number[][] = [[0, 1, 2, 3, 4], [0, 2, 4], [2]];

export function draw(step: number): Scene {
  return scene(
    520,
    140,
    label(10, 26, ["Wednesday", "Friday", "Monday"][step] ?? "", { size: "large" }),
    ...choices.map((text, i) => {
      const open = left[step]?.includes(i) ?? false;
      return box(10 + (i % 3) * 170, 44 + Math.floor(i / 3) * 48, 160, 40, text, open ? (step === 2 ? "bad" : "tint") : "muted");
    }),
  );
}
