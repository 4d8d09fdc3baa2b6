import { bar, label, line, scene, type Scene } from "../scene.ts";

export const alt =
  "A time line of a process that is told to stop. Until TERM it takes new requests. After TERM it takes no new ones and finishes the two that run. When both have finished, it ends by itself, well before the moment at which KILL would come.";
export const steps = [
  "Two requests run. The deploy sends TERM.",
  "The listening socket closes: new requests go to another instance. The two go on.",
  "Both are answered, the process ends with status 0. KILL was never needed.",
];

export const still = 2;

export function draw(step: number): Scene {
  const until = [180, 300, 400][step] ?? 400;
  const row = (y: number, from: number, to: number, text: string) => [
    label(10, y + 14, text, { size: "small" }),
    bar(from, y, Math.min(to, until) - from, 18, "on"),
  ];
  return scene(
    520,
    180,
    ...row(30, 130, 250, "request 1"),
    ...row(60, 150, 370, "request 2"),
    label(10, 104, "new requests", { size: "small" }),
    bar(130, 90, 50, 18, "on"),
    ...(step > 0 ? [bar(182, 90, until - 182, 18, "muted")] : []),
    line(180, 20, 180, 130, "bad"),
    label(180, 148, "TERM", { anchor: "middle", size: "small", tone: "bad" }),
    ...(step === 2 ? [line(372, 20, 372, 130), label(372, 148, "ends", { anchor: "middle", size: "small" })] : []),
    line(490, 20, 490, 130, "muted"),
    label(490, 148, "KILL", { anchor: "middle", size: "small", tone: "muted" }),
  );
}
