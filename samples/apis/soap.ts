// run: node
import { text } from "node:stream/consumers";
import { start } from "./http.ts";

const soap = "http://www.w3.org/2003/05/soap-envelope";
const envelope = (body: string) => `<env:Envelope
    xmlns:env="${soap}">
  <env:Body>
${body.replace(/^/gm, "    ")}
  </env:Body>
</env:Envelope>`;

// What a bank's server could answer.
const { url, stop } = await start(async (request, response) => {
  await text(request);
  response.writeHead(500, { "content-type": "application/soap+xml" })
    .end(envelope(`<env:Fault>
  <env:Code><env:Value>env:Receiver</env:Value></env:Code>
  <env:Reason>
    <env:Text xml:lang="en">The ledger is closed.</env:Text>
  </env:Reason>
</env:Fault>`));
});

const body = envelope(`<Refund xmlns="https://bank.example/refunds">
  <booking>b1</booking>
  <amount currency="EUR">24.50</amount>
</Refund>`);
console.log("> POST /services/refunds HTTP/1.1");
console.log(`> Content-Type: application/soap+xml\n>\n${body}\n`);
const answer = await fetch(`${url}/services/refunds`, { method: "POST",
  headers: { "content-type": "application/soap+xml" }, body });
console.log(`< HTTP/1.1 ${answer.status} ${answer.statusText}`);
console.log(`< Content-Type: ${answer.headers.get("content-type")}\n<`);
console.log(await answer.text());
stop();
