/** The first rows of the hall in the state from which each article starts. */
import { AISLE, listPlaces, PRESSED, SOLD_BEFORE } from "./seats.ts";
import type { Place } from "../../site/cells.ts";

/** What a seat is drawn as; seats in none of the lists are free. */
export interface Trouble {
  /** What the drawing says, in words. */
  caption: string;
  sold?: readonly Place[];
  /** In the color of the skill. */
  marked?: readonly Place[];
  /** Red: wrong. */
  wrong?: readonly Place[];
  /** Sold twice. */
  split?: Place;
}

/** Rows that are drawn: A to C. */
export const EMBLEM_ROWS = 3;

const SEATS = listPlaces(EMBLEM_ROWS);
const evening = SOLD_BEFORE.filter(({ row }) => row < EMBLEM_ROWS);
/** Seats in the middle of row B, from one of them on. */
const inRowB = (first: number, count: number) => SEATS.filter(({ row, column }) => row === 1 && column + 1 >= first && column + 1 < first + count);

/** By slug of the article. */
export const TROUBLES: Readonly<Record<string, Trouble>> = {
  "backend-languages": {
    caption: "The hall is empty, and four volunteers write the same first endpoint in four languages.",
    marked: inRowB(AISLE - 1, 4),
  },
  frameworks: {
    caption: "Ten branches lead to ten pages. The eleventh prints a name that nobody escaped.",
    marked: inRowB(5, 10),
    wrong: inRowB(15, 1),
  },
  "data-structures-and-algorithms": {
    caption: "To find seat C20, the code walks past the 59 seats before it.",
    sold: SEATS.slice(0, -1),
    marked: SEATS.slice(-1),
  },
  databases: {
    caption: "Rows A to C on the evening of the sale. Seat B7 is sold to two people.",
    sold: evening,
    split: PRESSED,
  },
  "web-foundations": {
    caption: "Ana pressed twice in a tunnel. Her seat B7 is paid for twice.",
    sold: evening,
    wrong: [PRESSED],
  },
  servers: {
    caption: "500 people ask in a second and 100 are served: of these 60 seats, one in five.",
    marked: SEATS.slice(0, SEATS.length / 5),
  },
  apis: {
    caption: "40 booking requests, 39 answers. The fortieth was booked, and its answer was lost.",
    sold: SEATS.slice(0, 39),
    wrong: SEATS.slice(39, 40),
  },
  "problem-solving": {
    caption: "34 tickets for Tuesday night. Eleven of them are one hour off.",
    sold: SEATS.slice(0, 23),
    wrong: SEATS.slice(23, 34),
  },
  communication: {
    caption: "No seat was sold twice. Nine people paid and saw no confirmation.",
    sold: SEATS.slice(0, 51),
    marked: SEATS.slice(51),
  },
};
