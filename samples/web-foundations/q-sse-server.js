// run: node
// Server-sent events: the server's side, and what a client reads.
import { createServer, get } from "node:http";

// region: server
const recent = []; // a real one keeps the last few hundred
const listeners = new Set();

function tell(text) {
  const event = { id: recent.length + 1, text };
  recent.push(event);
  for (const send of listeners) send(event);
}

const server = createServer((request, response) => {
  response.writeHead(200, {
    "content-type": "text/event-stream",
    "cache-control": "no-store",
    "x-accel-buffering": "no", // NGINX passes each event on
  });
  const send = ({ id, text }) =>
    response.write(`id: ${id}\nevent: seat\ndata: ${text}\n\n`);
  const last = Number(request.headers["last-event-id"] ?? 0);
  for (const event of recent) if (event.id > last) send(event);
  listeners.add(send);
  const beat = setInterval(() => response.write(":\n\n"), 15_000);
  response.on("close", () => {
    listeners.delete(send);
    clearInterval(beat);
  });
});
// endregion

tell("B7 held");
tell("B8 held");
await new Promise((ready) => server.listen(0, ready));
const { port } = server.address();
await new Promise((end) => {
  const headers = { "last-event-id": "1" };
  const request = get({ port, headers }, (response) => {
    console.log(response.statusCode, response.headers["content-type"]);
    let text = "";
    response.on("data", (piece) => {
      text += piece;
      if (recent.length === 2) tell("B7 booked");
      if (!text.includes("B7 booked")) return;
      console.log(text.trimEnd());
      request.destroy();
    });
    response.on("error", () => {});
    response.on("close", () => setTimeout(end, 50));
  });
});
console.log("listeners left:", listeners.size);
server.close();
