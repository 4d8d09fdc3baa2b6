/** The nine-cell glyph: logo, skill mark, favicon and picture for shared links, all from this one function. */
import { CELL, cornerOf, lengthOf } from "../site/cells.ts";

/** Squares of 3 x 3 cells in a box of `size` units; cells named in `on` are full, the others faint. */
export function glyphCells(size: number, on: readonly number[]): { x: number; y: number; side: number; isOn: boolean }[] {
  const scale = size / lengthOf(3);
  return Array.from({ length: 9 }, (_, index) => {
    const { x, y } = cornerOf({ column: index % 3, row: Math.floor(index / 3) });
    return { x: round(x * scale), y: round(y * scale), side: round(CELL * scale), isOn: on.includes(index + 1) };
  });
}

/** The glyph as one SVG path a tone: full cells, then faint ones. */
export function glyphPaths(size: number, on: readonly number[]): { on: string; off: string } {
  const draw = (cells: ReturnType<typeof glyphCells>) => cells.map(({ x, y, side }) => `M${x} ${y}h${side}v${side}h-${side}z`).join("");
  const cells = glyphCells(size, on);
  return { on: draw(cells.filter((cell) => cell.isOn)), off: draw(cells.filter((cell) => !cell.isOn)) };
}

/** All nine cells: the logo. */
export const ALL_CELLS = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const;

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
