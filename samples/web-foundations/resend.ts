import { openBrowser, serve, stop } from "./browser.ts";

const used = new WeakSet();
let bookings = 0;
const port = await serve((request, response) => {
  const connection = used.has(request.socket) ? "reused" : "new";
  used.add(request.socket);
  if (request.method === "POST") {
    bookings++;
    console.log(`${request.method} ${request.url}`,
      `on a ${connection} connection: booking ${bookings} is made`);
    if (bookings === 1) {
      console.log("  connection cut, no answer");
      request.socket.destroy();
    } else {
      console.log(`  200 OK  booking ${bookings}`);
      response.end(`booking ${bookings}`);
    }
  } else {
    if (request.url !== "/") response.setHeader("connection", "close");
    response.setHeader("content-type", "text/html");
    response.end("<title>Book</title>");
  }
});

const browser = await openBrowser();
const page = await browser.newPage();
await page.goto(`http://localhost:${port}/`);
await page.evaluate("fetch('/').then((r) => r.text())");
console.log("The page calls fetch once.");
const script = `fetch("/holds/h1/booking", { method: "POST" })
  .then((response) => response.text())`;
console.log(`The page gets: ${await page.evaluate(script)}`);
await stop();
