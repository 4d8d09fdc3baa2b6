/** A tiny box office in memory, correct unless it is told to break one promise: it shows that the contract suite can fail. */
import { createHash, randomUUID } from "node:crypto";
import { once } from "node:events";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { ALL_SEATS, SHOWS } from "../../samples/box-office/contract/house.ts";

export type Fault =
  | "double sale under race"
  | "ETag never changes"
  | "no idempotency"
  | "partial hold"
  | "expired holds are booked"
  | "repeated shows"
  | "cancelled seats stay booked"
  | "errors are not problem details"
  | "local times"
  | "keys serve many holds"
  | "two bookings of one hold under race"
  | "bodies are trusted";

export interface BoxOffice {
  url: string;
  stop(): void;
}

interface Hold {
  id: string;
  show: string;
  seats: string[];
  buyer: string;
  expiresAt: number;
  booking?: string;
}

interface Reply {
  status: number;
  body?: object;
  headers?: Record<string, string>;
}

class Problem extends Error {
  readonly reply: Reply;

  constructor(status: number, kind: string, more: object = {}, headers: Record<string, string> = {}) {
    super(kind);
    const body = { type: `https://boxoffice.example/problems/${kind}`, title: kind, status, ...more };
    this.reply = { status, body, headers: { "content-type": "application/problem+json", ...headers } };
  }
}

/** Start it on a free port. */
export async function startBoxOffice(options: { fault?: Fault; holdSeconds?: number } = {}): Promise<BoxOffice> {
  const answer = openBoxOffice(options);
  const server = createServer((request, response) => {
    void answer(request).then(({ status, body, headers }) => {
      response.writeHead(status, { ...(body ? { "content-type": "application/json" } : {}), ...headers });
      response.end(body ? JSON.stringify(body) : undefined);
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop() {
      server.close();
      server.closeAllConnections();
    },
  };
}

function openBoxOffice({ fault, holdSeconds = 300 }: { fault?: Fault; holdSeconds?: number }): (request: IncomingMessage) => Promise<Reply> {
  const holds = new Map<string, Hold>();
  const taken = new Map<string, Hold>();
  const answers = new Map<string, { hold: string; reply: Reply }>();

  const isLive = (hold: Hold) => hold.booking !== undefined || hold.expiresAt > Date.now();
  const isTaken = (show: string, seat: string) => {
    const hold = taken.get(`${show}/${seat}`);
    return hold !== undefined && isLive(hold);
  };

  function listShows(query: URLSearchParams): Reply {
    const limit = query.get("limit") ?? "20";
    const after = Buffer.from(query.get("after") ?? "", "base64url").toString();
    if (!/^([1-9]\d?|100)$/.test(limit) || (query.has("after") && !SHOWS.some(({ id }) => id === after))) throw new Problem(400, "not-valid");
    const start = SHOWS.findIndex(({ id }) => id === after) + (fault === "repeated shows" && after !== "" ? 0 : 1);
    const shows = SHOWS.slice(start, start + Number(limit));
    const last = start + shows.length < SHOWS.length ? shows.at(-1)?.id : undefined;
    return { status: 200, body: { shows, next: last === undefined ? null : Buffer.from(last).toString("base64url") } };
  }

  function findShow(id: string) {
    const show = SHOWS.find((other) => other.id === id);
    if (show === undefined) throw new Problem(404, "not-found");
    return show;
  }

  function readSeats(id: string, request: IncomingMessage): Reply {
    findShow(id);
    const notFree: Record<string, string> = {};
    for (const seat of ALL_SEATS) if (isTaken(id, seat)) notFree[seat] = taken.get(`${id}/${seat}`)?.booking === undefined ? "held" : "booked";
    const body = { show: id, total: ALL_SEATS.length, notFree };
    const etag = fault === "ETag never changes" ? '"1"' : `"${createHash("sha256").update(JSON.stringify(body)).digest("hex").slice(0, 16)}"`;
    return request.headers["if-none-match"] === etag ? { status: 304, headers: { etag } } : { status: 200, body, headers: { etag } };
  }

  async function createHold(show: string, json: () => unknown): Promise<Reply> {
    const { seats, buyer } = readHold(json());
    findShow(show);
    const gone = seats.filter((seat) => isTaken(show, seat));
    if (fault === "double sale under race") await sleep(5);
    const hold: Hold = { id: randomUUID(), show, seats, buyer, expiresAt: Date.now() + holdSeconds * 1000 };
    if (gone.length === 0 || fault === "partial hold") for (const seat of seats) if (!gone.includes(seat)) taken.set(`${show}/${seat}`, hold);
    if (gone.length > 0) throw new Problem(409, "seat-taken", { seats: gone });
    holds.set(hold.id, hold);
    const expiresAt = new Date(hold.expiresAt).toISOString().replace("Z", fault === "local times" ? "" : "Z");
    return { status: 201, body: { ...hold, expiresAt }, headers: { location: `/holds/${hold.id}` } };
  }

  function readHold(json: unknown): Pick<Hold, "seats" | "buyer"> {
    if (fault === "bodies are trusted") return json as Hold;
    const { seats, buyer, ...others } = (json ?? {}) as Record<string, unknown>;
    const isRight =
      Array.isArray(seats) &&
      seats.length >= 1 &&
      seats.length <= 8 &&
      new Set(seats).size === seats.length &&
      seats.every((seat) => ALL_SEATS.includes(seat as string)) &&
      typeof buyer === "string" &&
      /^[^@\s]+@[^@\s]+$/.test(buyer) &&
      buyer.length < 255 &&
      Object.keys(others).length === 0;
    if (!isRight) throw new Problem(422, "not-valid");
    return { seats: seats as string[], buyer };
  }

  async function book(id: string, request: IncomingMessage): Promise<Reply> {
    const key = request.headers["idempotency-key"];
    if (typeof key !== "string") throw new Problem(400, "key-missing");
    const known = answers.get(key);
    if (known?.hold === id && fault !== "no idempotency") return known.reply;
    if (known && known.hold !== id && fault !== "keys serve many holds") throw new Problem(422, "key-reused");
    const hold = holds.get(id);
    if (hold === undefined) throw new Problem(404, "not-found");
    if (hold.booking !== undefined && fault !== "no idempotency") throw new Problem(409, "already-booked");
    if (hold.expiresAt <= Date.now() && fault !== "expired holds are booked") throw new Problem(410, "hold-expired");
    if (fault === "two bookings of one hold under race") await sleep(5);
    hold.booking = randomUUID();
    const { show, seats, buyer, booking } = hold;
    const reply = { status: 201, body: { id: booking, show, seats, buyer }, headers: { location: `/bookings/${booking}` } };
    answers.set(key, { hold: id, reply });
    return reply;
  }

  function cancel(id: string): Reply {
    const hold = [...holds.values()].find(({ booking }) => booking === id);
    if (hold === undefined) throw new Problem(404, "not-found");
    holds.delete(hold.id);
    if (fault !== "cancelled seats stay booked") for (const seat of hold.seats) taken.delete(`${hold.show}/${seat}`);
    return { status: 204 };
  }

  async function route(request: IncomingMessage, text: string): Promise<Reply> {
    const url = new URL(request.url ?? "/", "http://box-office");
    const [, kind = "", id = "", part = "", ...rest] = url.pathname.split("/");
    const json = (): unknown => {
      if (request.headers["content-type"]?.split(";")[0] !== "application/json") throw new Problem(415, "not-json");
      try {
        return JSON.parse(text) as unknown;
      } catch {
        throw new Problem(400, "not-valid");
      }
    };
    const routes: Record<string, [string, () => Reply | Promise<Reply>]> = {
      "/health": ["GET", () => ({ status: 200, body: { ok: true } })],
      "/shows": ["GET", () => listShows(url.searchParams)],
      "/shows/:": ["GET", () => ({ status: 200, body: findShow(id) })],
      "/shows/:/seats": ["GET", () => readSeats(id, request)],
      "/shows/:/holds": ["POST", () => createHold(id, json)],
      "/holds/:/booking": ["POST", () => book(id, request)],
      "/bookings/:": ["DELETE", () => cancel(id)],
    };
    const found = routes[["", kind, ...(id ? [":"] : []), ...(part ? [part] : []), ...rest].join("/")];
    if (found === undefined) throw new Problem(404, "not-found");
    if (found[0] !== request.method) throw new Problem(405, "not-allowed", {}, { allow: found[0] });
    return found[1]();
  }

  return async (request) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
    try {
      return await route(request, Buffer.concat(chunks).toString());
    } catch (error) {
      if (!(error instanceof Problem)) return { status: 500 };
      return fault === "errors are not problem details" ? { status: error.reply.status, body: { error: error.message } } : error.reply;
    }
  };
}
