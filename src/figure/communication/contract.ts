import { box, label, line, scene, type Scene } from "../scene.ts";

export const alt =
  "Two plans drawn as bars over weeks. In the upper plan the backend works, then the frontend, and then both repair what does not fit. " +
  "In the lower plan both agree on a contract first, then backend and frontend work at the same time and meet once for a short test. It ends earlier.";

export const steps = [""];

export function draw(_step: number): Scene {
  return scene(
    520,
    250,
    label(10, 22, "Backend first", { size: "small" }),
    box(10, 32, 150, 36, "Backend"),
    box(164, 32, 150, 36, "Frontend", "tint"),
    box(318, 32, 120, 36, "Repair", "bad"),
    line(10, 96, 510, 96, "muted"),
    label(10, 124, "Contract first", { size: "small" }),
    box(10, 134, 84, 80, "Contract", "on"),
    box(98, 134, 150, 38, "Backend"),
    box(98, 176, 150, 38, "Frontend", "tint"),
    box(252, 134, 70, 80, "Test"),
    label(10, 240, "time", { size: "small", tone: "muted" }),
    line(46, 236, 510, 236, "muted"),
  );
}
