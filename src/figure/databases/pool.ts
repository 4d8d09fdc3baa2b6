import { arrow, box, label, type Part, scene, type Scene, type Tone } from "../scene.ts";

export const alt =
  "Six requests need the database, and the pool holds three connections. Three requests get one each and three wait in a queue. When a request is done, it gives its connection back, and the first in the queue gets it. If a request never gives its connection back, the pool has two left for all others.";

export const steps = [
  "The pool has opened three connections in advance. Nobody uses them yet.",
  "Six requests come. Three get a connection, and three wait in the queue.",
  "Request 1 is done and gives its connection back. Request 4 gets it, without opening a new one.",
  "Request 5 forgot to give its connection back. For all others two are left, until somebody looks at the count.",
];

export const still = 1;

/** Who holds each connection, and who waits. */
const states: { held: string[]; waits: string[] }[] = [
  { held: ["free", "free", "free"], waits: [] },
  { held: ["1", "2", "3"], waits: ["4", "5", "6"] },
  { held: ["4", "2", "3"], waits: ["5", "6"] },
  { held: ["6", "5: leaked", "free"], waits: [] },
];

export function draw(step: number): Scene {
  const { held, waits } = states[step] ?? { held: [], waits: [] };
  return scene(
    520,
    176,
    label(10, 20, "queue", { size: "small", tone: "muted" }),
    ...waits.map((request, index) => box(10, 30 + index * 46, 96, 36, `request ${request}`, "tint")),
    label(190, 20, "pool of three", { size: "small", tone: "muted" }),
    ...held.map((who, index): Part => {
      const y = 30 + index * 46;
      const tone: Tone = who === "free" ? "plain" : who.includes("leaked") ? "bad" : "on";
      return [box(190, y, 130, 36, who === "free" ? "free" : `request ${who}`, tone), arrow(324, y + 18, 396, 94, who === "free" ? "muted" : "plain")];
    }),
    waits.length > 0 ? arrow(110, 94, 186, 94, "muted", "waits") : "",
    box(400, 64, 110, 60, "database", "tint"),
  );
}
