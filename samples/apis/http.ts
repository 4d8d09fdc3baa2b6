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
  note?: string; show?: string[]; brief?: boolean };

/** Long JSON in several lines, each as short as a terminal's. */
export function tidy(value: any, indent = ""): string {
  const flat = JSON.stringify(value);
  if (indent.length + flat.length <= 66 || typeof value !== "object"
    || value === null) return flat;
  const inner = `${indent}  `;
  const parts = Array.isArray(value)
    ? value.map((item) => tidy(item, inner))
    : Object.entries(value).map(([name, item]) =>
      `"${name}":${tidy(item, inner)}`);
  const [open, close] = Array.isArray(value) ? "[]" : "{}";
  return `${open}\n${inner}${parts.join(`,\n${inner}`)}\n`
    + indent + close;
}

const titled = (name: string) => name.split("-").map((word) =>
  word === "etag" ? "ETag" : word[0]!.toUpperCase() + word.slice(1))
  .join("-");

/** Sends one request. Prints what went out behind > and what came
 *  back behind <, as curl does; of the headers, those of `show`. */
export async function exchange(url: string, method: string,
  path: string, options: Options = {}) {
  const { headers = {}, body, note, show = [], brief } = options;
  const sent: Record<string, string> = { ...(body === undefined ? {}
    : { "content-type": "application/json" }), ...headers };
  if (note) console.log(`# ${note}`);
  console.log(`> ${method} ${path} HTTP/1.1`);
  for (const [name, value] of Object.entries(sent))
    if (!brief) console.log(`> ${titled(name)}: ${value}`);
  const sends = typeof body === "string" ? body : JSON.stringify(body);
  if (body !== undefined && !brief)
    console.log(">\n" + (typeof body === "string" ? body : tidy(body)));
  const response = await fetch(url + path,
    { method, headers: sent, body: sends });
  const text = await response.text();
  console.log(`< HTTP/1.1 ${response.status} ${response.statusText}`);
  for (const name of show)
    if (response.headers.has(name))
      console.log(`< ${titled(name)}: ${response.headers.get(name)}`);
  if (text && !brief) console.log("<\n" + tidy(JSON.parse(text)));
  console.log("");
  return { status: response.status, headers: response.headers,
    json: text ? JSON.parse(text) : undefined };
}
