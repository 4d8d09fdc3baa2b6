// run: node
import { exchange, openBoxOfficeOfListings, start } from "./http.ts";

const { url, stop } = await start(openBoxOfficeOfListings().listener);
const ana = { seats: ["B7"], buyer: "ana@example.org" };
const ben = { seats: ["B7"], buyer: "ben@example.org" };
const quiet = true;

await exchange(url, "GET", "/shows/42");
await exchange(url, "POST", "/shows/42/holds",
  { body: ana, print: ["location"] });
await exchange(url, "POST", "/shows/42/holds", { body: ben, quiet });
await exchange(url, "POST", "/holds/h1/booking",
  { headers: { "idempotency-key": "a1" }, print: ["location"] });
await exchange(url, "DELETE", "/bookings/b1");
await exchange(url, "DELETE", "/bookings/b1", { quiet });
await exchange(url, "PUT", "/shows", { print: ["allow"], quiet });
await exchange(url, "POST", "/shows/42/holds",
  { headers: { "content-type": "text/plain" }, body: ana, quiet });
stop();
