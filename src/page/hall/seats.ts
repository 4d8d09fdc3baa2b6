/** The hall of the box office as a drawing: 240 seats, who has which, and what is wrong in it. Pure. */
import { cornerOf, type Place, pathOf } from "../../site/cells.ts";

export const ROWS = "ABCDEFGHIJKL";
/** Seats in a row; the aisle is in the middle. */
export const COLUMNS = 20;
export const AISLE = COLUMNS / 2;

/**
 * The place of a seat.
 * @param name row and number, such as `B7`
 * @throws Error when there is no such seat
 */
export function placeOf(name: string): Place {
  const [, row = "", number = ""] = /^([A-L])([1-9]|1\d|20)$/.exec(name) ?? [];
  if (row === "") throw new Error(`There is no seat "${name}". Seats are called A1 to L20.`);
  return { row: ROWS.indexOf(row), column: Number(number) - 1 };
}

/** The places of the first rows. */
export function listPlaces(rows: number): Place[] {
  return Array.from({ length: rows * COLUMNS }, (_, index) => ({ row: Math.floor(index / COLUMNS), column: index % COLUMNS }));
}

/** Seats as one path. */
export function seatPath(places: readonly Place[]): string {
  return pathOf(places, AISLE);
}

/** The two halves of a cell that is split along its diagonal: sold twice. */
export function splitPath(place: Place): { first: string; second: string } {
  const { x, y } = cornerOf(place, AISLE);
  return { first: `M${x} ${y}h5l-5 5z`, second: `M${x + 5} ${y}v5h-5z` };
}

/** Row in which people like best to sit, counted from the stage, and how much a row counts against a seat to the side. */
const BEST_ROW = 3.5;
const ROW_WEIGHT = 2;

/**
 * A hall that sells: groups of one to four, one after the other, each in the best seats that are free beside each other. The same count gives the same hall.
 * @param count how many seats are taken at least
 * @param kept a seat that nobody takes
 */
export function sellSeats(count: number, kept: Place): Place[] {
  const taken = new Set([keyOf(kept)]);
  const sold: Place[] = [];
  for (let group = 1; sold.length < count; group++) {
    const size = (group * 7) % 4 === 0 ? 4 : (group * 5) % 3 === 0 ? 1 : 2 + (group % 2);
    const seats = findTogether(taken, size) ?? findTogether(taken, 1);
    if (seats === undefined) break;
    for (const seat of seats) {
      taken.add(keyOf(seat));
      sold.push(seat);
    }
  }
  return sold;
}

/** The best free seats beside each other, on one side of the aisle. */
function findTogether(taken: ReadonlySet<string>, size: number): Place[] | undefined {
  const starts = listPlaces(ROWS.length).filter(({ column }) => column % AISLE <= AISLE - size);
  const groups = starts.map(({ row, column }) => Array.from({ length: size }, (_, index) => ({ row, column: column + index })));
  return groups.filter((group) => group.every((seat) => !taken.has(keyOf(seat)))).sort((a, b) => distanceOf(a) - distanceOf(b))[0];
}

/** How far a group sits from the best place, in seats. */
function distanceOf(group: readonly Place[]): number {
  const middle = group.reduce((sum, { column }) => sum + column, 0) / group.length;
  return Math.abs(middle - (COLUMNS - 1) / 2) + ROW_WEIGHT * Math.abs((group[0]?.row ?? 0) - BEST_ROW);
}

function keyOf({ row, column }: Place): string {
  return `${row}.${column}`;
}

/** The evening of the sale, when two people press the same seat. */
export const PRESSED = placeOf("B7");
export const SOLD_BEFORE: readonly Place[] = sellSeats(118, PRESSED);
