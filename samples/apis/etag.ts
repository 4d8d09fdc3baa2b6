// run: node
import { findShow, Problem, readJson, type Show }
  from "../box-office/node/box-office.ts";
import { exchange, openBoxOfficeOfListings, start } from "./http.ts";

const { routes, listener } = openBoxOfficeOfListings();
// region: extend
// Beyond the contract: a show has a version, and staff may change it.
const versions = new Map<string, number>();
const versionOf = (id: string) => versions.get(id) ?? 1;
const tagOf = (id: string) => `"v${versionOf(id)}"`;

routes["/shows/:id"] = {
  GET: ({ id }) => ({ status: 200, body: findShow(id),
    headers: { etag: tagOf(id) } }),
  PATCH: (call) => {
    const show = findShow(call.id);
    const condition = call.headers["if-match"];
    if (!condition) throw new Problem(428, "condition-missing",
      "Send If-Match.", { title: "A condition is required" });
    if (condition !== tagOf(show.id)) throw new Problem(412, "changed",
      "Read it again.", { title: "The show has changed" });
    show.price = readPrice(readJson(call));
    versions.set(show.id, versionOf(show.id) + 1);
    return { status: 200, body: show,
      headers: { etag: tagOf(show.id) } };
  },
};
// endregion

function readPrice(json: any): Show["price"] {
  const { amount, currency } = json?.price ?? {};
  if (Number.isInteger(amount) && amount >= 0 && currency === "EUR")
    return { amount, currency };
  throw new Problem(422, "not-valid", "price: amount and currency.");
}

const { url, stop } = await start(listener);

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
