// run: node
import { boxOffice, exchange, start } from "./server.ts";

const now = () => Date.parse("2026-11-20T10:00:00Z");
const { url, stop } = await start(boxOffice({ now }).listener);
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
