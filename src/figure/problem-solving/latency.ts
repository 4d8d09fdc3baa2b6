import { bar, label, line, scene, type Scene } from "../scene.ts";

export const alt =
  "Bars for 200 requests on Tuesday by duration: 185 took 38 to 45 milliseconds, five took 900, five took 2,100 and five took 4,000. " +
  "The median p50 is 41 and lies in the tall bar. The mean, 213, lies in a gap where no request is. " +
  "p95 is 900 and p99 is 4,000 milliseconds.";

export const steps = [""];

export function draw(_step: number): Scene {
  const groups: [number, string, number][] = [
    [30, "38-45", 185],
    [230, "900", 5],
    [330, "2,100", 5],
    [430, "4,000", 5],
  ];
  return scene(
    520,
    230,
    ...groups.map(([x, , n], i) => bar(x, 170 - n * 0.7, 60, n * 0.7, i ? "bad" : "on")),
    ...groups.map(([x, , n]) => label(x + 30, 162 - n * 0.7, String(n), { anchor: "middle" })),
    line(20, 170, 510, 170),
    ...groups.map(([x, name]) => label(x + 30, 190, name, { anchor: "middle", size: "small", tone: "muted" })),
    label(265, 218, "milliseconds", { anchor: "middle", size: "small", tone: "muted" }),
    line(160, 80, 160, 170, "muted"),
    label(160, 70, "mean 213", { anchor: "middle", size: "small" }),
    label(100, 34, "p50 41", { size: "small" }),
    label(260, 120, "p95 900", { anchor: "middle", size: "small" }),
    label(460, 120, "p99 4,000", { anchor: "middle", size: "small" }),
  );
}
