import { bar, label, line, scene, type Scene } from "../scene.ts";

export const alt =
  "A time line from 29 September to 27 October 2026 with three groups of tickets for one show. " +
  "Nine tickets bought before version 1.14 was deployed on 6 October say 19:30 and are right. " +
  "Eleven bought between that deployment and the clock change on 25 October say 20:30 and are wrong. " +
  "Fourteen bought after the clock change say 19:30 and are right.";

export const steps = [""];

/** Position of a day, counted from 28 September; the last two days are drawn wider, and the tickets evenly within each group. */
const x = (day: number) => 20 + day * 14.5;
const deploy = x(8.3);
const change = x(27);

const dots = (from: number, to: number, count: number, bad: boolean) =>
  Array.from({ length: count }, (_, i) => {
    const at = from + ((i + 0.5) * (to - from)) / count;
    return bar(at - 2.5, bad ? 88 : 100, 5, bad ? 36 : 24, bad ? "bad" : "on");
  });

export function draw(_step: number): Scene {
  return scene(
    520,
    200,
    line(20, 126, 505, 126),
    ...dots(x(1), deploy, 9, false),
    ...dots(deploy, change, 11, true),
    ...dots(change, 500, 14, false),
    line(deploy, 50, deploy, 140, "muted"),
    line(change, 50, change, 140, "muted"),
    label(deploy, 40, "version 1.14", { anchor: "middle", size: "small" }),
    label(change, 40, "clock change", { anchor: "middle", size: "small" }),
    label(20, 150, "29 Sep", { size: "small", tone: "muted" }),
    label(deploy, 158, "6 Oct", { anchor: "middle", size: "small", tone: "muted" }),
    label(change, 158, "25 Oct", { anchor: "middle", size: "small", tone: "muted" }),
    label(85, 184, "9 say 19:30", { anchor: "middle" }),
    label((deploy + change) / 2, 184, "11 say 20:30", { anchor: "middle", tone: "bad" }),
    label(456, 184, "14 say 19:30", { anchor: "middle" }),
  );
}
