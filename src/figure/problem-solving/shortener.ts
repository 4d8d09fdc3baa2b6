import { arrow, box, scene, type Scene } from "../scene.ts";

export const alt =
  "A URL shortener grows in four steps. First a browser talks to one service, which reads a table of codes. " +
  "Then a cache answers for popular links. Then click counts go into a queue. Last a worker takes them from the queue and adds them up.";

export const steps = [
  "Twelve reads a second: one service and one table are enough.",
  "One link gets popular: a cache answers for it.",
  "Clicks shall be counted: the service drops a note into a queue and answers at once.",
  "A worker adds the notes up, at its own pace.",
];

export const still = 3;

export function draw(step: number): Scene {
  return scene(
    520,
    240,
    box(10, 90, 110, 46, "Browser"),
    arrow(120, 113, 188, 113),
    box(190, 90, 130, 46, "Service", "on"),
    arrow(320, 113, 388, 113),
    box(390, 90, 120, 46, "Codes", "tint"),
    step >= 1 ? box(190, 10, 130, 40, "Cache", step === 1 ? "on" : "plain") : "",
    step >= 1 ? arrow(255, 90, 255, 52) : "",
    step >= 2 ? arrow(255, 136, 255, 178) : "",
    step >= 2 ? box(190, 180, 130, 40, "Queue", step === 2 ? "on" : "plain") : "",
    step >= 3 ? arrow(320, 200, 388, 200) : "",
    step >= 3 ? box(390, 180, 120, 40, "Worker", "on") : "",
    step >= 3 ? arrow(450, 180, 450, 138) : "",
  );
}
