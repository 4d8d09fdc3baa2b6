import { box, circle, label, line, scene, type Scene } from "../scene.ts";

export const alt =
  "A time line of Friday evening with four updates. At 20:04: we know, visitors see errors, next message at 20:15. " +
  "At 20:15: part of the visitors are let in, no seat was sold twice, next at 20:45. " +
  "At 20:45: nine buyers without confirmation have been written to, next at 21:00. At 21:00: stable, the review is on Tuesday.";

export const steps = [
  "20:04. Known: visitors see errors. Unknown: everything else. Next: 20:15.",
  "20:15. Part of the visitors are let in. No seat was sold twice. Next: 20:45.",
  "20:45. The nine buyers without confirmation have mails. Next: 21:00.",
  "21:00. Stable. The limit stays on overnight. Review on Tuesday.",
];

export const still = 3;

const times = ["20:04", "20:15", "20:45", "21:00"];
const words = ["We know", "Partly back", "Nine mailed", "Stable"];

export function draw(step: number): Scene {
  const x = (i: number) => 65 + i * 130;
  return scene(
    520,
    130,
    line(20, 40, 505, 40),
    ...times.map((_, i) => circle(x(i), 40, 9, "", i === step ? "on" : i < step ? "tint" : "plain")),
    ...times.map((time, i) => label(x(i), 22, time, { anchor: "middle", size: "small" })),
    ...words.map((word, i) => (i <= step ? box(x(i) - 58, 66, 116, 42, word, i === step ? "on" : "tint") : "")),
  );
}
