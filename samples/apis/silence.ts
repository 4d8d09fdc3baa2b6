// run: node
import { start } from "./http.ts";

const closed = await start(() => {});
closed.stop();                              // nobody listens any more
const silent = await start(() => {});       // takes it, never answers
const hangs = await start((request) => { request.socket.destroy(); });
const slow = await start((_request, response) => {
  response.writeHead(504).end();            // a proxy gave up
});

console.log("what happened             what the client sees");
for (const [what, { url }] of Object.entries({
  "nobody listens": closed, "nothing comes back": silent,
  "closed before the answer": hangs, "a proxy gave up": slow })) {
  const seen = await fetch(`${url}/charges`, { method: "POST",
    signal: AbortSignal.timeout(1500) }).then(
    ({ status, statusText }) => `${status} ${statusText}`,
    (error) => error.cause?.code ?? error.name);
  console.log(what.padEnd(25), seen);
}
for (const { stop } of [silent, hangs, slow]) stop();
