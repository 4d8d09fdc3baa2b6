// run: node
import { exchange, openBoxOfficeOfListings, start } from "./http.ts";

const { url, stop } = await start(openBoxOfficeOfListings().listener);
const hold = (body: object) => exchange(url, "POST",
  "/shows/42/holds", { body, print: ["content-type"] });

await hold({ seats: ["B7", "M3"], buyer: "ana", vip: true });
await exchange(url, "POST", "/shows/42/holds", { quiet: true,
  body: { seats: ["B7"], buyer: "ana@example.org" } });
await hold({ seats: ["B7", "B8"], buyer: "ben@example.org" });
stop();
