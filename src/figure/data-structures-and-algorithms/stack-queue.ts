import { type Part, arrow, box, label, scene, type Scene } from "../scene.ts";

const names = ["Ana", "Ben", "Chidi", "Dara"];

export const alt =
  "Two rows of slots. Ana, Ben, Chidi and Dara are put into a stack and into a queue in this order. When items are taken out, the stack gives Dara and then Chidi, the queue gives Ana and then Ben.";

export const steps = [
  "Ana and Ben arrive. Both structures hold Ana, Ben.",
  "Chidi and Dara arrive. Both structures still look the same.",
  "One item is taken: the stack gives Dara, who came last; the queue gives Ana, who came first.",
  "Another is taken: the stack gives Chidi, the queue gives Ben.",
];

export const still = 2;

export function draw(step: number): Scene {
  const arrived = step === 0 ? 2 : 4;
  const taken = Math.max(0, step - 1);
  const row = (title: string, top: number, isGone: (index: number) => boolean, side: (index: number) => boolean) => {
    const slots = names.map((name, index): Part => {
      const x = 92 + index * 84;
      if (index >= arrived) return box(x, top, 76, 40, "", "muted");
      if (isGone(index))
        return [
          box(x, top, 76, 40, "", "muted"),
          side(index) ? [arrow(x + 38, top + 46, x + 38, top + 70, "on"), label(x + 38, top + 86, `${name} leaves`, { anchor: "middle", size: "small" })] : "",
        ];
      return box(x, top, 76, 40, name, "tint");
    });
    return [label(10, top + 26, title), slots];
  };
  return scene(
    440,
    230,
    row(
      "Stack",
      12,
      (index) => index >= arrived - taken,
      (index) => taken > 0 && index === arrived - taken,
    ),
    row(
      "Queue",
      124,
      (index) => index < taken,
      (index) => index === taken - 1,
    ),
  );
}
