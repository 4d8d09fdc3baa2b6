// run: node
import { start } from "./http.ts";

const log = ["B7 held", "B8 held", "B7 booked", "B8 free"];
// region: server
const { url, stop } = await start((request, response) => {
  const last = Number(request.headers["last-event-id"] ?? 0);
  response.writeHead(200, { "content-type": "text/event-stream",
    "cache-control": "no-store" });
  log.forEach((text, i) => {
    if (i + 1 > last)
      response.write(`id: ${i + 1}\nevent: seat\ndata: ${text}\n\n`);
  });                                      // and stays open
});
// endregion

/** Reads two events, then hangs up: a phone enters a tunnel. */
async function listen(lastId?: string) {
  console.log("> GET /shows/42/changes HTTP/1.1");
  if (lastId) console.log(`> Last-Event-ID: ${lastId}`);
  const hangUp = new AbortController();
  const response = await fetch(url, { signal: hangUp.signal,
    headers: lastId ? { "last-event-id": lastId } : {} });
  console.log(`< HTTP/1.1 ${response.status} ${response.statusText}`);
  console.log(`< Content-Type: ${
    response.headers.get("content-type")}\n<`);
  let text = "";
  for await (const chunk of response.body!) {
    text += Buffer.from(chunk).toString();
    if (text.split("\n\n").length > 2) break;
  }
  hangUp.abort();
  console.log(`${text.split("\n\n").slice(0, 2).join("\n\n")}\n`);
}
await listen();
console.log("# the phone is in a tunnel, then it asks again\n");
await listen("2");
stop();
