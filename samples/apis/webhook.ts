// run: node
import { createHmac, timingSafeEqual } from "node:crypto";
import { start } from "./http.ts";

const secret = "shared-by-letter-with-the-partner";
const now = 1_795_000_000;                 // seconds, fixed here

// region: verify
const sign = (at: number, body: string) =>
  createHmac("sha256", secret).update(`${at}.${body}`).digest("hex");

function genuine(header: string, body: string) {
  const match = /^t=(\d+),v1=([0-9a-f]{64})$/.exec(header);
  if (!match) return "no signature";
  const at = Number(match[1]);
  const sent = Buffer.from(match[2], "hex");
  const expected = Buffer.from(sign(at, body), "hex");
  if (!timingSafeEqual(sent, expected)) return "wrong signature";
  return Math.abs(now - at) > 300 ? "too old" : "genuine";
}
// endregion

const seen = new Set<string>();
const { url, stop } = await start(async (request, response) => {
  const chunks: Buffer[] = [];             // the bytes, not the JSON
  for await (const chunk of request) chunks.push(chunk);
  const raw = Buffer.concat(chunks).toString();
  const verdict = genuine(
    String(request.headers["box-office-signature"]), raw);
  if (verdict !== "genuine")
    return response.writeHead(401).end(verdict);
  const { id } = JSON.parse(raw);
  const answer = seen.has(id) ? "seen before, ignored" : "queued";
  seen.add(id);
  response.writeHead(202).end(answer);
});

const deliver = async (what: string, body: string, header: string) => {
  const response = await fetch(url, { method: "POST", body,
    headers: { "box-office-signature": header } });
  console.log(what.padEnd(18), response.status, await response.text());
};
const event = '{"id":"evt_7","type":"cancelled","booking":"b1"}';
const good = `t=${now},v1=${sign(now, event)}`;
console.log("--- message ---");
console.log("> POST /webhooks/payments HTTP/1.1");
console.log(`> Box-Office-Signature: ${good.replace(",", ",\n>   ")}`);
console.log(`>\n${event}`);
await fetch(url, { method: "POST", body: event,
  headers: { "box-office-signature": good } }).then((answer) =>
  console.log(`< HTTP/1.1 ${answer.status} ${answer.statusText}`));
console.log("--- deliveries ---");
await deliver("sent again", event, good);
await deliver("body changed", event.replace("b1", "b2"), good);
await deliver("replayed in 1 h", event,
  `t=${now - 3600},v1=${sign(now - 3600, event)}`);
await deliver("not signed", event, "");
stop();
