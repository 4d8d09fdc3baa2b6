import { type Part, arrow, box, label, scene, type Scene, type Tone } from "../scene.ts";

export const alt =
  "Why two Go slices can overwrite each other. The slice row has length two and capacity four over an array with B1 and B2. Appending B3 for ana fits into the array, so ana shares it. Appending B9 for ben writes to the same third place, so ana now reads B9 as well. With a clone, each slice has an array of its own.";

export const steps = [
  "row: length 2, capacity 4. Two places of the array are unused.",
  'ana = append(row, "B3"): it fits, so it is written into the shared array.',
  'ben = append(row, "B9"): row still has length 2, so the same place is written again. Ana\'s B3 is gone.',
  "slices.Clone first: each slice gets an array of its own.",
];

export const still = 2;

function cells(x: number, y: number, values: string[], tones: Tone[]): Part {
  return values.map((value, index) => box(x + index * 60, y, 58, 40, value, tones[index]));
}

export function draw(step: number): Scene {
  if (step === 3) {
    return scene(
      520,
      190,
      label(20, 55, "ana, length 3", { mono: false }),
      arrow(130, 50, 186, 50),
      cells(190, 30, ["B1", "B2", "B3"], ["plain", "plain", "tint"]),
      label(20, 135, "ben, length 3"),
      arrow(130, 130, 186, 130),
      cells(190, 110, ["B1", "B2", "B9"], ["plain", "plain", "tint"]),
    );
  }
  const third = ["", "B3", "B9"][step] ?? "";
  const parts: Part[] = [
    cells(190, 75, ["B1", "B2", third, ""], ["plain", "plain", step === 2 ? "bad" : step === 1 ? "tint" : "muted", "muted"]),
    label(20, 40, "row, length 2"),
    arrow(130, 45, 188, 74),
  ];
  if (step > 0) parts.push(label(20, 100, "ana, length 3"), arrow(130, 95, 188, 95));
  if (step > 1) parts.push(label(20, 160, "ben, length 3"), arrow(130, 152, 188, 117));
  return scene(520, 190, ...parts);
}
