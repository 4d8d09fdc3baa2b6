/** Judges a laid-out picture by the guessed widths of its texts: what leaves the picture or its box, and what covers another text. */
import type { Mark, Picture } from "../../../src/figure/lay-out.ts";
import { sizeOf } from "../../../src/figure/lay-out.ts";
import { widthOf } from "../../../src/figure/text-width.ts";

interface Area {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** What is wrong with a picture, in words. */
export function findFaults({ width, height, marks }: Picture, isNarrow: boolean): string[] {
  const texts = marks.filter(({ tag }) => tag === "text").map((mark) => ({ text: mark.text ?? "", area: areaOfText(mark, isNarrow) }));
  const boxes = marks.filter(({ tag, attributes }) => tag === "rect" && attributes["class"]?.startsWith("f-") === true).map(areaOfBox);
  const faults: string[] = [];
  for (const [index, { text, area }] of texts.entries()) {
    if (area.left < -1 || area.right > width + 1 || area.top < -2 || area.bottom > height + 1) faults.push(`“${text}” leaves the picture`);
    for (const other of texts.slice(index + 1)) if (overlap(area, other.area)) faults.push(`“${text}” covers “${other.text}”`);
    const [x, y] = [(area.left + area.right) / 2, (area.top + area.bottom) / 2];
    for (const box of boxes) {
      const isInside = x > box.left && x < box.right && y > box.top && y < box.bottom;
      if (isInside && (area.left < box.left - 0.5 || area.right > box.right + 0.5 || area.top < box.top - 1 || area.bottom > box.bottom + 1))
        faults.push(`“${text}” leaves its box`);
      if (!isInside && overlap(area, box)) faults.push(`“${text}” lies on the edge of a box`);
    }
  }
  return faults;
}

function overlap(one: Area, other: Area): boolean {
  return Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1.5 && Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 2.5;
}

function areaOfText({ attributes, text = "" }: Mark, isNarrow: boolean): Area {
  const classes = attributes["class"] ?? "";
  const [x = 0, y = 0] = (attributes["transform"] ?? "").match(/-?[\d.]+/g)?.map(Number) ?? [];
  const isMono = classes.includes("t-mono");
  const size = sizeOf(classes.includes("t-small") ? "small" : classes.includes("t-large") ? "large" : "normal", isMono, isNarrow);
  // The guess is on the wide side, by about a tenth.
  const wide = widthOf(text, size, isMono) * (isMono ? 1 : 0.92);
  const left = x - (classes.includes("t-end") ? wide : classes.includes("t-middle") ? wide / 2 : 0);
  return { left, right: left + wide, top: y - size * 0.75, bottom: y + size * 0.22 };
}

function areaOfBox({ attributes }: Mark): Area {
  const [x, y, width, height] = ["x", "y", "width", "height"].map((name) => Number(attributes[name]));
  return { left: x ?? 0, right: (x ?? 0) + (width ?? 0), top: y ?? 0, bottom: (y ?? 0) + (height ?? 0) };
}
