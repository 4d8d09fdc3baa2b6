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
    await slow(1800);
    response.end("[]");
  } else if (url === "/plan.svg") {     // big, on a thin line
    response.write("<svg>");
    await slow(1800);
    response.end("</svg>");
  } else {
    response.writeHead(url === "/holds" ? 409 : 204).end();
  }
});

const browser = await openBrowser();
const page = await browser.newPage();
// region: panel
page.on("requestfinished", async (request) => {
  const { requestStart, responseStart, responseEnd } = request.timing();
  const waiting = responseStart - requestStart;
  const download = responseEnd - responseStart;
  const verdict = Math.max(waiting, download) < 900 ? "quick"
    : waiting > download ? "waiting for the server" : "downloading";
  const status = (await request.response())?.status();
  const { pathname } = new URL(request.url());
  if (pathname !== "/favicon.ico")
    console.log(request.method(), pathname, request.resourceType(),
      status, verdict);
});
// endregion
await page.goto(`http://localhost:${port}/`);
await page.waitForLoadState("networkidle");
await stop();
