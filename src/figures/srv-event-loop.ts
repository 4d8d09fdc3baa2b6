import { box, label, line, svg } from "../lib/svg.ts";

export const alt =
  "On the left, one process for each connection: five connections, five processes, three of which only wait for a slow phone. On the right, one worker with an event loop holds the same five connections and works on the two that have something to say, one after the other.";
export const steps = [""];

export function draw(): string {
  const rows = [0, 1, 2, 3, 4];
  const busy = new Set([1, 4]);
  return svg(
    520,
    250,
    label(10, 20, "a process each", { size: "small", tone: "muted" }),
    ...rows.map((row) => box(10, 32 + row * 42, 88, 32, `phone ${row + 1}`, "plain")),
    ...rows.map((row) => line(98, 48 + row * 42, 130, 48 + row * 42, "muted")),
    ...rows.map((row) => box(130, 32 + row * 42, 92, 32, busy.has(row) ? "works" : "waits", busy.has(row) ? "on" : "muted")),
    label(290, 20, "an event loop", { size: "small", tone: "muted" }),
    ...rows.map((row) => box(290, 32 + row * 42, 88, 32, `phone ${row + 1}`, busy.has(row) ? "tint" : "plain")),
    ...rows.map((row) => line(378, 48 + row * 42, 414, 132, busy.has(row) ? "plain" : "muted")),
    box(414, 96, 96, 72, "one\nworker", "on"),
  );
}
