/** What a page of bookings costs in queries and in round trips, by how the show of each booking is loaded. */

export const WAYS = ["lazily", "in a second query", "with a join"] as const;
export type Way = (typeof WAYS)[number];

/** How many queries a page with so many bookings sends. No two bookings are of one show. */
export function countQueries(bookings: number, way: Way): number {
  if (way === "with a join") return 1;
  if (way === "in a second query") return bookings === 0 ? 1 : 2;
  return 1 + bookings;
}

/** Milliseconds that are spent on the way to the database and back, whatever the database does. */
export function travel(queries: number, roundTrip: number): number {
  return queries * roundTrip;
}
