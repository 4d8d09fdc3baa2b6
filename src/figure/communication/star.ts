import { bar, label, scene, type Scene } from "../scene.ts";

export const alt =
  "Bars for the words in each part of the example story: situation 37, task 24, action 135, result 44. The action has more than half of the 240 words.";

export const steps = [""];

/** Counted by samples/communication/texts.py. */
const parts: [string, number][] = [
  ["Situation", 37],
  ["Task", 24],
  ["Action", 135],
  ["Result", 44],
];

export function draw(_step: number): Scene {
  return scene(
    520,
    170,
    ...parts.map(([name], i) => label(90, 34 + i * 38, name, { anchor: "end" })),
    ...parts.map(([name, n], i) => bar(100, 16 + i * 38, n * 2.7, 26, name === "Action" ? "on" : "tint")),
    ...parts.map(([, n], i) => label(108 + n * 2.7, 34 + i * 38, String(n))),
  );
}
