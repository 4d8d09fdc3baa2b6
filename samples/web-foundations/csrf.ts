import { randomBytes } from "node:crypto";
import type { IncomingMessage } from "node:http";
import { openBrowser, readBody, serve, stop } from "./browser.ts";

let flags = "", check = "none", cancelled = 0, port = 0;
const token = randomBytes(16).toString("base64url");  // one a session

const page = (action: string, more = "") => `<title>Page</title>
  <form method="post" action="${action}">${more}
    <button>Win two tickets</button></form>`;
let isShown = true;
function show({ method, url, headers }: IncomingMessage) {
  if (!isShown) return;
  isShown = false;
  console.log("--- request ---");
  console.log(`${method} ${url} HTTP/1.1`);
  for (const name of ["host", "origin", "sec-fetch-site", "cookie"])
    console.log(`${name}: ${headers[name]}`.replaceAll(/:\d+/g, ""));
  console.log("--- tries ---");
  console.log("cookie and check".padEnd(26),
    "from evil site".padEnd(18),
    "from our page");
}

// region: checks
function isForged(site: string | undefined, sent: string | null) {
  if (check === "token") return sent !== token;   // from the form
  if (check === "site") return site !== "same-origin"; // the header
  return false;
}
// endregion
port = await serve(async (request, response) => {
  response.setHeader("content-type", "text/html");
  if (request.url === "/login") {
    response.setHeader("set-cookie", `session=ana; Path=/; ${flags}`);
    response.end(page("/cancel",
      `<input type="hidden" name="csrf" value="${token}">`));
  } else if (request.method === "POST") {
    show(request);
    const form = new URLSearchParams(await readBody(request));
    const { cookie, "sec-fetch-site": site } = request.headers;
    const refused = cookie !== "session=ana" ? "401, no session" :
      isForged(String(site), form.get("csrf")) ? "403, forged" : "";
    if (!refused) cancelled++;
    response.writeHead(refused ? 403 : 200);
    response.end(refused || "200, cancelled");
  } else {
    response.end(page(`http://boxoffice.localhost:${port}/cancel`));
  }
});

const browser = await openBrowser();
for (const [what, cookie, by] of [
  ["SameSite=None", "SameSite=None; Secure", "none"],
  ["no SameSite, just set", "", "none"],
  ["SameSite=Lax", "SameSite=Lax", "none"],
  ["None, and a token", "SameSite=None; Secure", "token"],
  ["None, and Sec-Fetch-Site", "SameSite=None; Secure", "site"],
]) {
  [flags, check] = [cookie!, by!];
  const context = await browser.newContext();
  const tab = await context.newPage();
  const results: string[] = [];
  for (const evil of [true, false]) {
    await tab.goto(`http://boxoffice.localhost:${port}/login`);
    if (evil) await tab.goto(`http://tickets.localhost:${port}/evil`);
    await tab.click("button");
    await tab.waitForURL(/cancel/);
    results.push(String(await tab.textContent("body")));
  }
  console.log(what!.padEnd(26), results[0]!.padEnd(18), results[1]);
}
await stop();
