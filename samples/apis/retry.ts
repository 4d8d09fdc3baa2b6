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
  response.writeHead(answer.status).end(await answer.text());
});
for (const seat of ["B7", "B8"])
  await exchange(office.url, "POST", "/shows/42/holds", { quiet: true,
    body: { seats: [seat], buyer: "ana@example.org" } });

// region: client
const key = "5b0e8a52";                   // made once for the intent
for (const attempt of [1, 2]) {
  try {
    await exchange(proxy.url, "POST", "/holds/h1/booking",
      { headers: { "idempotency-key": key } });
    break;
  } catch {
    console.log(`attempt ${attempt}: no answer`);
    await exchange(office.url, "GET", "/shows/42/seats");
  }
}
// endregion
const quiet = true;
await exchange(office.url, "POST", "/holds/h2/booking",
  { headers: { "idempotency-key": key }, quiet });
await exchange(office.url, "POST", "/holds/h2/booking", { quiet });
await exchange(office.url, "DELETE", "/bookings/b1");
await exchange(office.url, "DELETE", "/bookings/b1", { quiet });
proxy.stop();
office.stop();
