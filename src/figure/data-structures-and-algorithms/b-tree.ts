import { arrow, box, label, scene, type Scene } from "../scene.ts";

export const alt =
  "A B-tree of three levels. The root holds 1, 81 and 161. The inner page for 81 holds 81, 109 and 137. The leaf for 137 holds 137, 142, 147 and 152. A lookup of 147 reads these three pages and no other.";

export const steps = [
  "Looking for 147. Page 1, the root: the last key that is not above 147 is 81. Follow it.",
  "Page 2, an inner page: the last key that is not above 147 is 137. Follow it.",
  "Page 3, a leaf: 147 is here. Three reads; the other pages stay on disk.",
];

export const still = 2;

export function draw(step: number): Scene {
  const page = (x: number, y: number, keys: string[], level: number, chosen: string) =>
    keys.map((key, index) => box(x + index * 46, y, 46, 34, key, level > step ? "plain" : key === chosen ? "on" : "tint"));
  const closed = (x: number, y: number) => box(x, y, 96, 34, "not read", "muted");
  return scene(
    500,
    226,
    label(4, 31, "root", { size: "small", tone: "muted" }),
    label(4, 115, "inner", { size: "small", tone: "muted" }),
    label(4, 201, "leaves", { size: "small", tone: "muted" }),
    page(196, 10, ["1", "81", "161"], 0, "81"),
    arrow(215, 46, 124, 92, "muted"),
    arrow(265, 46, 265, 92, step > 0 ? "on" : "muted"),
    arrow(311, 46, 424, 92, "muted"),
    closed(76, 94),
    page(196, 94, ["81", "109", "137"], 1, "137"),
    closed(370, 94),
    arrow(215, 130, 124, 178, "muted"),
    arrow(311, 130, 311, 178, step > 1 ? "on" : "muted"),
    closed(76, 180),
    page(219, 180, ["137", "142", "147", "152"], 2, "147"),
  );
}
