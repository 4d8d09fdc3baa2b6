/** The nine-cell glyph: logo, skill mark, favicon and picture for shared links, all from this one function. */

/** Squares of 3 x 3 cells in a box of `size` units; cells named in `on` are full, the others faint. */
export function glyphCells(size: number, on: readonly number[]): { x: number; y: number; side: number; isOn: boolean }[] {
  const gap = size * 0.14;
  const side = (size - 2 * gap) / 3;
  return Array.from({ length: 9 }, (_, index) => ({
    x: round((index % 3) * (side + gap)),
    y: round(Math.floor(index / 3) * (side + gap)),
    side: round(side),
    isOn: on.includes(index + 1),
  }));
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
