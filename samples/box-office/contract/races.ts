// tested by: contract
/** Many requests at the same moment. */
import { randomUUID } from "node:crypto";
import type { Answer } from "./client.ts";
import * as expect from "./expect.ts";
import { findRoom, holdSome, statesOf } from "./house.ts";

/** A race that went well once proves little. */
const ROUNDS = 3;

function together(count: number, ask: (n: number) => Promise<Answer>): Promise<Answer[]> {
  return Promise.all(Array.from({ length: count }, (_, n) => ask(n)));
}

/** One answer is 201 and each other one is a 409 of that kind. */
function hasOneWinner(answers: Answer[], kind: string): void {
  const winners = answers.filter((answer) => answer.status === 201);
  const others = answers.filter((answer) => answer.status !== 201);
  expect.demand(winners.length === 1, `${winners.length} of ${answers.length} simultaneous requests were told yes, expected 1 (the others: ${count(others)})`);
  for (const answer of others) expect.problem(answer, 409, kind);
}

function count(answers: Answer[]): string {
  const statuses = answers.map((answer) => answer.status);
  return [...new Set(statuses)].map((status) => `${statuses.filter((other) => other === status).length} times ${status}`).join(", ") || "none";
}

export const races: expect.Checks = {
  "40 simultaneous holds of one seat have one winner": async (client) => {
    for (let round = 0; round < ROUNDS; round++) {
      const { show, seats } = await findRoom(client, 1);
      hasOneWinner(await together(40, (n) => client.hold(show, seats, `buyer${n}@example.org`)), "seat-taken");
    }
  },

  "40 simultaneous holds of two seats, in both orders, have one winner": async (client) => {
    const room = await findRoom(client, 2);
    const reversed = room.seats.toReversed();
    hasOneWinner(await together(40, (n) => client.hold(room.show, n % 2 === 0 ? room.seats : reversed, `buyer${n}@example.org`)), "seat-taken");
    expect.same(await statesOf(client, room), ["held", "held"], "the states of the seats");
  },

  "20 simultaneous bookings with one key yield one booking": async (client) => {
    for (let round = 0; round < ROUNDS; round++) {
      const room = await holdSome(client);
      const key = randomUUID();
      const answers = await together(20, () => client.book(room.hold, key));
      const told = answers.filter((answer) => answer.status === 201);
      // A server may also say "in progress" to a request that came while the first one was at work.
      expect.demand(told.length >= 1 && answers.every(({ status }) => status === 201 || status === 409), `the answers were ${count(answers)}`);
      const ids = [...new Set(told.map((answer) => expect.string(expect.object(answer)["id"], "id")))];
      expect.demand(ids.length === 1, `${ids.length} bookings were made with one key, expected 1`);
      expect.same(await statesOf(client, room), ["booked"], "the state of the seat");
      expect.status(await client.cancel(ids[0] ?? ""), 204);
      expect.same(await statesOf(client, room), ["free"], "the state after the only booking was cancelled");
    }
  },

  "20 simultaneous bookings with 20 keys have one winner": async (client) => {
    for (let round = 0; round < ROUNDS; round++) {
      const { hold } = await holdSome(client);
      hasOneWinner(await together(20, () => client.book(hold, randomUUID())), "already-booked");
    }
  },
};
