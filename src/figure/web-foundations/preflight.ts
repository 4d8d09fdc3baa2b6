import { arrow, box, label, line, type Part, scene, type Scene } from "../scene.ts";

export const alt =
  "A page of the staff desk wants to delete a booking at the API, which is another origin. The browser does not send the DELETE at once. It first sends OPTIONS with the origin, the method and the header names. The API answers which origins, methods and headers it allows. The browser compares, sends the DELETE, compares again, and gives the answer to the page. If the answer to OPTIONS allows nothing, the DELETE is never sent.";

export const steps = [
  "The page calls fetch with DELETE and the header X-Desk.",
  "That is no request a form could send, so the browser asks first: OPTIONS.",
  "The API answers what this origin may do, and for how long to remember it.",
  "The browser compares and sends the real request, with Origin.",
  "The answer names the origin again, so the page may read it.",
  "Had the API allowed nothing, the DELETE would not have left the browser.",
];

export const still = 4;

export function draw(step: number): Scene {
  const parts: Part[] = [];
  const closed = step === 5;
  if (step >= 0) parts.push(arrow(58, 78, 226, 78, "plain", "DELETE, X-Desk"));
  if (step >= 1) parts.push(arrow(242, 104, 452, 104, "plain", "OPTIONS, Origin"));
  if (step >= 2) parts.push(arrow(452, 134, 242, 134, closed ? "bad" : "plain", closed ? "204, nothing allowed" : "204, Allow-Methods: DELETE"));
  if (step >= 3 && !closed) parts.push(arrow(242, 164, 452, 164, "on", "DELETE, Origin"));
  if (step >= 4 && !closed) parts.push(arrow(452, 194, 242, 194, "plain", "200, Allow-Origin"), arrow(226, 218, 58, 218, "plain", "the answer"));
  if (closed) parts.push(arrow(226, 164, 58, 164, "bad", "TypeError"));
  return scene(
    520,
    232,
    box(10, 10, 96, 38, "page", step === 0 ? "tint" : "plain"),
    box(184, 10, 100, 38, "browser", step === 1 || step === 3 ? "tint" : closed ? "bad" : "plain"),
    box(410, 10, 100, 38, "API", step === 2 || step === 4 ? "tint" : "plain"),
    label(347, 24, "another", { anchor: "middle", size: "small", tone: "muted" }),
    label(347, 40, "origin", { anchor: "middle", size: "small", tone: "muted" }),
    line(58, 48, 58, 226, "muted"),
    line(234, 48, 234, 226, "muted"),
    line(460, 48, 460, 226, "muted"),
    ...parts,
  );
}
