// run: node
import { findShow, Problem, readJson, type Show }
  from "../box-office/node/box-office.ts";
import { exchange, openBoxOfficeOfListings, start } from "./http.ts";

const { routes, listener } = openBoxOfficeOfListings();
// Beyond the contract: a show has a version, and staff may change it.
const versions = new Map<string, number>();
const versionOf = (id: string) => versions.get(id) ?? 1;
const tagOf = (id: string) => `"v${versionOf(id)}"`;

routes["/shows/:id"] = {
  GET: ({ id }) => ({ status: 200, body: findShow(id),
    headers: { etag: tagOf(id) } }),
  PATCH: (call) => {
    const show = findShow(call.id);
    // region: condition
    const condition = call.headers["if-match"];
    if (!condition) throw new Problem(428, "condition-missing",
      "Send If-Match.", { title: "A condition is required" });
    if (condition !== tagOf(show.id)) throw new Problem(412, "changed",
      "Read it again.", { title: "The show has changed" });
    show.price = readPrice(readJson(call));
    versions.set(show.id, versionOf(show.id) + 1);
    // endregion
    return { status: 200, body: show,
      headers: { etag: tagOf(show.id) } };
  },
};

function readPrice(json: any): Show["price"] {
  const { amount, currency } = json?.price ?? {};
  if (Number.isInteger(amount) && amount >= 0 && currency === "EUR")
    return { amount, currency };
  throw new Problem(422, "not-valid", "price: amount and currency.");
}

const { url, stop } = await start(listener);

const seats = "/shows/42/seats";

console.log("--- first ---");
const first = await exchange(url, "GET", seats,
  { note: "a phone opens the page", show: ["cache-control", "etag"] });
console.log("--- again ---");
const headers = { "if-none-match": first.headers.get("etag")! };
await exchange(url, "GET", seats, { headers, show: ["etag"],
  note: "ten seconds later: nothing has changed" });
const log = console.log;
console.log = () => {};                       // in silence
await exchange(url, "POST", "/shows/42/holds",
  { body: { seats: ["B7"], buyer: "ana@example.org" } });
console.log = log;
await exchange(url, "GET", seats, { headers, show: ["etag"],
  note: "and after Ana has taken seat B7" });

console.log("--- write ---");
const change = (note: string, amount: number, etag?: string) =>
  exchange(url, "PATCH", "/shows/42", { note, show: ["etag"],
    headers: etag ? { "if-match": etag } : {},
    body: { price: { amount, currency: "EUR" } }, brief: !etag });
const { headers: read } = await exchange(url, "GET", "/shows/42",
  { note: "Chidi and Dara both read the show", show: ["etag"],
    brief: true });
const tag = read.get("etag")!;
console.log("# Chidi saves 26.00 for version 1");
await change("", 2600, tag);
console.log("# Dara saves 23.00, also for version 1");
await change("", 2300, tag);
await change("and somebody saves without a condition", 2300);
stop();
