// run: node
import { exchange, openBoxOfficeOfListings, start } from "./http.ts";

const { url, stop } = await start(openBoxOfficeOfListings().listener);
const ana = { seats: ["B7"], buyer: "ana@example.org" };
const ben = { seats: ["B7"], buyer: "ben@example.org" };

console.log("--- anatomy ---");
await exchange(url, "POST", "/shows/42/holds",
  { body: ana, show: ["content-type", "location"] });

console.log("--- repeat ---");
const brief = true;
await exchange(url, "POST", "/holds/h1/booking", { brief,
  note: "the hold becomes a booking",
  headers: { "idempotency-key": "a1" }, show: ["location"] });
await exchange(url, "DELETE", "/bookings/b1", { brief,
  note: "cancelled" });
await exchange(url, "DELETE", "/bookings/b1", { brief,
  note: "cancelled again: another answer, the same state" });

console.log("--- refusals ---");
await exchange(url, "POST", "/shows/42/holds", { body: ana, brief,
  note: "Ana holds seat B7" });
await exchange(url, "POST", "/shows/42/holds", { body: ben, brief,
  note: "Ben wants seat B7 too" });
await exchange(url, "PUT", "/shows", { brief, show: ["allow"],
  note: "a method that this address does not have" });
await exchange(url, "POST", "/shows/42/holds", { brief,
  note: "a body that is not declared as JSON",
  headers: { "content-type": "text/plain" }, body: ana });
stop();
