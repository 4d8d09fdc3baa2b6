import { openBrowser, serve, stop } from "./browser.ts";

let allow = "";
let cancelled = 0;
// region: api
const api = await serve((request, response) => {
  const { method, headers } = request;
  console.log(`  ${method}${headers.origin ? " with Origin" : ""}`,
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
  if (method !== "GET") cancelled++;
  response.end("done");
});
// endregion
const site = await serve((_, response) => {
  response.setHeader("content-type", "text/html");
  response.end("<title>The staff desk</title>");
});

const browser = await openBrowser();
const page = await browser.newPage();
await page.goto(`http://localhost:${site}/`);

async function ask(what: string, options: object) {
  console.log(what);
  console.log("  page:", await page.evaluate(([url, init]) =>
    fetch(url as string, init as RequestInit).then(
      (response) => response.text(), (error) => error.message),
    [`http://localhost:${api}/bookings/b1`, options]));
}

console.log("--- closed ---");
await ask("GET", {});
await ask("POST of a form's kind", { method: "POST", body: "x" });
await ask("DELETE", { method: "DELETE" });
console.log(`changed on the server: ${cancelled}`);
console.log("--- open ---");
// region: open
allow = `http://localhost:${site}`;
await ask("GET", {});
await ask("DELETE", { method: "DELETE", headers: { "X-Desk": "2" } });
await ask("DELETE again", { method: "DELETE",
  headers: { "X-Desk": "2" } });
// endregion
await stop();
