// tested by: contract
/** What is known about the hall, and how to find room in it. */
import type { Client } from "./client.ts";
import * as expect from "./expect.ts";

export const ROWS = [..."ABCDEFGHIJKL"];
export const SEATS_IN_ROW = 20;
export const ALL_SEATS = ROWS.flatMap((row) => Array.from({ length: SEATS_IN_ROW }, (_, n) => `${row}${n + 1}`));

/** The shows that every implementation begins with, in the order of the list. */
export const SHOWS = [
  { id: "42", title: "Hamlet", startsAt: "2026-11-20T19:30:00Z" },
  { id: "43", title: "Medea", startsAt: "2026-11-21T19:30:00Z" },
  { id: "1", title: "The Tempest", startsAt: "2026-12-04T19:30:00Z" },
  { id: "2", title: "Woyzeck", startsAt: "2026-12-05T19:30:00Z" },
  { id: "3", title: "Nora", startsAt: "2026-12-06T17:00:00Z" },
].map((show) => ({ ...show, price: { amount: 2450, currency: "EUR" } }));

export interface SeatMap {
  etag: string;
  notFree: Record<string, unknown>;
}

export async function readSeats(client: Client, show: string): Promise<SeatMap> {
  const answer = await client.get(`/shows/${show}/seats`);
  expect.status(answer, 200);
  const body = expect.object(answer);
  expect.same(body["show"], show, `${answer.asked}: show`);
  expect.same(body["total"], ALL_SEATS.length, `${answer.asked}: total`);
  return {
    etag: expect.string(answer.headers.get("etag"), `${answer.asked}: the header ETag`),
    notFree: expect.member(body["notFree"], `${answer.asked}: notFree`),
  };
}

export interface Room {
  show: string;
  seats: string[];
}

/**
 * Free seats of one show, chosen at random so that the suite may run against a server that is in use.
 * @throws Broken when no show has so many
 */
export async function findRoom(client: Client, count: number): Promise<Room> {
  for (const { id } of SHOWS) {
    const { notFree } = await readSeats(client, id);
    const free = ALL_SEATS.filter((seat) => !(seat in notFree));
    if (free.length < count) continue;
    const seats = free.map((seat) => ({ seat, at: Math.random() })).sort((a, b) => a.at - b.at);
    return { show: id, seats: seats.slice(0, count).map(({ seat }) => seat) };
  }
  throw new expect.Broken(`no show has ${count} free seats: start the server afresh`);
}

/** Hold seats that are free. */
export async function holdSome(client: Client, count = 1): Promise<Room & { hold: string }> {
  const room = await findRoom(client, count);
  const answer = await client.hold(room.show, room.seats);
  expect.status(answer, 201);
  return { ...room, hold: expect.string(expect.object(answer)["id"], "the id of the hold") };
}

/** Whether each seat is free, held or booked, in the given order. */
export async function statesOf(client: Client, { show, seats }: Room): Promise<unknown[]> {
  const { notFree } = await readSeats(client, show);
  return seats.map((seat) => notFree[seat] ?? "free");
}
