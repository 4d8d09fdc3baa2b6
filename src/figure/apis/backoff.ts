import { bar, box, label, line, scene, type Scene } from "../scene.ts";

export const alt =
  "Waiting times of three clients before attempts 2 to 6, from the listing backoff.js. The ceilings double: 200, 400, 800, 1600 and 3200 ms. " +
  "Ana waits 181, 383, 315, 270 and 2972 ms. Ben waits 115, 255, 774, 1072 and 1514 ms. Chidi waits 49, 127, 433, 273 and 57 ms. " +
  "No two of them come back at the same moment.";

export const steps = [
  "The first call failed for all three at once. The first ceiling is 200 ms; each draws a wait below it.",
  "Failed again. The ceiling doubles to 400 ms.",
  "800 ms. Ben happens to wait long, Ana short: that is the jitter.",
  "1,600 ms. Each client now asks rarely, and the server gets room to recover.",
  "3,200 ms. A client with a budget of five retries stops here and reports the failure.",
];

export const still = 4;

/** From samples/apis/backoff.js.out. */
const rows: [number, [number, number, number]][] = [
  [200, [181, 115, 49]],
  [400, [383, 255, 127]],
  [800, [315, 774, 433]],
  [1600, [270, 1072, 273]],
  [3200, [2972, 1514, 57]],
];
const people = ["Ana", "Ben", "Chidi"];
const left = 96;
const scale = (ms: number) => (ms / 3200) * 400;

export function draw(step: number): Scene {
  return scene(
    520,
    326,
    ...rows.slice(0, step + 1).flatMap(([ceiling, waits], row) => {
      const y = 8 + row * 58;
      return [
        label(6, y + 30, `try ${row + 2}`, { size: "small" }),
        box(left, y, scale(ceiling), 50),
        ...waits.map((wait, i) => bar(left, y + 4 + i * 15, scale(wait), 12, row === step ? "on" : "tint")),
        ...people.map((name, i) => label(left - 6, y + 14 + i * 15, name, { anchor: "end", size: "small" })),
      ];
    }),
    line(left, 302, left + 400, 302, "muted"),
    label(left, 320, "0", { size: "small" }),
    label(left + 200, 320, "1,600 ms", { size: "small", anchor: "middle" }),
    label(left + 400, 320, "3,200 ms", { size: "small", anchor: "end" }),
  );
}
