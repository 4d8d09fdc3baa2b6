import { openBrowser, serve, stop } from "./browser.ts";

// region: page
const html = `<title>Seats</title><ul id="news"></ul><script>
  const source = new EventSource("/shows/42/events");
  source.addEventListener("seat", (event) => {
    console.log("the page hears:", event.data);
    if (event.lastEventId === "4") source.close();
  });
  source.onerror = () => console.log(
    source.readyState === EventSource.CONNECTING
      ? "the line is cut, the browser connects again" : "given up");
</script>`;
// endregion
const log = ["B7 held", "B8 held", "B7 booked", "B8 free"];
const port = await serve((request, response) => {
  if (request.url !== "/shows/42/events") {
    response.setHeader("content-type", "text/html");
    response.end(request.url === "/" ? html : "");
    return;
  }
  const last = Number(request.headers["last-event-id"] ?? 0);
  console.log("GET /shows/42/events HTTP/1.1");
  if (last) console.log(`Last-Event-ID: ${last}`);
  console.log("    200 OK\n    Content-Type: text/event-stream\n");
  response.writeHead(200, { "content-type": "text/event-stream",
    "cache-control": "no-store" });
  response.write("retry: 500\n\n");           // wait so many ms
  for (const [index, text] of log.entries())
    if (index >= last && index < last + 2) {
      const id = `id: ${index + 1}`;
      const lines = [id, "event: seat", `data: ${text}`];
      response.write(lines.join("\n") + "\n\n");
      for (const line of lines) console.log(`    ${line}`);
      console.log();
    }
  setTimeout(() => response.end(), 100);     // the tunnel
});

const browser = await openBrowser();
const page = await browser.newPage();
page.on("console", (message) => console.log(message.text()));
const end = page.waitForEvent("console",
  (message) => message.text().endsWith("B8 free"));
await page.goto(`http://localhost:${port}/`);
await end;
await stop();
