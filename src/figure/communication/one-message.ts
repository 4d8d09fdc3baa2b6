import { arrow, box, label, line, scene, type Scene } from "../scene.ts";

export const alt =
  "Chidi and Dara work eight hours apart. Asked in pieces, the question takes three days: on Monday Chidi writes hi, " +
  "on Tuesday he gets a yes and asks the question, on Wednesday Dara asks which environment, and on Thursday comes the answer. " +
  "Asked in one complete message on Monday, the answer is there on Tuesday.";

export const steps = [
  'Monday: "Hi, do you have a minute?" Dara has gone home.',
  'Tuesday: "Yes, what is it?" Chidi sends the question.',
  'Wednesday: "On which environment?" Chidi sends the rest.',
  "Thursday: the answer. Three days have passed.",
  "The same in one complete message: the answer comes on Tuesday.",
];

export const still = 3;

const days = ["Mon", "Tue", "Wed", "Thu"];
const x = (day: number) => 120 + day * 115;

export function draw(step: number): Scene {
  const whole = step === 4;
  const trips = whole ? 1 : step;
  const said = whole ? ["all"] : ["Hi?", "question", "rest"];
  const replied = whole ? ["answer"] : ["yes?", "which?", "answer"];
  return scene(
    520,
    200,
    box(10, 30, 80, 40, "Chidi", "tint"),
    box(10, 120, 80, 40, "Dara", "tint"),
    line(95, 50, 510, 50, "muted"),
    line(95, 140, 510, 140, "muted"),
    ...days.map((day, i) => label(x(i) + 20, 188, day, { anchor: "middle", size: "small", tone: "muted" })),
    step === 0 ? arrow(x(0), 50, x(0) + 60, 138, "plain", "") : "",
    step === 0 ? label(x(0), 42, "Hi?", { anchor: "middle", size: "small" }) : "",
    ...Array.from({ length: trips }, (_, i) => arrow(x(i), 50, x(i) + 60, 138, whole ? "on" : "plain")),
    ...Array.from({ length: trips }, (_, i) => label(x(i), 42, said[i] ?? "", { anchor: "middle", size: "small" })),
    ...Array.from({ length: trips }, (_, i) => arrow(x(i) + 60, 140, x(i + 1) - 5, 52, whole ? "on" : "plain")),
    ...Array.from({ length: trips }, (_, i) => label(x(i) + 60, 158, replied[i] ?? "", { anchor: "middle", size: "small" })),
  );
}
