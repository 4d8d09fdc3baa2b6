import { arrow, box, label, line, type Part, scene, type Scene } from "../scene.ts";

export const alt =
  "The same three requests in four runtimes. Java gives each request a thread, and all threads share one memory. Python usually runs several worker processes, each with its own memory and one lock around its interpreter. PHP gives each request a worker with an empty memory that is thrown away at the end. Go gives each request a goroutine, and all goroutines share one memory on a few threads.";

export const steps = [
  "Java: one process, one memory, a thread (platform or virtual) for each request. Shared objects need protection.",
  "Python: several worker processes. Memory is shared inside a worker and never between workers.",
  "PHP: a worker serves one request, then everything it built is thrown away. Nothing is shared.",
  "Go: one process, one memory, a goroutine for each request. Shared values need protection here, too.",
];

export const still = 0;

const requests = ["Ana", "Ben", "Chidi"];

export function draw(step: number): Scene {
  const parts: Part[] = [];
  requests.forEach((name, index) => {
    const y = 34 + index * 56;
    parts.push(box(10, y, 70, 36, name, "plain"), arrow(82, y + 18, 150, y + 18));
  });
  if (step === 0 || step === 3) {
    const unit = step === 0 ? "thread" : "goroutine";
    parts.push(box(152, 14, 356, 186, "", "plain"), label(330, 218, "one process", { anchor: "middle", size: "small" }));
    requests.forEach((_, index) => {
      const y = 34 + index * 56;
      parts.push(box(166, y, 110, 36, unit, "tint"), line(278, y + 18, 356, 108, "muted"));
    });
    parts.push(box(358, 76, 136, 62, "one memory,\nshared", "on"));
  }
  if (step === 1) {
    parts.push(box(152, 14, 356, 118, "", "plain"), box(152, 142, 356, 58, "", "plain"));
    parts.push(box(166, 34, 110, 36, "thread", "tint"), box(166, 90, 110, 36, "thread", "tint"), box(166, 148, 110, 36, "thread", "tint"));
    parts.push(line(278, 52, 356, 72, "muted"), line(278, 108, 356, 88, "muted"), line(278, 166, 356, 170, "muted"));
    parts.push(box(358, 54, 136, 46, "memory A", "on"), box(358, 150, 136, 42, "memory B", "on"));
    parts.push(label(330, 218, "two worker processes", { anchor: "middle", size: "small" }));
  }
  if (step === 2) {
    requests.forEach((_, index) => {
      const y = 28 + index * 56;
      parts.push(box(152, y, 356, 48, "", "plain"), box(166, y + 6, 110, 36, "script", "tint"));
      parts.push(line(278, y + 24, 356, y + 24, "muted"), box(358, y + 6, 136, 36, "own memory", "on"));
    });
    parts.push(label(330, 218, "three workers, emptied after each request", { anchor: "middle", size: "small" }));
  }
  return scene(520, 230, ...parts);
}
