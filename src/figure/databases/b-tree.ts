import { box, label, line, type Part, scene, type Scene, type Tone } from "../scene.ts";

export const alt =
  "A B-tree of three levels is searched for booking 1432. The root page says that 1000 to 1999 lies in the middle branch. That page says that 1400 to 1699 lies in its second leaf. The leaf holds 1432 and the place of its row. Three pages were read; the other branches were never touched.";

export const steps = [
  "Find booking 1432. The search starts at the root.",
  "The root: 1432 lies between 1000 and 2000, so take the middle branch.",
  "The branch: 1432 lies between 1400 and 1700, so take the second leaf.",
  "The leaf holds 1432 and the place of the row in the table. Three pages read.",
];

export const still = 3;

const branches = [
  { x: 10, text: "300  700" },
  { x: 195, text: "1400  1700" },
  { x: 380, text: "2300  2600" },
];
const leaves = ["1000 ...", "1400 ...", "1700 ..."];

export function draw(step: number): Scene {
  const on = (level: number): Tone => (step === level ? "on" : step > level ? "tint" : "plain");
  const parts: Part[] = [];
  for (const [index, branch] of branches.entries()) {
    const chosen = index === 1;
    parts.push(line(260, 46, branch.x + 65, 84, chosen && step >= 2 ? "on" : "muted"));
    parts.push(box(branch.x, 84, 130, 36, branch.text, chosen ? on(2) : step >= 2 ? "muted" : "plain"));
  }
  for (const [index, leaf] of leaves.entries()) {
    const x = 70 + index * 135;
    const chosen = index === 1;
    parts.push(line(260, 120, x + 55, 158, chosen && step >= 3 ? "on" : "muted"));
    parts.push(box(x, 158, 110, 36, chosen && step >= 3 ? "1432" : leaf, chosen ? on(3) : step >= 3 ? "muted" : "plain"));
  }
  return scene(
    520,
    240,
    ...parts,
    box(195, 10, 130, 36, "1000  2000", on(1)),
    label(10, 32, "root", { tone: "muted", size: "small" }),
    label(10, 180, "leaves", { tone: "muted", size: "small" }),
    label(260, 228, step >= 3 ? "to the row: page 57, position 12" : `pages read: ${step}`, { anchor: "middle", size: "small" }),
  );
}
