import { arrow, box, label, line, type Part, scene, type Scene, type Tone } from "../scene.ts";

export const alt =
  "Ana's phone and our server, with the tunnel between them. She presses Book, the request arrives, and a booking is stored. The answer is lost in the tunnel. She presses again, and a second request arrives. Without a key the server stores a second booking. With a key that belongs to her hold, the server finds the stored answer and sends it again, so there is one booking.";

export const steps = [
  "Ana holds seat B7 and presses Book.",
  "The request arrives, and the server books.",
  "The answer is lost in the tunnel. The phone shows nothing.",
  "She presses again. The same request leaves once more.",
  "Without a key it is a new order, and she pays twice.",
  "With the hold's key the server finds its first answer and sends it again.",
];

export const still = 4;

export function draw(step: number): Scene {
  const booked = step === 0 ? "0 bookings" : step === 4 ? "2 bookings" : "1 booking";
  const tone: Tone = step === 4 ? "bad" : step >= 1 ? "on" : "plain";
  const parts: Part[] = [];
  if (step === 0) parts.push(arrow(120, 80, 230, 80, "plain", "POST"));
  const request = step === 4 ? "POST, no key" : step === 5 ? "POST, key h1" : "POST";
  if (step >= 1) parts.push(arrow(120, 80, 388, 80, "plain", request));
  if (step >= 2) parts.push(arrow(388, 118, 270, 118, "bad", "booked"), label(256, 123, "lost", { anchor: "end", tone: "bad", size: "small" }));
  if (step >= 3) parts.push(arrow(120, 156, 388, 156, step === 4 ? "bad" : "plain", request));
  if (step === 5) parts.push(arrow(388, 194, 120, 194, "plain", "booked, the same answer"));
  return scene(
    520,
    212,
    box(10, 10, 110, 38, step >= 2 && step < 5 ? "..." : step === 5 ? "booked" : "Book", step === 0 || step === 3 ? "tint" : "plain"),
    label(65, 66, "phone", { anchor: "middle", size: "small", tone: "muted" }),
    box(388, 10, 122, 38, booked, tone),
    label(449, 66, "server", { anchor: "middle", size: "small", tone: "muted" }),
    label(254, 32, "tunnel", { anchor: "middle", tone: "muted" }),
    line(200, 44, 308, 44, "muted"),
    ...parts,
  );
}
