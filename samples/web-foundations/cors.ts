import type { IncomingMessage, ServerResponse } from "node:http";
import type { ConsoleMessage } from "@playwright/test";
import { openBoxOffice } from "../box-office/node/box-office.ts";
import { openBrowser, serve, stop } from "./browser.ts";

let ids = 0;
let allowed: string[] = [];
let isShown = false;
const boxOffice = openBoxOffice({ newId: () => `id${++ids}` });
const plain = (text: string) => text.replaceAll(/:\d{4,5}/g, "");

/** Prints a request and its answer as they went over the wire. */
function show(request: IncomingMessage, response: ServerResponse) {
  if (!isShown) return;
  console.log(`${request.method} ${request.url} HTTP/1.1`);
  for (const name of ["origin", "access-control-request-method",
    "access-control-request-headers", "x-desk"])
    if (request.headers[name])
      console.log(`${name}: ${plain(String(request.headers[name]))}`);
  console.log(`    ${response.statusCode} ${response.statusMessage}`);
  for (const name of response.getHeaderNames())
    if (/^(access|vary)/i.test(name))
      console.log(`    ${name}: ${plain(
        String(response.getHeader(name)))}`);
}
const api = await serve((request, response) => {
  response.on("finish", () => show(request, response));
  // region: answer
  const { origin } = request.headers;
  response.appendHeader("Vary", "Origin");      // on every answer
  if (origin && allowed.includes(origin)) {
    response.setHeader("Access-Control-Allow-Origin", origin);
    if (request.method === "OPTIONS") {
      response.setHeader("Access-Control-Allow-Methods", "DELETE");
      response.setHeader("Access-Control-Allow-Headers", "X-Desk");
      response.setHeader("Access-Control-Max-Age", "600");
    }
  }
  if (request.method === "OPTIONS") response.writeHead(204).end();
  else boxOffice.listener(request, response);
  // endregion
});
const site = await serve((_, response) => {
  response.setHeader("content-type", "text/html");
  response.end("<title>The staff desk</title>");
});
const own = `http://desk.localhost:${site}`;
const base = `http://api.localhost:${api}`;
const json = { "content-type": "application/json" };
const hold = JSON.stringify(
  { seats: ["B7"], buyer: "ana@example.org" });
const direct = `http://localhost:${api}`;
await fetch(`${direct}/shows/42/holds`,          // makes hold id1
  { method: "POST", headers: json, body: hold });
await fetch(`${direct}/holds/id1/booking`,       // makes booking id2
  { method: "POST", headers: { "idempotency-key": "a1" } });

const page = await (await openBrowser()).newPage();
await page.goto(own);
isShown = true;

/** Prints what the page does, what it gets, what the console says. */
async function ask(method: string, path: string, init: object = {}) {
  const said: string[] = [];
  const note = (message: ConsoleMessage) =>
    said.push(plain(message.text()));
  page.on("console", note);
  const got = await page.evaluate(([url, init]) =>
    fetch(url as string, init as RequestInit).then(
      (answer) => `status ${answer.status}`,
      (error) => `TypeError: ${error.message}`),
    [base + path, { method, ...init }]);
  console.log(`the page gets: ${got}`);
  await page.waitForTimeout(100);
  page.off("console", note);
  const reason = said.find((text) => text.includes("CORS"));
  if (reason) console.log(`the console: ${reason}`.replace(
    /(?![^\n]{1,72}$)([^\n]{1,68}) /g, "$1\n  "));
}
const desk = { headers: { "X-Desk": "2" } };

console.log("--- closed-get ---");
await ask("GET", "/shows/42");
console.log("--- closed-post ---");
await ask("POST", "/shows/42/holds", { body: hold });
console.log("--- closed-delete ---");
await ask("DELETE", "/bookings/id2", desk);
allowed = [own];
console.log("--- open ---");
await ask("DELETE", "/bookings/id2", desk);
console.log("--- again ---");
await ask("DELETE", "/bookings/id2", desk);
await stop();
