// run: node
import { boxOffice, exchange, start } from "./server.ts";

const now = () => Date.parse("2026-11-20T10:00:00Z");
const office = boxOffice({ now });
let losses = 1;
const { url, stop } = await start((request, response) => {
  if (request.method === "POST" && request.url!.endsWith("/booking")
    && losses-- > 0) {
    // The work is done, then the answer is lost on its way back.
    office.answer("POST", new URL(request.url!, "http://x"),
      request.headers, "");
    return request.socket.destroy();
  }
  return office.listener(request, response);
});
await exchange(url, "POST", "/shows/42/holds", { quiet: true,
  body: { seats: ["B7"], buyer: "ana@example.org" } });

const book = (key?: string) => exchange(url, "POST",
  "/holds/h1/booking", key
    ? { headers: { "idempotency-key": key } } : { quiet: true });
for (const attempt of [1, 2]) {
  try { await book("5b0e8a52"); break; } catch {
    console.log(`attempt ${attempt}: no answer, bookings made:`,
      office.bookings());
  }
}
console.log("bookings made:", office.bookings());
await book();
stop();
