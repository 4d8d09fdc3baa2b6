// run: node
import { exchange, openBoxOfficeOfListings, start } from "./http.ts";

const { url, stop } = await start(openBoxOfficeOfListings().listener);
const hold = (body: object, more: object) => exchange(url, "POST",
  "/shows/42/holds", { body, show: ["content-type"], ...more });

console.log("--- fields ---");
await hold({ seats: ["B7", "M3"], buyer: "ana", vip: true }, {});
await hold({ seats: ["B7"], buyer: "ana@example.org" },
  { note: "Ana holds seat B7", brief: true });
console.log("--- taken ---");
await hold({ seats: ["B7", "B8"], buyer: "ben@example.org" }, {});
stop();
