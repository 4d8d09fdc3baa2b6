// tested by: contract
/** What happens to a hold that nobody books. */
import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import type { Client } from "./client.ts";
import * as expect from "./expect.ts";
import { findRoom, type Room, statesOf } from "./house.ts";

/** The longest hold that is worth waiting for, in seconds. */
const PATIENCE = 10;

/** Hold a seat and wait until the hold has expired. */
async function outlive(client: Client): Promise<Room & { hold: string }> {
  const room = await findRoom(client, 1);
  const answer = await client.hold(room.show, room.seats);
  expect.status(answer, 201);
  const hold = expect.object(answer);
  const now = Date.parse(answer.headers.get("date") ?? "") || Date.now();
  const left = (expect.moment(hold["expiresAt"], "expiresAt") - now) / 1000;
  if (left > PATIENCE) throw new expect.Skipped(`a hold lasts ${Math.round(left)} seconds here; start the server with HOLD_SECONDS=2 to test this`);
  // Date counts whole seconds, so the hold may last up to a second longer than it seems.
  await sleep((Math.max(left, 0) + 1.2) * 1000);
  return { ...room, hold: expect.string(hold["id"], "id") };
}

export const expiry: expect.Checks = {
  "an expired hold cannot be booked": async (client) => {
    const room = await outlive(client);
    expect.problem(await client.book(room.hold, randomUUID()), 410, "hold-expired");
    expect.same(await statesOf(client, room), ["free"], "the state of the seat");
  },

  "the seat of an expired hold can be held by another": async (client) => {
    const room = await outlive(client);
    expect.status(await client.hold(room.show, room.seats, "ben@example.org"), 201);
    expect.problem(await client.book(room.hold, randomUUID()), 410, "hold-expired");
  },
};
