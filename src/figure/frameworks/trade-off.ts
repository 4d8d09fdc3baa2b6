import { bar, label, line, scene, type Scene } from "../scene.ts";

/** What a screen reader says in place of the picture. */
export const alt =
  "Eight parts of a web service and what four choices bring without an extra package. Go's standard library brings routing, templates and an opt-in check against cross-site requests. Flask brings routing, templates and signed sessions. FastAPI brings routing and validation. Django brings routing, validation, templates, sessions, CSRF protection, ORM, migrations and an administration site.";

/** A static figure. */
export const steps = [""];

const parts = ["routing", "validation", "templates", "sessions", "CSRF check", "ORM", "migrations", "admin site"];
const choices: [string, boolean[]][] = [
  ["net/http", [true, false, true, false, true, false, false, false]],
  ["Flask", [true, false, true, true, false, false, false, false]],
  ["FastAPI", [true, true, false, false, false, false, false, false]],
  ["Django", [true, true, true, true, true, true, true, true]],
];

/** The picture. */
export function draw(_step: number): Scene {
  const heads = choices.map(([name], column) => label(185 + column * 95, 22, name, { anchor: "middle" }));
  const rows = parts.flatMap((part, row) => {
    const y = 36 + row * 26;
    return [
      label(6, y + 15, part),
      ...choices.map(([, has], column) =>
        has[row] === true ? bar(160 + column * 95, y, 50, 18) : line(175 + column * 95, y + 9, 195 + column * 95, y + 9, "muted"),
      ),
    ];
  });
  return scene(520, 250, ...heads, ...rows);
}
