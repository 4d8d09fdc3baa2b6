// tested by: contract
/** Booking a hold once, and cancelling. */
import { randomUUID } from "node:crypto";
import * as expect from "./expect.ts";
import { findRoom, holdSome, statesOf } from "./house.ts";

export const bookings: expect.Checks = {
  "a hold becomes a booking": async (client) => {
    const { show, seats, hold } = await holdSome(client, 2);
    const answer = await client.book(hold, randomUUID());
    expect.status(answer, 201);
    const booking = expect.object(answer);
    const id = expect.string(booking["id"], "id");
    expect.same(answer.headers.get("location"), `/bookings/${id}`, "the header Location");
    expect.same([booking["show"], booking["seats"], booking["buyer"]], [show, seats, "ana@example.org"], "show, seats and buyer");
    expect.same(await statesOf(client, { show, seats }), ["booked", "booked"], "the states of the seats");
    expect.problem(await client.hold(show, seats, "ben@example.org"), 409, "seat-taken");
  },

  "the same key gets the same answer": async (client) => {
    const { hold } = await holdSome(client);
    const key = randomUUID();
    const first = await client.book(hold, key);
    expect.status(first, 201);
    for (let again = 0; again < 2; again++) {
      const answer = await client.book(hold, key);
      expect.status(answer, 201);
      expect.same(answer.json, first.json, "the second answer");
      expect.same(answer.headers.get("location"), first.headers.get("location"), "the second Location");
    }
  },

  "another key does not book a hold again": async (client) => {
    const { hold } = await holdSome(client);
    expect.status(await client.book(hold, randomUUID()), 201);
    expect.problem(await client.book(hold, randomUUID()), 409, "already-booked");
  },

  "a key serves one hold only": async (client) => {
    const first = await holdSome(client);
    const second = await holdSome(client);
    const key = randomUUID();
    expect.status(await client.book(first.hold, key), 201);
    expect.problem(await client.book(second.hold, key), 422, "key-reused");
    expect.same(await statesOf(client, second), ["held"], "the state of the second seat");
  },

  "a booking without a key is refused": async (client) => {
    const room = await holdSome(client);
    expect.problem(await client.ask("POST", `/holds/${room.hold}/booking`), 400, "key-missing");
    expect.same(await statesOf(client, room), ["held"], "the state of the seat");
  },

  "an unknown hold is not found": async (client) => {
    expect.problem(await client.book(randomUUID(), randomUUID()), 404, "not-found");
  },

  "a cancelled booking frees its seats, once": async (client) => {
    const room = await holdSome(client, 2);
    const booked = await client.book(room.hold, randomUUID());
    expect.status(booked, 201);
    const id = expect.string(expect.object(booked)["id"], "id");
    const cancelled = await client.cancel(id);
    expect.status(cancelled, 204);
    expect.same(cancelled.text, "", "the body of a 204");
    expect.problem(await client.cancel(id), 404, "not-found");
    expect.same(await statesOf(client, room), ["free", "free"], "the states after the cancellation");
    expect.status(await client.hold(room.show, room.seats, "ben@example.org"), 201);
    expect.problem(await client.cancel(id), 404, "not-found");
    expect.same(await statesOf(client, room), ["held", "held"], "the states after the next hold");
  },

  "the key of a cancelled booking books nothing again": async (client) => {
    const room = await holdSome(client);
    const key = randomUUID();
    const booked = await client.book(room.hold, key);
    expect.status(booked, 201);
    expect.status(await client.cancel(expect.string(expect.object(booked)["id"], "id")), 204);
    const late = await client.book(room.hold, key);
    if (late.status === 201) expect.same(late.json, booked.json, "the late answer");
    else expect.problem(late, 404, "not-found");
    expect.same(await statesOf(client, room), ["free"], "the state of the seat");
  },

  "an unknown booking is not found": async (client) => {
    await findRoom(client, 1);
    expect.problem(await client.cancel(randomUUID()), 404, "not-found");
  },
};
