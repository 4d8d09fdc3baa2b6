// tested by: methods.ts
/** What the listings here share: a server, a box office, a request. */
import { once } from "node:events";
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { openBoxOffice } from "../box-office/node/box-office.ts";

/** Starts a server on a free port. */
export async function start(listener: RequestListener) {
  const server = createServer(listener).listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    stop: () => { server.close(); server.closeAllConnections(); },
  };
}

/** The box office on a fixed morning, with ids h1, h2 and b1, b2. */
export function openBoxOfficeOfListings() {
  const made = { hold: 0, booking: 0 };
  return openBoxOffice({
    now: () => Date.parse("2026-11-20T10:00:00Z"),
    newId: (kind) => `${kind[0]}${++made[kind]}`,
  });
}

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
