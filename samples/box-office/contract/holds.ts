// tested by: contract
/** Holding seats, and everything that is refused. */
import * as expect from "./expect.ts";
import { findRoom, statesOf } from "./house.ts";

const buyer = "ana@example.org";

export const holds: expect.Checks = {
  "free seats are held until a time in UTC": async (client) => {
    const { show, seats } = await findRoom(client, 3);
    const answer = await client.hold(show, seats);
    expect.status(answer, 201);
    const hold = expect.object(answer);
    const id = expect.string(hold["id"], "id");
    expect.same(answer.headers.get("location"), `/holds/${id}`, "the header Location");
    expect.same([hold["show"], hold["seats"], hold["buyer"]], [show, seats, buyer], "show, seats and buyer");
    const now = Date.parse(answer.headers.get("date") ?? "") || Date.now();
    const left = (expect.moment(hold["expiresAt"], "expiresAt") - now) / 1000;
    // Some servers write a Date that is a second or two old.
    expect.demand(left > -1 && left < 305, `the hold expires in ${left} seconds, expected 300 at most`);
    expect.same(await statesOf(client, { show, seats }), ["held", "held", "held"], "the states of the seats");
  },

  "eight seats are allowed": async (client) => {
    const { show, seats } = await findRoom(client, 8);
    expect.status(await client.hold(show, seats), 201);
  },

  "a hold of several seats takes all or none": async (client) => {
    const { show, seats } = await findRoom(client, 3);
    const [first = "", taken = "", last = ""] = seats;
    expect.status(await client.hold(show, [taken]), 201);
    const refused = expect.problem(await client.hold(show, [first, taken, last], "ben@example.org"), 409, "seat-taken");
    expect.same(refused["seats"], [taken], "the seats that the problem names");
    expect.same(await statesOf(client, { show, seats }), ["free", "held", "free"], "the states after the refusal");
  },

  "a seat of one show is free in another": async (client) => {
    const { show, seats } = await findRoom(client, 1);
    expect.status(await client.hold(show, seats), 201);
    const other = await statesOf(client, { show: show === "3" ? "2" : "3", seats });
    expect.demand(other[0] !== undefined, "no state");
    const answer = await client.hold(show === "3" ? "2" : "3", seats);
    expect.status(answer, other[0] === "free" ? 201 : 409);
  },

  "a seat that the hall does not have is refused": async (client) => {
    for (const seat of ["M1", "A21", "A0", "A01", "b7", "B", "", "B7 ", "B7\n", "Ｂ7", "B٧"])
      expect.problem(await client.hold("42", [seat]), 422, "not-valid");
  },

  "none, nine and repeated seats are refused": async (client) => {
    const { show, seats } = await findRoom(client, 9);
    for (const wrong of [[], seats, [seats[0] ?? "", seats[0] ?? ""]]) expect.problem(await client.hold(show, wrong), 422, "not-valid");
    expect.same(await statesOf(client, { show, seats }), Array(9).fill("free"), "the states after the refusals");
  },

  "a buyer without an e-mail address is refused": async (client) => {
    const { show, seats } = await findRoom(client, 1);
    for (const wrong of ["", "ana", "ana@", "@example.org", "ana example.org", `${"a".repeat(300)}@example.org`])
      expect.problem(await client.hold(show, seats, wrong), 422, "not-valid");
  },

  "wrong types, missing and unknown fields are refused": async (client) => {
    const { show, seats } = await findRoom(client, 1);
    const bodies = [
      {}, [], null, 7, "B7", { seats }, { buyer }, { seats: seats[0], buyer }, { seats: [7], buyer }, { seats: [null], buyer }, { seats: null, buyer },
      { seats: [[]], buyer }, { seats: {}, buyer }, { seats, buyer: 7 }, { seats, buyer: null }, { seats, buyer, isPaid: true },
    ];
    for (const json of bodies) {
      const answer = await client.ask("POST", `/shows/${show}/holds`, { json });
      expect.demand(answer.status === 422, `the body ${JSON.stringify(json)} was answered with ${answer.status}, expected 422`);
      expect.problem(answer, 422, "not-valid");
    }
    expect.same(await statesOf(client, { show, seats }), ["free"], "the state after the refusals");
  },

  "a body that is not JSON is refused": async (client) => {
    for (const body of ["{", '{"seats": ["B7"], "buyer": "ana@example.org"', "seats=B7", "{'seats': []}"]) {
      const answer = await client.ask("POST", "/shows/42/holds", { body, headers: { "content-type": "application/json" } });
      expect.problem(answer, 400, "not-valid");
    }
  },

  "a body that is not declared as JSON is refused": async (client) => {
    const { show, seats } = await findRoom(client, 1);
    const body = JSON.stringify({ seats, buyer });
    for (const type of ["text/plain", "application/x-www-form-urlencoded", "application/jsonp"])
      expect.problem(await client.ask("POST", `/shows/${show}/holds`, { body, headers: { "content-type": type } }), 415, "not-json");
    const declared = await client.ask("POST", `/shows/${show}/holds`, { body, headers: { "content-type": "application/json; charset=utf-8" } });
    expect.status(declared, 201);
  },

  "a hold for an unknown show is not found": async (client) => {
    for (const show of ["999", "hamlet"]) expect.problem(await client.hold(show, ["B7"]), 404, "not-found");
  },
};
