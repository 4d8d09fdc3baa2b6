import { box, label, scene, type Scene, type Tone } from "../scene.ts";

export const alt =
  "Three places: the stack, the queue of microtasks and the queue of tasks. The script runs on the stack and puts a timer into the task queue and a promise reaction into the microtask queue. When the stack is empty, all microtasks run, also those that microtasks add. Then the browser may draw. Only then the next task runs, the timer.";

export const steps = [
  "The script runs. It is itself a task.",
  "It sets a timer: its callback becomes a task.",
  "It resolves a promise: the reaction becomes a microtask.",
  "The script ends. All microtasks run now, before anything else.",
  "A microtask added another one. It runs as well.",
  "The stack is empty and no microtask waits, so the browser may draw a frame.",
  "The next task runs: the timer.",
];

export const still = 3;

export function draw(step: number): Scene {
  const running = ["script", "script", "script", "then 1", "then 2", "", "timer"][step] ?? "";
  const micro = step === 2 ? ["then 1"] : step === 3 ? ["then 2"] : [];
  const tasks = step >= 1 && step < 6 ? ["timer"] : [];
  const slots = (y: number, texts: string[], tone: Tone) =>
    [0, 1].map((index) => box(300 + index * 108, y, 100, 36, texts[index] ?? "", texts[index] === undefined ? "muted" : tone));
  return scene(
    520,
    190,
    label(10, 22, "stack", { tone: "muted", size: "small" }),
    box(10, 32, 180, 60, running || "empty", running === "" ? "muted" : "on"),
    label(300, 22, "microtasks: all of them", { tone: "muted", size: "small" }),
    ...slots(32, micro, "tint"),
    label(300, 106, "tasks: one at a time", { tone: "muted", size: "small" }),
    ...slots(116, tasks, "tint"),
    label(10, 118, "screen", { tone: "muted", size: "small" }),
    box(10, 128, 180, 44, step >= 5 ? "frame drawn" : "old frame", step === 5 ? "on" : "plain"),
  );
}
