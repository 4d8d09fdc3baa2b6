import { createHash } from "node:crypto";
import type { IncomingMessage } from "node:http";
import { openBrowser, serve, stop } from "./browser.ts";

let show = "Hamlet, 240 seats free";
// region: server
const script = "console.log('map drawn')";
const hash = createHash("sha256").update(script).digest("hex");
const asset = `/map.${hash.slice(0, 8)}.js`; // the name is the version

const port = await serve((request, response) => {
  if (request.url === asset) {
    response.setHeader("Cache-Control",
      "public, max-age=31536000, immutable");
    response.setHeader("Content-Type", "text/javascript");
    log(request, 200);
    response.end(script);
    return;
  }
  const page = `<title>${show}</title><script src="${asset}"></script>`;
  const print = createHash("sha256").update(page).digest("base64url");
  const etag = `"${print.slice(0, 8)}"`;
  response.setHeader("Cache-Control", "private, no-cache");
  response.setHeader("ETag", etag);
  const isSame = request.headers["if-none-match"] === etag;
  log(request, isSame ? 304 : 200);
  if (isSame) { response.writeHead(304).end(); return; }
  response.setHeader("Content-Type", "text/html");
  response.end(page);
});
// endregion
function log(request: IncomingMessage, status: number) {
  const asked = request.headers["if-none-match"] ? "If-None-Match" : "";
  if (request.url !== "/favicon.ico")
    console.log(`  ${status} ${request.url} ${asked}`);
}

const browser = await openBrowser();
const page = await browser.newPage();
for (const visit of ["first visit", "second visit", "after a change"]) {
  console.log(visit);
  if (visit === "after a change") show = "Hamlet, 239 seats free";
  await page.goto(`http://localhost:${port}/shows/42`);
  await page.goto("about:blank");
}
await stop();
