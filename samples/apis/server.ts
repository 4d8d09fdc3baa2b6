// run: node
import { createHash } from "node:crypto";
import { once } from "node:events";
import { createServer, type IncomingHttpHeaders,
  type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";

// region: shape
type Money = { amount: number; currency: "EUR" };
type Show = { id: string; title: string; startsAt: string;
  price: Money; version: number };
type Hold = { id: string; show: string; seats: string[];
  buyer: string; expiresAt: number; booking?: string };
export type Reply = { status: number; body?: unknown;
  headers?: Record<string, string> };
type Call = { id: string; query: URLSearchParams;
  headers: IncomingHttpHeaders; text: string; json: any };
// endregion

// region: problem
const titles: Record<string, string> = {
  "seat-taken": "A seat is not free",
  "hold-expired": "The hold has expired",
  "not-valid": "The request is not valid",
  "not-found": "There is no such resource",
  "not-allowed": "The resource does not support this method",
  "not-json": "The body must be application/json",
  "key-missing": "Idempotency-Key is required",
  "key-reused": "The key belongs to another request",
  "too-many": "Too many requests",
  "forbidden": "The caller may not do this",
  "no-identity": "The caller is not known",
  "changed": "The resource changed since you read it",
  "condition-missing": "If-Match is required",
};

export function problem(status: number, name: string,
  detail: string, more: object = {}): Reply {
  return {
    status,
    headers: { "content-type": "application/problem+json" },
    body: {
      type: `https://boxoffice.example/problems/${name}`,
      title: titles[name], status, detail, ...more,
    },
  };
}
// endregion

export function boxOffice({ now = Date.now, shows = 3 } = {}) {
  const programme = ["Hamlet", "Medea", "Faust", "Tartuffe", "Nora"];
  const showById = new Map<string, Show>();
  for (let n = 0; n < shows; n++) {
    const id = String(42 + n);
    showById.set(id, { id, title: programme[n % 5],
      startsAt: `2026-11-${20 + n}T19:30:00Z`,
      price: { amount: 2450, currency: "EUR" }, version: 1 });
  }
  const holds = new Map<string, Hold>();
  const taken = new Map<string, Hold>();      // "42/B7" -> its hold
  const answers = new Map<string, { print: string; reply: Reply }>();
  let bookings = 0;

  const stateOf = (seat: string) => {
    const hold = taken.get(seat);
    if (hold?.booking) return "booked";
    return hold && hold.expiresAt > now() ? "held" : "free";
  };
  const iso = (ms: number) =>
    new Date(ms).toISOString().replace(".000Z", "Z");
  const tag = (text: string) =>
    `"${createHash("sha256").update(text).digest("hex").slice(0, 8)}"`;
  const missing = (id: string) =>
    problem(404, "not-found", `Nothing has the id ${id}.`);

  // region: list
  function listShows({ query }: Call): Reply {
    const limit = Number(query.get("limit") ?? 20);
    if (!Number.isInteger(limit) || limit < 1 || limit > 100)
      return problem(422, "not-valid", "limit is 1 to 100.");
    const after = Buffer
      .from(query.get("after") ?? "", "base64url").toString();
    const rest = [...showById.values()]
      .map((show) => ({ show, at: `${show.startsAt} ${show.id}` }))
      .sort((a, b) => (a.at < b.at ? -1 : 1))
      .filter(({ at }) => at > after);
    const page = rest.slice(0, limit);
    const next = rest.length > limit
      ? Buffer.from(page.at(-1)!.at).toString("base64url") : null;
    return { status: 200,
      body: { shows: page.map(({ show }) => view(show)), next } };
  }
  // endregion

  // region: etag
  const view = ({ version, ...show }: Show) => show;

  function getShow({ id }: Call): Reply {
    const show = showById.get(id);
    if (!show) return missing(id);
    return { status: 200, body: view(show),
      headers: { etag: `"v${show.version}"` } };
  }

  function getSeats({ id, headers }: Call): Reply {
    if (!showById.has(id)) return missing(id);
    const seats: Record<string, string> = {};
    for (const row of "ABCDEFGHIJKL")
      for (let n = 1; n <= 20; n++) {
        const state = stateOf(`${id}/${row}${n}`);
        if (state !== "free") seats[row + n] = state;
      }
    const body = { show: id, total: 240, notFree: seats };
    const etag = tag(JSON.stringify(body));
    const same = headers["if-none-match"] === etag;
    return { status: same ? 304 : 200, body: same ? undefined : body,
      headers: { etag, "cache-control": "no-cache" } };
  }

  function changePrice({ id, headers, json }: Call): Reply {
    const show = showById.get(id);
    if (!show) return missing(id);
    if (!headers["if-match"])
      return problem(428, "condition-missing", "Send the ETag.");
    if (headers["if-match"] !== `"v${show.version}"`)
      return problem(412, "changed", "Read the show again.");
    if (!Number.isInteger(json?.price?.amount))
      return problem(422, "not-valid", "price.amount: integer.");
    show.price = { amount: json.price.amount, currency: "EUR" };
    show.version++;
    return getShow({ id } as Call);
  }
  // endregion

  // region: hold
  function createHold({ id, json }: Call): Reply {
    if (!showById.has(id)) return missing(id);
    const errors = checkHold(json);
    if (errors.length > 0)
      return problem(422, "not-valid",
        `${errors.length} field(s) need attention.`, { errors });
    const seats: string[] = json.seats;
    const gone = seats.filter((s) => stateOf(`${id}/${s}`) !== "free");
    if (gone.length > 0)
      return problem(409, "seat-taken",
        `${gone.join(", ")} cannot be held.`, { seats: gone });
    const hold: Hold = { id: `h${holds.size + 1}`, show: id, seats,
      buyer: json.buyer, expiresAt: now() + 5 * 60_000 };
    holds.set(hold.id, hold);
    for (const seat of seats) taken.set(`${id}/${seat}`, hold);
    return { status: 201,
      headers: { location: `/holds/${hold.id}` },
      body: { ...hold, expiresAt: iso(hold.expiresAt) } };
  }

  function checkHold(json: any) {
    const errors: { pointer: string; detail: string }[] = [];
    const add = (pointer: string, detail: string) =>
      errors.push({ pointer, detail });
    const { seats, buyer, ...unknown } = json ?? {};
    if (!Array.isArray(seats) || seats.length < 1 || seats.length > 8)
      add("#/seats", "must list 1 to 8 seats");
    else seats.forEach((seat, i) => {
      if (typeof seat !== "string"
        || !/^[A-L]([1-9]|1[0-9]|20)$/.test(seat))
        add(`#/seats/${i}`, "must be A1 to L20");
    });
    if (typeof buyer !== "string" || !buyer.includes("@"))
      add("#/buyer", "must be an e-mail address");
    for (const name of Object.keys(unknown))
      add(`#/${name}`, "is not a known field");
    return errors;
  }
  // endregion

  // region: idempotency
  function book(call: Call): Reply {
    const key = call.headers["idempotency-key"];
    if (typeof key !== "string")
      return problem(400, "key-missing", "Send a new UUID.");
    const print = `${call.id} ${call.text}`;
    const known = answers.get(key);
    if (known?.print === print) return known.reply;
    if (known)
      return problem(422, "key-reused", "Use one key per intent.");
    const reply = bookOnce(call);
    answers.set(key, { print, reply });
    return reply;
  }

  function bookOnce({ id }: Call): Reply {
    const hold = holds.get(id);
    if (!hold) return missing(id);
    if (hold.booking)
      return problem(409, "seat-taken", `${id} is already booked.`);
    if (hold.expiresAt <= now())
      return problem(410, "hold-expired", "Hold the seats again.");
    hold.booking = `b${++bookings}`;
    const { show, seats, buyer } = hold;
    return { status: 201,
      headers: { location: `/bookings/${hold.booking}` },
      body: { id: hold.booking, show, seats, buyer } };
  }
  // endregion

  function cancel({ id }: Call): Reply {
    const hold = [...holds.values()].find((h) => h.booking === id);
    if (!hold) return missing(id);
    for (const seat of hold.seats) taken.delete(`${hold.show}/${seat}`);
    holds.delete(hold.id);
    return { status: 204 };
  }

  // region: routes
  const routes: Record<string, Record<string, (c: Call) => Reply>> = {
    "/health": { GET: () => ({ status: 200, body: { ok: true } }) },
    "/shows": { GET: listShows },
    "/shows/:id": { GET: getShow, PATCH: changePrice },
    "/shows/:id/seats": { GET: getSeats },
    "/shows/:id/holds": { POST: createHold },
    "/holds/:id/booking": { POST: book },
    "/bookings/:id": { DELETE: cancel },
  };

  function answer(method: string, url: URL,
    headers: IncomingHttpHeaders, text: string): Reply {
    const [, kind, id = "", ...rest] = url.pathname.split("/");
    const pattern = ["", kind, ...(id ? [":id"] : []), ...rest];
    const methods = routes[pattern.join("/")];
    if (!methods)
      return problem(404, "not-found", `Nothing at ${url.pathname}.`);
    const handler = methods[method];
    if (!handler) {
      const reply = problem(405, "not-allowed", "See Allow.");
      reply.headers!.allow = Object.keys(methods).join(", ");
      return reply;
    }
    let json;
    if (text) {
      if (!headers["content-type"]?.startsWith("application/json"))
        return problem(415, "not-json", "Set Content-Type.");
      try { json = JSON.parse(text); } catch {
        return problem(400, "not-valid", "The JSON does not parse.");
      }
    }
    return handler(
      { id, query: url.searchParams, headers, text, json });
  }
  // endregion

  const listener: RequestListener = async (request, response) => {
    const url = URL.parse(request.url!, "http://boxoffice.example");
    if (!url) return response.writeHead(400).end();
    const chunks: Buffer[] = [];
    let size = 0;
    for await (const chunk of request) {
      chunks.push(chunk);
      if ((size += chunk.length) > 10_000)
        return response.writeHead(413, { connection: "close" }).end();
    }
    const reply = answer(request.method!, url, request.headers,
      Buffer.concat(chunks).toString());
    response.writeHead(reply.status, {
      ...(reply.body ? { "content-type": "application/json" } : {}),
      ...reply.headers,
    });
    response.end(reply.body ? JSON.stringify(reply.body) : undefined);
  };
  return { listener, answer, bookings: () => bookings };
}

// region: start
export async function start(listener: RequestListener) {
  const server = createServer(listener).listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    stop: () => { server.close(); server.closeAllConnections(); },
  };
}
// endregion

// region: exchange
type Options = { headers?: Record<string, string>; body?: unknown;
  print?: string[]; quiet?: boolean };

/** Sends one request and prints what went out and what came back. */
export async function exchange(url: string, method: string,
  path: string, options: Options = {}) {
  const { headers = {}, body, print = [], quiet } = options;
  const response = await fetch(url + path, { method,
    headers: body ? { "content-type": "application/json", ...headers }
      : headers,
    body: body ? JSON.stringify(body) : undefined });
  const text = await response.text();
  console.log(`${method} ${path} -> ${response.status}`);
  for (const name of print)
    console.log(`  ${name}: ${response.headers.get(name)}`);
  if (text && !quiet)
    console.log(text.length < 64 ? `  ${text}` : JSON
      .stringify(JSON.parse(text), null, 2).replace(/^/gm, "  "));
  return { status: response.status, headers: response.headers,
    json: text ? JSON.parse(text) : undefined };
}
// endregion

if (import.meta.main) {
  const { url, stop } = await start(boxOffice().listener);
  if (process.argv.includes("--serve")) console.log(url);
  else {
    await exchange(url, "GET", "/health");
    await exchange(url, "GET", "/shows/42");
    stop();
  }
}
