// run: node
import { type Booking, type Call, type Handler, missing, Problem }
  from "../box-office/node/box-office.ts";
import { exchange, openBoxOfficeOfListings, start } from "./http.ts";

const callers: Record<string, { buyer: string; staff?: boolean }> = {
  "Bearer token-ana": { buyer: "ana@example.org" },
  "Bearer token-ben": { buyer: "ben@example.org" },
  "Bearer token-dara": { buyer: "dara@example.org", staff: true },
};
function callerOf({ headers }: Call) {
  const caller = callers[headers.authorization ?? ""];
  if (!caller) throw new Problem(401, "no-identity", "Log in.",
    { title: "The caller is not known" },
    { "www-authenticate": "Bearer" });
  return caller;
}
const bookings = new Map<string, Booking>([["b1", { id: "b1",
  show: "42", seats: ["B7"], buyer: "ana@example.org" }]]);

// region: broken
// Asks who calls, and never whether this booking is theirs.
const broken: Handler = (call) => {
  callerOf(call);
  const booking = bookings.get(call.id);
  if (!booking) throw missing(`booking ${call.id}`);
  return { status: 200, body: booking };
};
// endregion

// region: fixed
const fixed: Handler = (call) => {
  const caller = callerOf(call);
  const booking = bookings.get(call.id);
  // The same 404 for "not yours" and "not there": nothing to probe.
  if (!booking || (booking.buyer !== caller.buyer && !caller.staff))
    throw missing(`booking ${call.id}`);
  return { status: 200, body: booking };
};
// endregion

const { routes, listener } = openBoxOfficeOfListings();
const { url, stop } = await start(listener);
const read = (who: string, brief = true) =>
  exchange(url, "GET", "/bookings/b1", { brief,
    note: brief ? `${who}, with the login of ${who}` : "",
    headers: { authorization: `Bearer token-${who.toLowerCase()}` } });

console.log("--- attack ---");
routes["/bookings/:id"] = { GET: broken };
await read("Ben", false);
console.log("--- fixed ---");
routes["/bookings/:id"] = { GET: fixed };
await read("Ana");
await read("Ben");
await read("Dara");
stop();
