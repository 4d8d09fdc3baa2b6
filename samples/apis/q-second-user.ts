// run: node
import { start } from "./http.ts";

// A small API: everything here belongs to Ana.
const owner: Record<string, string> = { h1: "ana", b1: "ana" };
const routes = ["GET /holds/h1", "DELETE /holds/h1",
  "GET /bookings/b1", "DELETE /bookings/b1",
  "GET /bookings/b1/ticket"];
const forgets = "GET /bookings/b1/ticket";
const { url, stop } = await start((request, response) => {
  const caller = request.headers.authorization?.slice(7);
  const id = request.url!.split("/")[2]!;
  const route = `${request.method} ${request.url}`;
  const known = routes.includes(route)
    && (route === forgets || owner[id] === caller);
  response.writeHead(!caller ? 401 : known ? 200 : 404).end();
});

// region: test
/** Each route with an id, asked by a stranger and by nobody. */
for (const route of routes) {
  const [method, path] = route.split(" ");
  const ask = async (caller?: string) =>
    (await fetch(url + path, { method, headers: caller
      ? { authorization: `Bearer ${caller}` } : {} })).status;
  const seen = [await ask("ana"), await ask("ben"), await ask()];
  const ok = String(seen) === "200,404,401";
  console.log(ok ? "ok  " : "HOLE", route.padEnd(23), ...seen);
}
// endregion
stop();
