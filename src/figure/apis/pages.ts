import { box, label, scene, type Scene } from "../scene.ts";

export const alt =
  "A list of six shows on the days 1, 3, 5, 8, 9 and 12 of the month, read in pages of three. After page 1, which ends with day 5, a show on day 2 is added. " +
  "Offset 3 now begins at day 5 again, so the reader sees day 5 twice. The cursor after day 5 begins at day 8, whatever was added before it.";

export const steps = [
  "Page 1 holds the shows of day 1, 3 and 5.",
  "A show on day 2 is added. Everything after it moves one place to the right.",
  "Offset 3 counts places: it begins at day 5, which the reader has already seen.",
  "The cursor remembers the last row, day 5, and begins behind it, at day 8.",
];

export const still = 2;

export const lines = ["page 1", "Electra is added", "page 2, offset=3", "page 2, after=05 Faust"];

export function draw(step: number): Scene {
  const days = step === 0 ? [1, 3, 5, 8, 9, 12] : [1, 2, 3, 5, 8, 9, 12];
  const from = step === 2 ? 3 : step === 3 ? 4 : 0;
  const shown = step === 1 ? [] : days.slice(from, from + 3);
  return scene(
    520,
    120,
    ...days.map((day, i) =>
      box(8 + i * 72, 34, 62, 46, String(day), shown.includes(day) ? (step === 2 && day === 5 ? "bad" : "on") : step > 0 && day === 2 ? "tint" : "plain"),
    ),
    ...days.map((_, i) => label(39 + i * 72, 100, String(i), { anchor: "middle", size: "small", tone: "muted" })),
    label(8, 20, ["page 1", "a row is added on day 2", "page 2 by offset=3", "page 2 by after=day 5"][step] ?? "", { size: "small" }),
  );
}
