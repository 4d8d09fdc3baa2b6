import { type Part, arrow, box, label, scene, type Scene, type Tone } from "../scene.ts";

/** What a screen reader says in place of the picture. */
export const alt =
  "A request passes six stations: server, middleware, router, binding and validation, handler, and the business code with its database. The response returns through the middleware to the server. A bad body turns back at validation with 400, an unknown path turns back at the router with 404, and a missing login turns back at the middleware with 401.";

/** One text a step. */
export const steps = [
  "A request arrives: POST /shows/1/holds. The server parses its bytes.",
  "Middleware runs first: it logs, finds the session, and may answer 401.",
  "The router looks for the pattern and the method: 404 or 405 end here.",
  "Binding and validation make typed values: 400 or 422 end here.",
  "The handler calls the business code, which asks the database: 409 comes from here.",
  "The response returns through the same middleware, which logs the status.",
];

export const still = 4;

const stations = ["Server", "Middleware", "Router", "Validation", "Handler", "Business code"];
const refusals = ["", "401, 403", "404, 405", "400, 422", "", "409"];

/** The picture at a step. */
export function draw(step: number): Scene {
  const isReturning = step === 5;
  const reached = isReturning ? 1 : step === 4 ? 5 : step;
  const parts = stations.map((name, index): Part => {
    const y = 8 + index * 46;
    const isActive = isReturning ? index < 2 : index === step || (step === 4 && index === 5);
    const tone: Tone = isActive ? "on" : !isReturning && index < reached ? "tint" : "plain";
    const refusal = refusals[index] ?? "";
    return [
      box(150, y, 180, 32, name, tone),
      index < 5 ? arrow(200, y + 32, 200, y + 46, "muted") : "",
      index < 5 ? arrow(280, y + 46, 280, y + 32, "muted") : "",
      refusal === "" ? "" : arrow(330, y + 16, 400, y + 16, isActive && !isReturning ? "bad" : "muted"),
      refusal === "" ? "" : label(408, y + 21, refusal, { tone: isActive && !isReturning ? "bad" : "muted" }),
    ];
  });
  return scene(
    520,
    284,
    ...parts,
    label(20, 29, "request in", { size: "small" }),
    arrow(90, 24, 150, 24),
    label(20, 75, isReturning ? "201 out" : "", { size: "small" }),
    isReturning ? arrow(150, 36, 90, 70) : "",
  );
}
