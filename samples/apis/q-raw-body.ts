// run: node
import { createHmac } from "node:crypto";

const hmac = (secret: string, body: string) =>
  createHmac("sha256", secret).update(body).digest("hex").slice(0, 12);
const raw = '{"id": "evt_7", "amount": 24.50}';
const again = JSON.stringify(JSON.parse(raw));

console.log("sent by the provider   ", hmac("live-secret", raw));
console.log("over the parsed body   ", hmac("live-secret", again));
console.log("with the test secret   ", hmac("test-secret", raw));
console.log(`raw:    ${raw} (${raw.length} bytes)`);
console.log(`parsed: ${again} (${again.length} bytes)`);
