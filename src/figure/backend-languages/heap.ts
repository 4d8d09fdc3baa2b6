import { type Part, arrow, box, circle, label, line, scene, type Scene, type Tone } from "../scene.ts";

export const alt =
  "Garbage collection in four steps. Two roots, the stack of a running request and a static list, point to objects on the heap. Step one: objects A, B, C and D exist. Step two: the collector starts at the roots and marks what it can reach: A from the stack, B from A, C from the list. Step three: D is reachable from nothing and is freed. Step four: the request has ended, so A and B are freed as well, but C stays because the list still points to it, although no one needs it. That is a leak.";

export const steps = [
  "Four objects on the heap. Variables on the stack and the static list are the roots.",
  "Mark: start at the roots and follow every reference. A, B and C are reached.",
  "D was not reached, so its memory is free again. Nobody had to say so.",
  "The request ends: A and B go. C stays for as long as the list holds it, needed or not. That is the leak.",
];

export const still = 3;

export function draw(step: number): Scene {
  const reached: Tone = step === 0 ? "plain" : "tint";
  const parts: Part[] = [
    label(75, 24, "roots", { anchor: "middle", size: "small" }),
    label(350, 24, "heap", { anchor: "middle", size: "small" }),
    line(180, 12, 180, 212, "muted"),
    box(10, 140, 130, 48, "static list", step > 0 ? "on" : "plain"),
    arrow(142, 164, 236, 164),
    circle(262, 164, 24, "C", step === 3 ? "bad" : reached),
  ];
  if (step < 3) {
    parts.push(box(10, 44, 130, 48, "stack: show", step > 0 ? "on" : "plain"), arrow(142, 68, 236, 68));
    parts.push(circle(262, 68, 24, "A", reached), arrow(288, 68, 366, 68), circle(392, 68, 24, "B", reached));
  } else {
    parts.push(box(10, 44, 130, 48, "(returned)", "muted"), circle(262, 68, 24, "", "muted"), circle(392, 68, 24, "", "muted"));
  }
  parts.push(circle(392, 164, 24, step < 2 ? "D" : "", step < 2 ? "plain" : "muted"));
  if (step === 2) parts.push(label(392, 208, "freed", { anchor: "middle", size: "small" }));
  if (step === 3)
    parts.push(label(262, 208, "kept alive", { anchor: "middle", size: "small", tone: "bad" }), label(327, 112, "freed", { anchor: "middle", size: "small" }));
  return scene(520, 220, ...parts);
}
