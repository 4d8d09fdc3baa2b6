import { openBrowser, serve, stop } from "./browser.ts";

let bookings = 0;
// region: server
const port = await serve((request, response) => {
  if (request.method === "POST") {
    bookings++;
    if (bookings === 1) request.socket.destroy(); // booked, no answer
    else response.end("booked");
  } else {
    response.setHeader("content-type", "text/html");
    response.end("<title>Book</title>");
  }
});
// endregion

const browser = await openBrowser();
const page = await browser.newPage();
await page.goto(`http://localhost:${port}/`);
await page.evaluate("fetch('/').then((r) => r.text())");
const script = `fetch("/holds/h1/booking", { method: "POST" })
  .then((response) => response.text())`;
console.log("calls of fetch: 1, answer:", await page.evaluate(script));
console.log("requests that arrived:", bookings);
await stop();
