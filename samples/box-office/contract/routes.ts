// tested by: contract
/** Addresses and methods that do not exist. */
import * as expect from "./expect.ts";

export const routes: expect.Checks = {
  "an unknown address is not found": async (client) => {
    for (const path of ["/", "/nothing", "/shows/42/nothing", "/shows/42/seats/B7", "/holds"])
      expect.problem(await client.get(path), 404, "not-found");
  },

  "a wrong method is answered with the right ones": async (client) => {
    for (const [method, path, right] of [
      ["DELETE", "/shows", "GET"],
      ["PUT", "/shows/42", "GET"],
      ["POST", "/shows/42/seats", "GET"],
      ["GET", "/shows/42/holds", "POST"],
      ["GET", "/holds/h1/booking", "POST"],
      ["GET", "/bookings/b1", "DELETE"],
    ] as const) {
      const answer = await client.ask(method, path);
      expect.problem(answer, 405, "not-allowed");
      const allowed = (answer.headers.get("allow") ?? "").split(",").map((name) => name.trim());
      expect.demand(allowed.includes(right), `${answer.asked}: Allow is "${allowed.join(", ")}", expected ${right}`);
      expect.demand(!allowed.includes(method), `${answer.asked}: Allow names the method that was refused`);
    }
  },
};
