import { openBoxOffice } from "../box-office/node/box-office.ts";
import { openBrowser, serve, stop } from "./browser.ts";

let ids = 0;
let allow = "";
let answered = "never asked";
const boxOffice = openBoxOffice({ newId: () => `id${++ids}` });
// region: api
const api = await serve((request, response) => {
  const { method, headers } = request;
  if (headers.origin) console.log(`  ${method} with Origin`,
    headers["access-control-request-method"] ?? "",
    headers["access-control-request-headers"] ?? "");
  if (allow && headers.origin === allow) {
    response.setHeader("Access-Control-Allow-Origin", allow);
    response.setHeader("Vary", "Origin");
    response.setHeader("Access-Control-Allow-Methods", "GET, DELETE");
    response.setHeader("Access-Control-Allow-Headers", "X-Desk");
    response.setHeader("Access-Control-Max-Age", "600");
  }
  if (method === "OPTIONS") { response.writeHead(204).end(); return; }
  response.on("finish", () => answered = String(response.statusCode));
  boxOffice.listener(request, response);
});
// endregion
const site = await serve((_, response) => {
  response.setHeader("content-type", "text/html");
  response.end("<title>The staff desk</title>");
});
const base = `http://localhost:${api}`;
const json = { "content-type": "application/json" };
const hold = JSON.stringify(
  { seats: ["B7"], buyer: "ana@example.org" });
await fetch(`${base}/shows/42/holds`,            // makes hold id1
  { method: "POST", headers: json, body: hold });
await fetch(`${base}/holds/id1/booking`,         // makes booking id2
  { method: "POST", headers: { "idempotency-key": "a1" } });

const browser = await openBrowser();
const page = await browser.newPage();
await page.goto(`http://localhost:${site}/`);

async function ask(method: string, path: string, init: object = {}) {
  console.log(`${method} ${path}`);
  answered = "never asked";
  const got = await page.evaluate(([url, init]) =>
    fetch(url as string, init as RequestInit).then(
      (answer) => answer.status, (error) => error.message),
    [base + path, { method, ...init }]);
  console.log(`  box office: ${answered}; page: ${got}`);
}
const desk = { headers: { "X-Desk": "2" } };

console.log("--- closed ---");
await ask("GET", "/shows/42");
await ask("POST", "/shows/42/holds", { body: hold });
await ask("DELETE", "/bookings/id2");
console.log("--- open ---");
// region: open
allow = `http://localhost:${site}`;
await ask("GET", "/shows/42");
await ask("DELETE", "/bookings/id2", desk);
await ask("DELETE", "/bookings/id2", desk);
// endregion
await stop();
