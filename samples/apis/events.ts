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

/** Reads some events, then hangs up: a phone enters a tunnel. */
async function listen(count: number, lastId?: string) {
  const hangUp = new AbortController();
  const response = await fetch(url, { signal: hangUp.signal,
    headers: lastId ? { "last-event-id": lastId } : {} });
  let text = "";
  for await (const chunk of response.body!) {
    text += Buffer.from(chunk).toString();
    if (text.split("\n\n").length > count) break;
  }
  hangUp.abort();
  return text.split("\n\n").slice(0, count).map((event) =>
    Object.fromEntries(event.split("\n").map((l) => l.split(": "))));
}
const before = await listen(2);
for (const { id, data } of before) console.log(id, data);
console.log("... the connection is lost after event 2 ...");
for (const { id, data } of await listen(2, before.at(-1)!.id))
  console.log(id, data);
stop();
