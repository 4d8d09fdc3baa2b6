import { randomBytes } from "node:crypto";
import { openBrowser, readBody, serve, stop } from "./browser.ts";

let flags = "", check = "none", cancelled = 0, port = 0;
const token = randomBytes(16).toString("base64url");  // one a session

const page = (action: string, more = "") => `<title>Page</title>
  <form method="post" action="${action}">${more}
    <button>Win two tickets</button></form>`;

// region: checks
function isForged(site: string | undefined, sent: string | null) {
  if (check === "token") return sent !== token;
  if (check === "site") return site !== "same-origin";
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
    const form = new URLSearchParams(await readBody(request));
    const { cookie, "sec-fetch-site": site } = request.headers;
    const refused = cookie !== "session=ana" ? "401, no session" :
      isForged(String(site), form.get("csrf")) ? "403, forged" : "";
    if (!refused) cancelled++;
    response.writeHead(refused ? 403 : 200);
    response.end(refused || "200, cancelled");
  } else {
    response.end(page(`http://localhost:${port}/cancel`));
  }
});

const browser = await openBrowser();
for (const [what, cookie, by] of [
  ["SameSite=None, no check", "SameSite=None; Secure", "none"],
  ["no SameSite at all", "", "none"],
  ["SameSite=Lax", "SameSite=Lax", "none"],
  ["None, token in the form", "SameSite=None; Secure", "token"],
  ["None, Sec-Fetch-Site", "SameSite=None; Secure", "site"],
]) {
  [flags, check] = [cookie!, by!];
  const context = await browser.newContext();
  const tab = await context.newPage();
  const results: string[] = [];
  for (const evil of [true, false]) {
    await tab.goto(`http://localhost:${port}/login`);
    if (evil) await tab.goto(`http://127.0.0.1:${port}/evil`);
    await tab.click("button");
    await tab.waitForURL(/cancel/);
    results.push(String(await tab.textContent("body")));
  }
  console.log(what);
  console.log(`  evil site: ${results[0]}`);
  console.log(`  own page:  ${results[1]}`);
}
await stop();
