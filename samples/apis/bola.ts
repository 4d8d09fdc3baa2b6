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
const bookings = new Map<string, Booking>();

// region: broken
// Checks who calls, and never whether this booking is theirs.
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
const quiet = true;
await exchange(url, "POST", "/shows/42/holds", { quiet,
  body: { seats: ["B7"], buyer: "ana@example.org" } });
const { json } = await exchange(url, "POST", "/holds/h1/booking",
  { headers: { "idempotency-key": "a1" }, quiet });
bookings.set(json.id, json);

for (const [name, GET] of Object.entries({ broken, fixed })) {
  console.log(name);
  routes["/bookings/:id"] = { GET };
  for (const who of ["ana", "ben", "dara", "nobody"]) {
    console.log(who);
    await exchange(url, "GET", `/bookings/b1`, {
      quiet: who !== "ben",
      headers: { authorization: `Bearer token-${who}` } });
  }
}
stop();
