import { box, label, line, scene, type Scene, type Tone } from "../scene.ts";

export const alt =
  "On the left, one process for each connection: five connections, five processes, most of which only wait for a slow phone. On the right, one worker with an event loop holds the same five connections. When phones 2 and 5 have something to say, it works on one, then on the other, and then waits for whichever speaks next.";
export const steps = [
  "Five slow phones are connected, and none has sent anything. On the left five processes wait, on the right one.",
  "Phones 2 and 5 send a request. On the left their two processes work. On the right the kernel reports two connections as ready.",
  "The loop reads from phone 2 and does what it can without waiting. Then it lets go of it.",
  "The loop takes phone 5. Nobody waited for the phones that are silent.",
  "Both are answered, and the loop waits again. It would stop for everybody if one piece of work took long.",
];

export const still = 2;

interface State {
  ready: number[];
  served: number | undefined;
}

const idle: State = { ready: [], served: undefined };
const states: State[] = [idle, { ready: [1, 4], served: undefined }, { ready: [4], served: 1 }, { ready: [], served: 4 }, idle];

export function draw(step: number): Scene {
  const rows = [0, 1, 2, 3, 4];
  const { ready, served } = states[step] ?? idle;
  const isBusy = (row: number) => ready.includes(row) || served === row || (step === 3 && row === 1);
  const phone = (row: number): Tone => (served === row ? "on" : ready.includes(row) ? "tint" : "plain");
  return scene(
    520,
    250,
    label(10, 20, "a process each", { size: "small", tone: "muted" }),
    ...rows.map((row) => box(10, 32 + row * 42, 88, 32, `phone ${row + 1}`, isBusy(row) ? "tint" : "plain")),
    ...rows.map((row) => line(98, 48 + row * 42, 130, 48 + row * 42, "muted")),
    ...rows.map((row) => box(130, 32 + row * 42, 92, 32, isBusy(row) ? "works" : "waits", isBusy(row) ? "on" : "muted")),
    label(290, 20, "an event loop", { size: "small", tone: "muted" }),
    ...rows.map((row) => box(290, 32 + row * 42, 88, 32, `phone ${row + 1}`, phone(row))),
    ...rows.map((row) => line(378, 48 + row * 42, 414, 132, served === row ? "plain" : "muted")),
    box(
      414,
      96,
      96,
      72,
      served === undefined ? (ready.length > 0 ? "2 ready" : "waits") : `works on\nphone ${served + 1}`,
      served === undefined && ready.length === 0 ? "muted" : "on",
    ),
  );
}
