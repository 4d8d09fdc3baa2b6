// run: node
import { boxOffice, exchange, start } from "./server.ts";

const now = () => Date.parse("2026-11-20T10:00:00Z");
const { url, stop } = await start(boxOffice({ now }).listener);

console.log("--- read ---");
// region: read
const seats = "/shows/42/seats";
const first = await exchange(url, "GET", seats, { print: ["etag"] });
const headers = { "if-none-match": first.headers.get("etag")! };
await exchange(url, "GET", seats, { headers });
await exchange(url, "POST", "/shows/42/holds", { quiet: true,
  body: { seats: ["B7"], buyer: "ana@example.org" } });
await exchange(url, "GET", seats, { headers, print: ["etag"] });
// endregion

console.log("--- write ---");
// region: write
const change = (amount: number, etag?: string) =>
  exchange(url, "PATCH", "/shows/42", {
    headers: etag ? { "if-match": etag } : {},
    body: { price: { amount, currency: "EUR" } },
    print: ["etag"], quiet: true });
const { headers: read } = await exchange(url, "GET", "/shows/42",
  { print: ["etag"], quiet: true });
await change(2600, read.get("etag")!);      // Chidi writes first
await change(2300, read.get("etag")!);      // Dara read the same ETag
await change(2300);                         // and without a condition
// endregion
stop();
