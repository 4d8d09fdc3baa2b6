/** A list that is read page by page while rows come and go in front, by offset or by a cursor. */

export const WAYS = ["offset", "cursor"] as const;
export type Way = (typeof WAYS)[number];
export const SIZE = 3;

export interface Reading {
  /** The days of the shows, in order: what the table holds. */
  rows: readonly number[];
  /** The pages that were read, in order. */
  pages: readonly (readonly number[])[];
  /** Days that are gone. */
  deleted: readonly number[];
}

/** The next page: by offset the rows after as many as were read, by cursor those after the last that was read. */
export function readPage({ rows, pages, deleted }: Reading, way: Way): Reading {
  const read = pages.flat();
  const last = read.at(-1) ?? Number.NEGATIVE_INFINITY;
  const from = way === "offset" ? pages.length * SIZE : rows.filter((day) => day <= last).length;
  return { rows, deleted, pages: [...pages, rows.slice(from, from + SIZE)] };
}

/** A show is added on a day. */
export function addRow(reading: Reading, day: number): Reading {
  return { ...reading, rows: [...reading.rows, day].sort((a, b) => a - b) };
}

/** The first show is deleted. */
export function deleteFirst(reading: Reading): Reading {
  const [first] = reading.rows;
  return first === undefined ? reading : { ...reading, rows: reading.rows.slice(1), deleted: [...reading.deleted, first] };
}

/** What went wrong for the reader: days that were shown twice, and days before the last shown that were there and never shown. */
export function findFaults({ rows, pages }: Reading, atStart: readonly number[]): { twice: number[]; missed: number[] } {
  const read = pages.flat();
  const last = Math.max(...read, Number.NEGATIVE_INFINITY);
  return {
    twice: [...new Set(read.filter((day, index) => read.indexOf(day) !== index))],
    missed: rows.filter((day) => day < last && !read.includes(day) && atStart.includes(day)),
  };
}
