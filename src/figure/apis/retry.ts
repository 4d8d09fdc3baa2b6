import { arrow, box, label, line, scene, type Scene } from "../scene.ts";

export const alt =
  "A partner sends POST booking with the key 5b0e to the box office. The box office stores booking b1 and the answer under that key. " +
  "The answer 201 is lost on its way back, so the partner sees a timeout. The partner sends the same request with the same key. " +
  "The box office finds the key, makes no second booking, and repeats the stored answer: 201, booking b1.";

export const steps = [
  "The partner sends the request with a new key, 5b0e.",
  "The box office books the seat and stores key and answer in one transaction.",
  "The answer is lost: a tunnel, a restarted proxy. The partner sees only a timeout.",
  "The partner knows nothing, so it sends the same request with the same key.",
  "The key is known and the request is the same. Nothing is booked again; the stored answer goes out.",
];

export const still = 4;

export function draw(step: number): Scene {
  const stored = step >= 1;
  return scene(
    520,
    262,
    box(20, 8, 120, 34, "Partner"),
    box(380, 8, 120, 34, "Box office", "tint"),
    line(80, 42, 80, 254, "muted"),
    line(440, 42, 440, 254, "muted"),
    arrow(80, 80, 440, 80, step === 0 ? "on" : "plain", "POST /holds/h1/booking   key 5b0e"),
    stored ? box(296, 92, 134, 48, "key 5b0e\n201, b1", step === 1 || step === 4 ? "on" : "tint") : "",
    step >= 2 ? arrow(440, 160, 200, 160, "bad", "201, b1") : "",
    step >= 2 ? label(188, 165, "lost", { anchor: "end", tone: "bad" }) : "",
    step >= 2 ? label(92, 186, "timeout", { size: "small", tone: "muted" }) : "",
    step >= 3 ? arrow(80, 208, 440, 208, step === 3 ? "on" : "plain", "the same request   key 5b0e") : "",
    step >= 4 ? arrow(440, 242, 80, 242, "on", "the stored answer: 201, b1") : "",
    label(428, 62, stored ? "bookings: 1" : "bookings: 0", { anchor: "end", size: "small" }),
  );
}
