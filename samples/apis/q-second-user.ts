// run: node
import { start } from "./http.ts";

// A small API. In a project its router gives this list.
const routes = ["GET /holds/h1", "DELETE /holds/h1",
  "GET /bookings/b1", "DELETE /bookings/b1",
  "GET /bookings/b1/ticket"];
const forgets = "GET /bookings/b1/ticket";
const owner = new Map<string, string>();
const createForAna = () => owner.set("h1", "ana").set("b1", "ana");
const { url, stop } = await start((request, response) => {
  const caller = request.headers.authorization?.slice(7);
  const id = request.url!.split("/")[2]!;
  const route = `${request.method} ${request.url}`;
  const found = routes.includes(route) && owner.has(id)
    && (route === forgets || owner.get(id) === caller);
  if (found && request.method === "DELETE") owner.delete(id);
  response.writeHead(!caller ? 401 : found ? 200 : 404).end();
});

// region: test
/** Each route with an id, asked by a stranger, by nobody, and last
 *  by the owner, because her DELETE takes the thing away. */
for (const route of routes) {
  createForAna();                          // a hold and a booking
  const [method, path] = route.split(" ");
  const ask = async (caller?: string) =>
    (await fetch(url + path, { method, headers: caller
      ? { authorization: `Bearer ${caller}` } : {} })).status;
  const seen = [await ask("ben"), await ask(), await ask("ana")];
  const ok = String(seen) === "404,401,200";
  console.log(ok ? "ok  " : "HOLE", route.padEnd(23), ...seen);
}
// endregion
stop();
