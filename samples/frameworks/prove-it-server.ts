// tested by: acceptance.ts
/** The holds without a framework, and what can be wrong with them. */
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";

export const FAULTS = ["half-holds", "late-look", "no-expiry",
  "raw-markup", "no-check", "careless-start"] as const;
type Fault = (typeof FAULTS)[number];

interface Hold { seat: string; buyer: string; expires: number }

/** Open on a free port; one fault may be asked for. */
export async function open(fault: Fault | undefined, seconds: number) {
  let holds: Hold[] = [];
  const isLive = ({ expires }: Hold) =>
    expires > Date.now() || fault === "no-expiry";

  async function hold(text: string): Promise<[number, object]> {
    let body: { seats?: unknown; buyer?: unknown };
    try {
      body = JSON.parse(text) as typeof body;
    } catch {
      return [400, { status: 400 }];
    }
    const { seats, buyer } = body;
    const isRight = Array.isArray(seats) && typeof buyer === "string"
      && seats.every((seat) => /^[A-L](1?\d|20)$/.test(String(seat)));
    if (!isRight && fault !== "no-check") return [422, { status: 422 }];
    holds = holds.filter(isLive);
    const expires = Date.now() + seconds * 1000;
    const wanted = (seats as string[])
      .map((seat) => ({ seat, buyer: String(buyer), expires }));
    const isTaken = ({ seat }: Hold) =>
      holds.some((other) => other.seat === seat);
    const isRefused = wanted.some(isTaken);
    if (fault === "late-look") await sleep(500);
    if (isRefused && fault === "half-holds")
      holds.push(...wanted.filter((each) => !isTaken(each)));
    if (isRefused) return [409, { status: 409 }];
    holds.push(...wanted);
    const expiresAt = new Date(expires).toISOString();
    return [201, { seats, buyer, expiresAt }];
  }

  function page(): string {
    const escape = (text: string) => fault === "raw-markup" ? text
      : text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
    const lines = holds.map(({ buyer }) => `<li>${escape(buyer)}</li>`);
    return lines.join("");
  }

  const server = createServer((request, response) => {
    if (request.method === "GET") {
      response.setHeader("content-type", "text/html").end(page());
      return;
    }
    void read(request).then(hold).then(([status, body]) => {
      const type = status < 400 ? "json" : "problem+json";
      response.statusCode = status;
      response.setHeader("content-type", `application/${type}`);
      response.end(JSON.stringify(body));
    });
  });
  await new Promise<void>((done) => {
    server.listen(0, "127.0.0.1", done);
  });
  const { port } = server.address() as AddressInfo;
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { url: `http://127.0.0.1:${port}`, close };
}

async function read(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

if (import.meta.main) {
  const isCareless = process.argv[2] === "careless-start";
  if (process.env["DATABASE_URL"] === undefined && !isCareless) {
    console.error("DATABASE_URL is missing");
    process.exit(1);
  }
  // A real one would now listen; this one has shown enough.
}
