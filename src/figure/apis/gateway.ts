import { arrow, box, label, scene, type Scene } from "../scene.ts";

export const alt =
  "A request passes from a partner through a gateway to the box office and its database. The gateway ends TLS and gives the request a trace id, " +
  "checks the API key, takes a token from the partner's bucket, and forwards to the box office with a time limit. " +
  "The box office checks whether this booking belongs to this partner and reads the database. The answer goes back the same way, and each hop logs the same trace id. " +
  "A request with a wrong key ends at the gateway with 401, one over the limit with 429.";

export const steps = [
  "The request arrives. The gateway ends TLS and gives it a trace id, which every hop will log.",
  "Who calls: the gateway checks the API key. A wrong one ends here with 401.",
  "How often: it takes a token from the partner's bucket. An empty one ends here with 429.",
  "Where to: it forwards to the box office, with a time limit of two seconds. Silence would become 504.",
  "May they: only the box office knows whose booking b1 is. That check cannot move to the gateway.",
  "The answer returns. Gateway and box office each wrote a log line with the same trace id.",
];

export const still = 5;

const gates = ["TLS, trace id", "API key", "Rate limit", "Route, time limit"];

export function draw(step: number): Scene {
  const reached = Math.min(step, 3);
  return scene(
    520,
    268,
    box(6, 96, 80, 44, "Partner", step === 5 ? "tint" : "plain"),
    box(132, 10, 172, 206, ""),
    label(218, 32, "Gateway", { anchor: "middle" }),
    ...gates.map((gate, i) => box(144, 44 + i * 42, 148, 34, gate, i === step ? "on" : i <= reached ? "tint" : "plain")),
    arrow(86, 110, 132, 110, step === 0 ? "on" : "plain"),
    step === 1 ? [arrow(132, 150, 50, 150, "bad"), label(90, 168, "401", { anchor: "middle", size: "small", tone: "bad" })] : "",
    step === 2 ? [arrow(132, 150, 50, 150, "bad"), label(90, 168, "429", { anchor: "middle", size: "small", tone: "bad" })] : "",
    box(374, 72, 138, 62, "Box office\nwhose is b1", step === 4 ? "on" : step > 4 ? "tint" : "plain"),
    box(374, 174, 138, 38, "Database", step > 4 ? "tint" : "plain"),
    step >= 3 ? arrow(304, 103, 374, 103, step === 3 ? "on" : "plain") : "",
    step >= 4 ? arrow(443, 134, 443, 174, step === 4 ? "on" : "plain") : "",
    step === 5 ? [arrow(374, 124, 304, 124, "on"), arrow(132, 128, 86, 128, "on", "")] : "",
    label(218, 250, step >= 5 ? "log: trace=…01 200" : "", { anchor: "middle", size: "small" }),
    label(443, 250, step >= 5 ? "log: trace=…01 200" : "", { anchor: "middle", size: "small" }),
  );
}
