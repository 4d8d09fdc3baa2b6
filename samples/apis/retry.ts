// run: node
import { exchange, openBoxOfficeOfListings, start } from "./http.ts";

const office = await start(openBoxOfficeOfListings().listener);
let losses = 1;
const proxy = await start(async (request, response) => {
  const answer = await fetch(office.url + request.url, {
    method: request.method,
    headers: { "idempotency-key":
      String(request.headers["idempotency-key"]) } });
  // The work is done. Then the proxy restarts, with the answer in it.
  if (losses-- > 0) return request.socket.destroy();
  response.writeHead(answer.status, answer.statusText,
    { location: answer.headers.get("location") ?? "" })
    .end(await answer.text());
});
const log = console.log;
console.log = () => {};                       // two holds, in silence
for (const seat of ["B7", "B8"])
  await exchange(office.url, "POST", "/shows/42/holds",
    { body: { seats: [seat], buyer: "ana@example.org" } });
console.log = log;

const book = (url: string, hold: string, key: string,
  note: string, brief = false) =>
  exchange(url, "POST", `/holds/${hold}/booking`, { note, brief,
    show: ["location"], headers: { "idempotency-key": key } })
    .catch(() => console.log("< (the connection was closed)\n"));

console.log("--- retry ---");
const key = "5b0e8a52";                     // made once for the intent
await book(proxy.url, "h1", key, "the first attempt");
await book(proxy.url, "h1", key, "the second attempt, the same key");

console.log("--- proof ---");
await book(office.url, "h2", "77c1d0e4",
  "the next purchase of anybody gets the next number");

console.log("--- wrong ---");
await exchange(office.url, "POST", "/holds/h2/booking",
  { brief: true, note: "no key" });
await book(office.url, "h2", key,
  "the old key for another hold", true);
proxy.stop();
office.stop();
