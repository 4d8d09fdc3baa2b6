import { type Part, bar, label, line, scene, type Scene } from "../scene.ts";

export const alt =
  "Where the page is made, on a line of time with no measured scale. A static site is made before the visit: the page is seen and works as soon as it arrives. With server rendering the server makes it during the visit, then it is seen and works. A single-page application arrives empty, loads its script, fetches its data, and is then seen and works. With hydration the page is seen early, but works only after the script has run; between the two lies a gap in which presses are lost.";

export const steps = [""];

const rows = [
  { name: "static", wait: 40, gap: 0 },
  { name: "server", wait: 90, gap: 0 },
  { name: "single-page", wait: 270, gap: 0 },
  { name: "hydration", wait: 90, gap: 170 },
];

export function draw(): Scene {
  const parts = rows.map((row, index): Part => {
    const y = 26 + index * 44;
    const seen = 116 + row.wait;
    const works = seen + row.gap;
    return [
      label(10, y + 18, row.name),
      bar(116, y, row.wait, 26, "muted"),
      row.gap > 0 ? bar(seen, y, row.gap, 26, "bad") : "",
      bar(works, y, 510 - works, 26, "on"),
    ];
  });
  return scene(
    520,
    240,
    ...parts,
    line(116, 20, 116, 200, "muted"),
    bar(116, 214, 14, 14, "muted"),
    label(136, 226, "nothing to see", { narrow: "nothing", size: "small" }),
    bar(246, 214, 14, 14, "bad"),
    label(268, 226, "seen, no reaction", { narrow: "no reaction", size: "small" }),
    bar(384, 214, 14, 14, "on"),
    label(404, 226, "seen and works", { narrow: "works", size: "small" }),
  );
}
