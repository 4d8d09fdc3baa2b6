import { box, label, scene, type Scene } from "../scene.ts";

export const alt =
  "Two stacks. Left, virtual machines: hardware, a hypervisor, and above it two machines, each with its own kernel and its own application. Right, containers: hardware, one kernel shared by all, and above it three applications, each with its own files.";
export const steps = [""];

export function draw(): Scene {
  return scene(
    520,
    220,
    label(120, 18, "virtual machines", { anchor: "middle", size: "small", tone: "muted" }),
    box(10, 30, 106, 40, "app", "on"),
    box(124, 30, 106, 40, "app", "on"),
    box(10, 76, 106, 40, "own kernel", "tint"),
    box(124, 76, 106, 40, "own kernel", "tint"),
    box(10, 122, 220, 40, "hypervisor"),
    box(10, 168, 220, 40, "hardware", "muted"),
    label(400, 18, "containers", { anchor: "middle", size: "small", tone: "muted" }),
    ...[0, 1, 2].map((i) => box(290 + i * 74, 30, 68, 86, "app\nand\nfiles", "on")),
    box(290, 122, 216, 40, "one shared kernel", "tint"),
    box(290, 168, 216, 40, "hardware", "muted"),
  );
}
