// tested by: contract
/** The seat map and its ETag. */
import * as expect from "./expect.ts";
import { ALL_SEATS, findRoom, readSeats } from "./house.ts";

export const seats: expect.Checks = {
  "the seat map names the seats that are not free": async (client) => {
    const { show, seats } = await findRoom(client, 1);
    expect.status(await client.hold(show, seats), 201);
    const { notFree } = await readSeats(client, show);
    expect.same(notFree[seats[0] ?? ""], "held", `seat ${seats[0] ?? ""}`);
    for (const [seat, state] of Object.entries(notFree)) {
      expect.demand(ALL_SEATS.includes(seat), `the map names ${seat}, which the hall does not have`);
      expect.demand(state === "held" || state === "booked", `seat ${seat} is ${JSON.stringify(state)}, expected held or booked`);
    }
  },

  "a seat map that has not changed is not sent again": async (client) => {
    const { show } = await findRoom(client, 1);
    const { etag } = await readSeats(client, show);
    expect.demand(/^(W\/)?"[^"]*"$/.test(etag), `the ETag ${etag} is not in quotation marks`);
    const again = await client.get(`/shows/${show}/seats`, { "if-none-match": etag });
    expect.status(again, 304);
    expect.same(again.text, "", "the body of a 304");
    expect.same(again.headers.get("etag"), etag, "the ETag of a 304");
    expect.status(await client.get(`/shows/${show}/seats`, { "if-none-match": '"another"' }), 200);
  },

  "a hold changes the ETag": async (client) => {
    const { show, seats } = await findRoom(client, 1);
    const { etag } = await readSeats(client, show);
    expect.status(await client.hold(show, seats), 201);
    const answer = await client.get(`/shows/${show}/seats`, { "if-none-match": etag });
    expect.status(answer, 200);
    expect.demand(answer.headers.get("etag") !== etag, `the ETag is ${etag} before and after the hold`);
  },
};
