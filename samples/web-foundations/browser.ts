// tested by: double-press.ts
/** What the listings share: a server on a free port, a browser. */
import { createServer, type IncomingMessage, type RequestListener }
  from "node:http";
import type { AddressInfo } from "node:net";
import { type Browser, chromium } from "@playwright/test";
import { CHROMIUM_ARGUMENTS, findChromium }
  from "../../tools/chromium.ts";

const stops: (() => unknown)[] = [];

/** Starts a server and answers with its port. */
export async function serve(listener: RequestListener) {
  const server = createServer(listener);
  await new Promise<void>((done) =>
    server.listen(0, "127.0.0.1", done));
  stops.push(() => (server.closeAllConnections(), server.close()));
  return (server.address() as AddressInfo).port;
}

/** Starts Chromium. */
export async function openBrowser(): Promise<Browser> {
  const browser = await chromium.launch({
    executablePath: findChromium().path, args: CHROMIUM_ARGUMENTS });
  stops.push(() => browser.close());
  return browser;
}

/** The whole body of a request. */
export async function readBody(request: IncomingMessage) {
  let text = "";
  for await (const chunk of request) text += chunk;
  return text;
}

/** Ends everything that was started, the last first. */
export async function stop() {
  for (const end of stops.reverse()) await end();
}
