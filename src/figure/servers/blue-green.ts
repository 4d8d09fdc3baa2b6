import { arrow, box, label, scene, type Scene } from "../scene.ts";

export const alt =
  "A proxy with two instances, blue with the old version and green with the new one. At first all traffic goes to blue. Green is started and its health is checked while blue still serves. Then the proxy sends all new requests to green. Blue stays for the way back.";
export const steps = [
  "Version 1 serves from blue.",
  "Version 2 starts on green. No buyer sees it; its health check is asked.",
  "The proxy switches: new requests go to green, running ones finish on blue.",
  "Something is wrong: the way back is the same switch.",
];

export const still = 2;

export function draw(step: number): Scene {
  const green = step === 2;
  return scene(
    520,
    210,
    box(10, 80, 100, 50, "buyers"),
    box(180, 80, 100, 50, "proxy", "tint"),
    arrow(112, 105, 176, 105),
    box(380, 20, 130, 60, "blue\nversion 1", green ? "plain" : "on"),
    box(380, 130, 130, 60, "green\nversion 2", step === 0 ? "muted" : green ? "on" : step === 3 ? "bad" : "tint"),
    ...(green ? [arrow(282, 112, 376, 152)] : [arrow(282, 98, 376, 56)]),
    ...(step === 1 ? [arrow(282, 118, 376, 158, "muted")] : []),
    label(300, 158, step === 1 ? "health?" : "", { size: "small", tone: "muted" }),
  );
}
