// tested by: contract
/** The box office on Node.js alone, with its state in memory. */
import { createHash, randomUUID } from "node:crypto";
import { createServer, type IncomingHttpHeaders,
  type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

// region: shape
export type Show = { id: string; title: string; startsAt: string;
  price: { amount: number; currency: string } };
export type Hold = { id: string; show: string; seats: string[];
  buyer: string; expiresAt: string };
export type Booking = Omit<Hold, "expiresAt">;

export type Call = { id: string; query: URLSearchParams;
  headers: IncomingHttpHeaders; text: string };
export type Reply = { status: number; body?: object;
  headers?: Record<string, string> };
export type Handler = (call: Call) => Reply | Promise<Reply>;
// endregion

const price = { amount: 2450, currency: "EUR" };
export const SHOWS: Show[] = [                // by time, then by id
  ["42", "Hamlet", "2026-11-20T19:30:00Z"],
  ["43", "Medea", "2026-11-21T19:30:00Z"],
  ["1", "The Tempest", "2026-12-04T19:30:00Z"],
  ["2", "Woyzeck", "2026-12-05T19:30:00Z"],
  ["3", "Nora", "2026-12-06T17:00:00Z"],
].map(([id = "", title = "", startsAt = ""]) =>
  ({ id, title, startsAt, price }));

// region: problem
const TITLES: Record<string, string> = {
  "not-found": "There is no such resource",
  "not-allowed": "The resource does not support this method",
  "not-json": "The body must be application/json",
  "not-valid": "The request is not valid",
  "seat-taken": "A seat is not free",
  "already-booked": "The hold is already booked",
  "hold-expired": "The hold has expired",
  "key-missing": "Idempotency-Key is required",
  "key-reused": "The key belongs to another request",
};

/** A refusal: thrown anywhere, turned into an answer in one place. */
export class Problem extends Error {
  readonly reply: Reply;
  constructor(status: number, kind: string, detail: string,
    more: object = {}, headers: Record<string, string> = {}) {
    super(detail);
    this.reply = {
      status,
      headers: { "content-type": "application/problem+json",
        ...headers },
      body: { type: `https://boxoffice.example/problems/${kind}`,
        title: TITLES[kind], status, detail, ...more },
    };
  }
}
// endregion

export function findShow(id: string): Show {
  const show = SHOWS.find((other) => other.id === id);
  if (!show) throw missing(`show ${id}`);
  return show;
}

export const missing = (what: string) =>
  new Problem(404, "not-found", `Nothing is known of ${what}.`);

// region: list
const placeOf = (show: Show) => `${show.startsAt} ${show.id}`;

function listShows({ query }: Call): Reply {
  const limit = query.get("limit") ?? "20";
  if (!/^([1-9]\d?|100)$/.test(limit))
    throw new Problem(400, "not-valid", "limit is 1 to 100.");
  const after = readCursor(query.get("after"));
  const rest = SHOWS.filter((show) => placeOf(show) > after);
  const shows = rest.slice(0, Number(limit));
  const last = rest.length > shows.length ? shows.at(-1) : undefined;
  const next = last
    ? Buffer.from(placeOf(last)).toString("base64url") : null;
  return { status: 200, body: { shows, next } };
}

function readCursor(cursor: string | null): string {
  if (cursor === null) return "";
  const place = Buffer.from(cursor, "base64url").toString();
  if (!/^[\dT:Z-]{20} [\da-z]+$/.test(place))
    throw new Problem(400, "not-valid", "No cursor of ours.");
  return place;
}
// endregion

export function readJson({ headers, text }: Call): unknown {
  const [type] = (headers["content-type"] ?? "").split(";");
  if (type?.trim().toLowerCase() !== "application/json")
    throw new Problem(415, "not-json", "Set Content-Type.");
  try {
    return JSON.parse(text);
  } catch {
    throw new Problem(400, "not-valid", "The JSON does not parse.");
  }
}

// region: hold
/** Copies the two known fields, or refuses with all faults at once. */
export function readHold(call: Call): { seats: string[];
  buyer: string } {
  const json = readJson(call);
  const { seats, buyer, ...unknown } = typeof json === "object"
    && !Array.isArray(json) ? { ...json } as Record<string, unknown>
    : {};
  const errors: { pointer: string; detail: string }[] = [];
  const add = (pointer: string, detail: string) =>
    errors.push({ pointer, detail });
  if (!Array.isArray(seats) || seats.length < 1 || seats.length > 8)
    add("#/seats", "must list 1 to 8 seats");
  else seats.forEach((seat: unknown, i) => {
    if (typeof seat !== "string"
      || !/^[A-L]([1-9]|1\d|20)$/.test(seat))
      add(`#/seats/${i}`, "must be A1 to L20");
    else if (seats.indexOf(seat) < i)
      add(`#/seats/${i}`, "is listed twice");
  });
  if (typeof buyer !== "string" || buyer.length > 254
    || !/^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(buyer))
    add("#/buyer", "must be an e-mail address");
  for (const name of Object.keys(unknown))
    add(`#/${name}`, "is not a known field");
  if (errors.length > 0)
    throw new Problem(422, "not-valid",
      `${errors.length} field(s) need attention.`, { errors });
  return { seats: seats as string[], buyer: buyer as string };
}
// endregion

export function readKey({ headers }: Call): string {
  const key = headers["idempotency-key"];
  if (typeof key !== "string" || key.length < 1 || key.length > 255)
    throw new Problem(400, "key-missing", "Send a new UUID.");
  return key;
}

/** A fixed clock and short ids make a run that repeats exactly. */
export type Settings = { holdSeconds?: number; now?: () => number;
  newId?: (kind: "hold" | "booking") => string };

export function openBoxOffice({ holdSeconds = 300, now = Date.now,
  newId = () => randomUUID() }: Settings = {}) {
  const holds = new Map<string, Hold>();
  const taken = new Map<string, Hold>();      // "42/B7" -> its hold
  const booked = new Map<string, Booking>();  // by the hold's id

  const isLive = (hold: Hold) => Date.parse(hold.expiresAt) > now();
  const stateOf = (show: string, seat: string) => {
    const hold = taken.get(`${show}/${seat}`);
    if (hold && booked.has(hold.id)) return "booked";
    return hold && isLive(hold) ? "held" : "free";
  };

  // region: etag
  function readSeats({ id, headers }: Call): Reply {
    findShow(id);
    const notFree: Record<string, string> = {};
    for (const row of "ABCDEFGHIJKL")
      for (let n = 1; n <= 20; n++) {
        const state = stateOf(id, row + n);
        if (state !== "free") notFree[row + n] = state;
      }
    const body = { show: id, total: 240, notFree };
    const hash = createHash("sha256").update(JSON.stringify(body));
    const etag = `"${hash.digest("hex").slice(0, 16)}"`;
    const tags = { etag, "cache-control": "no-cache" };
    return headers["if-none-match"] === etag
      ? { status: 304, headers: tags }
      : { status: 200, headers: tags, body };
  }
  // endregion

  // region: race
  function createHold(call: Call): Reply {
    const { seats, buyer } = readHold(call);
    const show = findShow(call.id).id;
    // No await between looking and taking: nobody comes between.
    const gone = seats.filter((seat) => stateOf(show, seat) !== "free");
    if (gone.length > 0)
      throw new Problem(409, "seat-taken",
        `${gone.join(", ")} cannot be held.`, { seats: gone });
    const hold = { id: newId("hold"), show, seats, buyer, expiresAt:
      new Date(now() + holdSeconds * 1000).toISOString() };
    holds.set(hold.id, hold);
    for (const seat of seats) taken.set(`${show}/${seat}`, hold);
    return { status: 201, body: hold,
      headers: { location: `/holds/${hold.id}` } };
  }
  // endregion

  // region: idempotency
  const answers = new Map<string, { hold: string; reply: Reply }>();

  function book(call: Call): Reply {
    const key = readKey(call);
    const known = answers.get(key);
    if (known?.hold === call.id) return known.reply;
    if (known)
      throw new Problem(422, "key-reused", "Use one key per intent.");
    const booking = bookOnce(call.id);
    const reply = { status: 201, body: booking,
      headers: { location: `/bookings/${booking.id}` } };
    answers.set(key, { hold: call.id, reply });
    return reply;
  }

  function bookOnce(id: string): Booking {
    const hold = holds.get(id);
    if (!hold) throw missing(`hold ${id}`);
    if (booked.has(id))
      throw new Problem(409, "already-booked", "With another key.");
    if (!isLive(hold))
      throw new Problem(410, "hold-expired", "Hold the seats again.");
    const { show, seats, buyer } = hold;
    const booking = { id: newId("booking"), show, seats, buyer };
    booked.set(id, booking);
    return booking;
  }
  // endregion

  function cancel({ id }: Call): Reply {
    for (const [hold, { id: other, show, seats }] of booked) {
      if (other !== id) continue;
      for (const seat of seats) taken.delete(`${show}/${seat}`);
      holds.delete(hold);
      booked.delete(hold);
      return { status: 204 };
    }
    throw missing(`booking ${id}`);
  }

  // region: routes
  const routes: Record<string, Record<string, Handler>> = {
    "/health": { GET: () => ({ status: 200, body: { ok: true } }) },
    "/shows": { GET: listShows },
    "/shows/:id": { GET: ({ id }) =>
      ({ status: 200, body: findShow(id) }) },
    "/shows/:id/seats": { GET: readSeats },
    "/shows/:id/holds": { POST: createHold },
    "/holds/:id/booking": { POST: book },
    "/bookings/:id": { DELETE: cancel },
  };
  // endregion

  // region: routing
  function route({ url, method, headers }: IncomingMessage,
    text: string): Reply | Promise<Reply> {
    const { pathname = "", searchParams: query = none } =
      URL.parse(url ?? "", "http://boxoffice.example") ?? {};
    const [, kind = "", id = ""] =
      /^(\/\w+\/)([^/]+)/.exec(pathname) ?? [];
    const pattern = pathname.replace(kind + id, kind + (id && ":id"));
    const methods = routes[pattern];
    if (!methods) throw missing(pathname);
    const handle = methods[method ?? ""];
    if (!handle)
      throw new Problem(405, "not-allowed", "See Allow.", {},
        { allow: Object.keys(methods).join(", ") });
    return handle({ id, query, headers, text });
  }
  // endregion

  async function listener(request: IncomingMessage,
    response: ServerResponse): Promise<void> {
    try {
      const text = await readText(request);
      send(response, await route(request, text));
    } catch (error) {
      if (!(error instanceof Problem)) console.error(error);
      send(response, error instanceof Problem ? error.reply
        : { status: 500 });
    }
  }
  return { routes, listener };
}

const none = new URLSearchParams();

async function readText(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    chunks.push(chunk);
    if ((size += chunk.length) > 10_000)
      throw new Problem(413, "not-valid", "Send 10 kB at most.", {},
        { connection: "close" });
  }
  return Buffer.concat(chunks).toString();
}

export function send(response: ServerResponse,
  { status, headers, body }: Reply): void {
  response.writeHead(status, {
    ...(body ? { "content-type": "application/json" } : {}),
    ...headers });
  response.end(body && JSON.stringify(body));
}

/** The settings of every implementation, from the environment. */
export function readSettings({ env } = process) {
  return { port: Number(env["PORT"] ?? "8080"),
    holdSeconds: Number(env["HOLD_SECONDS"] ?? "300") };
}

if (import.meta.main) {
  const { port, holdSeconds } = readSettings();
  const server = createServer(openBoxOffice({ holdSeconds }).listener);
  server.listen(port, "127.0.0.1", () => {
    const { port } = server.address() as AddressInfo;
    console.log(`http://127.0.0.1:${port}`);
  });
}
