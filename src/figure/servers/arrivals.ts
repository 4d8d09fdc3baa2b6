import { bar, label, line, scene, type Scene } from "../scene.ts";

/** The model of samples/servers/arrivals.py: people waiting at the end of each second. */
function waiting(perSecond: number, patience: number, seconds: number): number[] {
  let queue: number[] = [];
  const lengths: number[] = [];
  for (let now = 0; now < seconds; now++) {
    if (now < 10) queue.push(...Array.from({ length: 500 }, () => now));
    queue = queue.filter((came) => now - came < patience).slice(perSecond);
    lengths.push(queue.length);
  }
  return lengths;
}

const SECONDS = 20;
const four = waiting(100, 10, SECONDS);
const sixteen = waiting(400, 10, SECONDS);

export const alt = `Two bar charts of people waiting, second by second, while 500 people arrive in each of ten seconds. With 4 workers the queue climbs to ${Math.max(...four)} and then falls because people time out. With 16 workers it climbs to ${Math.max(...sixteen)} and is served.`;
export const steps = [""];

export function draw(): Scene {
  const chart = (top: number, values: number[], title: string) => [
    label(10, top + 12, title, { size: "small" }),
    ...values.map((value, second) => bar(12 + second * 25, top + 120 - (value / 4000) * 96, 19, (value / 4000) * 96, "on")),
    line(10, top + 120, 512, top + 120, "muted"),
    label(12, top + 136, "1 s", { size: "small", tone: "muted" }),
    label(244, top + 136, "10 s", { size: "small", tone: "muted" }),
    label(506, top + 136, "20 s", { size: "small", tone: "muted", anchor: "end" }),
  ];
  return scene(
    520,
    300,
    ...chart(4, four, `4 workers, 100 a second: the queue reaches ${Math.max(...four)}`),
    ...chart(154, sixteen, `16 workers, 400 a second: the queue reaches ${Math.max(...sixteen)}`),
  );
}
