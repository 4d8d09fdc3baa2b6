// run: node
import { exchange, problem, start, type Reply } from "./server.ts";

const callers: Record<string, { buyer: string; staff?: boolean }> = {
  "token-ana": { buyer: "ana@example.org" },
  "token-ben": { buyer: "ben@example.org" },
  "token-dara": { buyer: "dara@example.org", staff: true },
};
const bookings: Record<string, { buyer: string; seats: string[] }> = {
  b1: { buyer: "ana@example.org", seats: ["B7"] },
  b2: { buyer: "ben@example.org", seats: ["C1", "C2"] },
};

// region: broken
// Checks who calls, and never whether this booking is theirs.
function broken(token: string, id: string): Reply {
  if (!callers[token]) return problem(401, "no-identity", "Log in.");
  const booking = bookings[id];
  if (!booking) return problem(404, "not-found", `No ${id}.`);
  return { status: 200, body: booking };
}
// endregion

// region: fixed
function fixed(token: string, id: string): Reply {
  const caller = callers[token];
  if (!caller) return problem(401, "no-identity", "Log in.");
  const booking = bookings[id];
  const allowed = booking
    && (booking.buyer === caller.buyer || caller.staff);
  // The same 404 for "not yours" and "not there": nothing to probe.
  if (!allowed) return problem(404, "not-found", `No ${id}.`);
  return { status: 200, body: booking };
}
// endregion

const { url, stop } = await start((request, response) => {
  const [, version, , id] = request.url!.split("/");
  const token = request.headers.authorization?.slice(7) ?? "";
  const { status, body } = { broken, fixed }[version]!(token, id);
  response.writeHead(status).end(JSON.stringify(body));
});
for (const version of ["broken", "fixed"])
  for (const who of ["ana", "ben", "dara", "nobody"]) {
    console.log(who);
    await exchange(url, "GET", `/${version}/bookings/b1`, { quiet:
      who !== "ben" || version === "fixed",
      headers: { authorization: `Bearer token-${who}` } });
  }
stop();
