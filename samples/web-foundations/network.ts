import { openBrowser, serve, stop } from "./browser.ts";

const slow = (ms: number) =>
  new Promise((done) => setTimeout(done, ms));
const port = await serve(async ({ url }, response) => {
  if (url === "/") {
    response.setHeader("content-type", "text/html");
    response.end(`<title>Seats</title><script type="module">
      for (const path of ["/seats", "/plan.svg", "/holds"])
        await fetch(path).then((response) => response.text());
    </script>`);
  } else if (url === "/seats") {        // the query needs its time
    await slow(2000);
    response.end("[]");
  } else if (url === "/plan.svg") {     // big, on a thin line
    response.write("<svg>");
    await slow(2000);
    response.end("</svg>");
  } else {
    response.writeHead(url === "/holds" ? 409 : 204).end();
  }
});

const browser = await openBrowser();
const page = await browser.newPage();
console.log("method path       type     status waiting download");
page.on("requestfinished", async (request) => {
  const { requestStart, responseStart, responseEnd } = request.timing();
  const seconds = (ms: number) => `${Math.round(ms / 2000) * 2} s`;
  const status = (await request.response())?.status();
  const { pathname } = new URL(request.url());
  if (pathname !== "/favicon.ico") console.log(
    request.method().padEnd(6), pathname.padEnd(10),
    request.resourceType().padEnd(8), String(status).padEnd(6),
    seconds(responseStart - requestStart).padEnd(7),
    seconds(responseEnd - responseStart));
});
await page.goto(`http://localhost:${port}/`);
await page.waitForLoadState("networkidle");
await stop();
