import { createServer } from "node:net";
import { openBrowser, serve, stop } from "./browser.ts";

const port = await serve((request, response) => {
  if (request.url === "/silent") request.socket.destroy();
  else if (request.url === "/broken")
    response.writeHead(502).end("Bad gateway");
  else response.end("ok");
});
const free = createServer().listen(0, "127.0.0.1");
await new Promise((done) => free.once("listening", done));
const closed = (free.address() as { port: number }).port;
await new Promise((done) => free.close(done));

const browser = await openBrowser();
for (const [what, url] of [
  ["no such name        ", "http://boxoffice.invalid/"],
  ["nobody listens      ", `http://localhost:${closed}/`],
  ["no TLS on this port ", `https://localhost:${port}/`],
  ["cut without answer  ", `http://localhost:${port}/silent`],
  ["an answer, a bad one", `http://localhost:${port}/broken`],
]) {
  const page = await browser.newPage();
  const seen = await page.goto(url!).then(
    (response) => `status ${response!.status()}`,
    (error: Error) => /net::(\w+)/.exec(error.message)?.[1]);
  console.log(what, seen);
}
await stop();
