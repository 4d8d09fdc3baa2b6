// tested by: acceptance.ts
/** A server for the acceptance test alone, right or broken. */
import { once } from "node:events";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { setTimeout as sleep } from "node:timers/promises";

/** What is broken, and the number of the criterion that notices. */
export const FAULTS = [
  ["prices are called cost", 1],
  ["a missing show is plain JSON", 2],
  ["a hold lasts fifty minutes", 3],
  ["a held seat is 400", 4],
  ["part of a refused hold stays", 5],
  ["any seat will do", 6],
  ["looks first, writes later", 7],
] as const;

type Fault = (typeof FAULTS)[number][0] | "none";
type Reply = [status: number, body: object];

const SHOW = {
  id: "1",
  title: "The Tempest",
  startsAt: "2026-12-04T19:30:00Z",
  price: { amount: 2450, currency: "EUR" },
};

/** Start it on a free port. */
export async function start(fault: Fault) {
  const taken = new Set<string>();
  const server = createServer((request, response) => {
    void answer(fault, taken, request).then(([status, body]) => {
      const isPlain = fault === "a missing show is plain JSON";
      const kind = status < 400 || (isPlain && status === 404)
        ? "application/json"
        : "application/problem+json";
      response.writeHead(status, { "content-type": kind });
      response.end(JSON.stringify(body));
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}`;
  return { url, stop: () => server.close() };
}

function refuse(status: number, title: string): Reply {
  return [status, { title, status }];
}

async function answer(
  fault: Fault,
  taken: Set<string>,
  request: IncomingMessage,
): Promise<Reply> {
  const body = await text(request);
  if (request.url === "/shows/1") {
    const { price, ...others } = SHOW;
    return [200, fault === "prices are called cost"
      ? { ...others, cost: price }
      : SHOW];
  }
  if (request.url !== "/shows/1/holds") return refuse(404, "No show");
  let seats: string[];
  try {
    ({ seats } = JSON.parse(body) as { seats: string[] });
  } catch {
    return refuse(400, "The JSON does not parse");
  }
  const isSeat = (seat: string) => /^[A-L]([1-9]|1\d|20)$/.test(seat);
  const isRight = seats.length > 0 && seats.every(isSeat);
  if (!isRight && fault !== "any seat will do")
    return refuse(422, "The seats are not valid");
  const gone = seats.filter((seat) => taken.has(seat));
  if (fault === "looks first, writes later") await sleep(50);
  if (gone.length === 0 || fault === "part of a refused hold stays")
    for (const seat of seats) taken.add(seat);
  if (gone.length > 0)
    return refuse(fault === "a held seat is 400" && seats[0] === "A3"
      ? 400 : 409, "A seat is not free");
  const minutes = fault === "a hold lasts fifty minutes" ? 50 : 5;
  const end = new Date(Date.now() + minutes * 60_000);
  return [201, { id: "h1", show: "1", seats,
    buyer: "ana@example.org", expiresAt: end.toISOString() }];
}
