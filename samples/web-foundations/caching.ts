import { createHash } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { openBoxOffice } from "../box-office/node/box-office.ts";
import { openBrowser, serve, stop } from "./browser.ts";

const boxOffice = openBoxOffice();
const script = `fetch("/shows/42/seats").then((answer) => answer.json())
  .then(({ notFree }) => { document.title =
    "seats taken: " + Object.keys(notFree).length; });`;
const hash = (text: string) =>
  createHash("sha256").update(text).digest("hex").slice(0, 8);
const asset = `/map.${hash(script)}.js`;  // the name is the version
const page = `<title>Hamlet</title><script src="${asset}"></script>`;

const port = await serve((request, response) => {
  const { url, headers } = request;
  response.on("finish", () => log(request, response));
  if (url === asset) {
    response.setHeader("Cache-Control",
      "public, max-age=31536000, immutable");
    response.setHeader("Content-Type", "text/javascript");
    response.end(script);
  } else if (url === "/") {
    const etag = `"${hash(page)}"`;
    response.setHeader("Cache-Control", "private, no-cache");
    response.setHeader("ETag", etag);
    response.setHeader("Content-Type", "text/html");
    const isSame = headers["if-none-match"] === etag;
    response.writeHead(isSame ? 304 : 200).end(isSame ? "" : page);
  } else {
    response.setHeader("Cache-Control", "no-cache");
    boxOffice.listener(request, response);  // the seats, with an ETag
  }
});
function log({ method, url, headers }: IncomingMessage,
  response: ServerResponse) {
  if (url === "/favicon.ico" || method === "POST") return;
  console.log(`GET ${url}`);
  if (headers["if-none-match"])
    console.log(`If-None-Match: ${headers["if-none-match"]}`);
  console.log(`    ${response.statusCode} ${response.statusMessage}`);
  for (const name of ["Cache-Control", "ETag"])
    if (response.statusCode === 200 && response.hasHeader(name))
      console.log(`    ${name}: ${response.getHeader(name)}`);
}

const browser = await openBrowser();
const tab = await browser.newPage();
const base = `http://localhost:${port}`;
for (const visit of ["first", "second", "after-a-hold"]) {
  console.log(`--- ${visit} ---`);
  if (visit === "after-a-hold") await fetch(`${base}/shows/42/holds`, {
    method: "POST", headers: { "content-type": "application/json" },
    body: '{"seats": ["B7"], "buyer": "ana@example.org"}' });
  await tab.goto(base);
  await tab.waitForFunction("document.title.startsWith('seats')");
  console.log(`(the page shows: ${await tab.title()})`);
  await tab.goto("about:blank");
}
await stop();
