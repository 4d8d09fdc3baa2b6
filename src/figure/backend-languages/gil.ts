import { bar, label, line, scene, type Scene } from "../scene.ts";

export const alt =
  "Two tasks of pure computation and how they share time in four ways. With the interpreter lock, two threads take turns, so both together need eight units of time. On a free-threaded build, two threads run at the same time and need a little more than four units. Two processes run at the same time as well, after a start-up cost. With async on one thread, computing tasks run one after the other, and nothing else is served meanwhile.";

export const steps = [
  "Threads with the GIL: one thread computes at a time. Two tasks of four units end after eight.",
  "Threads without the GIL: both cores compute. Each step costs a little more than before.",
  "Two processes: two interpreters, two locks, both cores; starting them and copying data is the price.",
  "Async on one thread: tasks give way only while they wait. Computing does not wait, so it blocks all others.",
];

export const still = 0;

type Piece = [start: number, length: number];
interface Plan {
  first: Piece[];
  second: Piece[];
  overhead: number;
}

const plans: Plan[] = [
  {
    first: [
      [0, 1],
      [2, 1],
      [4, 1],
      [6, 1],
    ],
    second: [
      [1, 1],
      [3, 1],
      [5, 1],
      [7, 1],
    ],
    overhead: 0,
  },
  { first: [[0, 4.4]], second: [[0, 4.4]], overhead: 0 },
  { first: [[0.8, 4]], second: [[0.8, 4]], overhead: 0.8 },
  { first: [[0, 4]], second: [[4, 4]], overhead: 0 },
];

export function draw(step: number): Scene {
  const unit = 50;
  const left = 90;
  const { first, second, overhead } = plans[step] ?? { first: [], second: [], overhead: 0 };
  const parts = [label(80, 55, "Task 1", { anchor: "end" }), label(80, 105, "Task 2", { anchor: "end" })];
  if (overhead > 0) parts.push(bar(left, 34, overhead * unit, 32, "muted"), bar(left, 84, overhead * unit, 32, "muted"));
  for (const [start, length] of first) parts.push(bar(left + start * unit, 34, length * unit - 2, 32, "on"));
  for (const [start, length] of second) parts.push(bar(left + start * unit, 84, length * unit - 2, 32, "tint"));
  parts.push(line(left, 132, left + 8 * unit, 132, "muted"));
  for (let tick = 0; tick <= 8; tick += 2) parts.push(label(left + tick * unit, 152, String(tick), { anchor: "middle", size: "small", tone: "muted" }));
  parts.push(label(left + 4 * unit, 172, "units of time (a drawing, not a measurement)", { anchor: "middle", size: "small", tone: "muted" }));
  return scene(520, 182, ...parts);
}
