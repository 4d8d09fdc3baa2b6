import { arrow, box, label, scene, type Scene } from "../scene.ts";

export const alt =
  "Ana writes her booking to the primary, which answers yes. Her next page reads from a replica that has not yet received the change, so her list is empty. When the log arrives at the replica, the booking appears. Reading from the primary for some seconds after her own write avoids the gap.";

export const steps = [
  "Ana books. The primary commits and answers yes.",
  "Her next page reads from the replica, which has not heard yet: no bookings.",
  "The log arrives at the replica.",
  "Now the same read finds B7.",
  "The cure: after her own write, Ana's reads go to the primary for a while.",
];

export const still = 1;

export function draw(step: number): Scene {
  const arrived = step === 2 || step === 3 || step === 4;
  return scene(
    520,
    190,
    box(10, 72, 90, 40, "Ana", "tint"),
    box(330, 14, 180, 48, "primary: B7 Ana", "on"),
    box(330, 126, 180, 48, arrived ? "replica: B7 Ana" : "replica: empty", step === 1 ? "bad" : arrived ? "on" : "plain"),
    step === 0 ? [arrow(104, 84, 326, 42), label(196, 48, "book B7", { anchor: "middle", size: "small" })] : "",
    step === 1 ? [arrow(326, 148, 104, 102, "bad"), label(196, 150, "no bookings", { anchor: "middle", size: "small", tone: "bad" })] : "",
    step === 3 ? [arrow(326, 148, 104, 102), label(196, 150, "B7", { anchor: "middle", size: "small" })] : "",
    step === 4 ? [arrow(326, 42, 104, 84), label(196, 48, "B7", { anchor: "middle", size: "small" })] : "",
    arrow(420, 64, 420, 122, step === 2 ? "on" : "muted"),
    label(430, 98, step === 2 ? "log arrives" : "log", { size: "small", tone: step === 2 ? "plain" : "muted" }),
  );
}
