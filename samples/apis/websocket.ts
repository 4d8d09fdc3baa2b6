// run: node
import { createHash } from "node:crypto";
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

const server = createServer().listen(0, "127.0.0.1");
const guid = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";  // RFC 6455

server.on("upgrade", (request, socket) => {
  const key = request.headers["sec-websocket-key"];
  console.log(`> GET ${request.url} HTTP/1.1`);
  for (const name of ["Connection", "Upgrade", "Sec-WebSocket-Key"])
    console.log(`> ${name}: ${name.endsWith("Key") ? "(random)"
      : request.headers[name.toLowerCase()]}`);
  const accept = createHash("sha1").update(key + guid)
    .digest("base64");
  socket.write("HTTP/1.1 101 Switching Protocols\r\n"
    + "Upgrade: websocket\r\nConnection: Upgrade\r\n"
    + `Sec-WebSocket-Accept: ${accept}\r\n\r\n`);
  console.log("< HTTP/1.1 101 Switching Protocols");
  console.log("< Upgrade: websocket\n< Connection: Upgrade");
  console.log("< Sec-WebSocket-Accept: (computed from the key)");
  socket.on("data", (frame: Buffer) => {
    if ((frame[0] & 15) !== 1) return socket.end();   // text only
    const mask = frame.subarray(2, 6);     // clients mask every frame
    const text = frame.subarray(6).map((b, i) => b ^ mask[i % 4]);
    const reply = Buffer.from(`${Buffer.from(text)}: held`);
    socket.write(Buffer.from([0x81, reply.length, ...reply]));
  });
});

await once(server, "listening");
const { port } = server.address() as AddressInfo;
const socket = new WebSocket(`ws://127.0.0.1:${port}/seats`);
await once(socket, "open");
for (const seat of ["B7", "B8"]) {
  socket.send(seat);
  const [event] = await once(socket, "message");
  console.log(`message to the server: "${seat}"`);
  console.log(`message back:          "${event.data}"`);
}
socket.close();
server.close();
