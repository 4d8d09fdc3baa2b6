// run: node
import { boxOffice, exchange, start } from "./server.ts";

const { url, stop } = await start(boxOffice().listener);
const hold = (body: object) => exchange(url, "POST",
  "/shows/42/holds", { body, print: ["content-type"] });

await hold({ seats: ["B7", "M3"], buyer: "ana", vip: true });
await exchange(url, "POST", "/shows/42/holds", { quiet: true,
  body: { seats: ["B7"], buyer: "ana@example.org" } });
await hold({ seats: ["B7", "B8"], buyer: "ben@example.org" });
stop();
