/** The cell: everything on the site that is one of many is drawn as squares of 5 units with gaps of 3. */

/** Side of a cell, in units. */
export const CELL = 5;
/** From one cell to the next, in units. */
export const STEP = 8;

export interface Place {
  /** From 0, left to right. */
  column: number;
  /** From 0, top to bottom. */
  row: number;
}

/** How many units so many cells take in a line. */
export function lengthOf(cells: number): number {
  return cells * STEP - (STEP - CELL);
}

/** The corner of a cell, in units. With an aisle, the columns from there on stand a cell further right. */
export function cornerOf({ column, row }: Place, aisle = Infinity): { x: number; y: number } {
  return { x: column * STEP + (column >= aisle ? CELL : 0), y: row * STEP };
}

/** Cells as one path of SVG, in units. Within a row each is placed from the one before it: the same few signs again and again, which pack to nearly nothing. */
export function pathOf(places: readonly Place[], aisle?: number): string {
  const corners = places.map((place) => cornerOf(place, aisle)).sort((a, b) => a.y - b.y || a.x - b.x);
  return corners
    .map(({ x, y }, index) => {
      const before = corners[index - 1];
      const start = before?.y === y ? `m${x - before.x} 0` : `M${x} ${y}`;
      return `${start}h${CELL}v${CELL}h-${CELL}z`;
    })
    .join("");
}
