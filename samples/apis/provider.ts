// run: node
import { start } from "./http.ts";

// A payment provider on a bad day, and one that stays silent.
let calls = 0;
let isSilent = false;
const charged = new Map<string, number>();
const { url, stop } = await start((request, response) => {
  calls++;
  charged.set(String(request.headers["idempotency-key"]), 2450);
  if (isSilent || calls === 1) return;            // never answers
  if (calls === 2) return response.writeHead(503).end();
  response.end('{"status":"paid","amount":2450,"risk_beta":0.2}');
});

// region: client
/** One attempt: "paid" or "refused" for certain, else undefined. */
async function attempt(key: string, amount: number) {
  const response = await fetch(`${url}/charges`, { method: "POST",
    headers: { "idempotency-key": key },
    body: JSON.stringify({ amount }),
    signal: AbortSignal.timeout(1000) }).catch(() => undefined);
  console.log("  the provider says", response?.status ?? "nothing");
  if (!response || response.status >= 500 || response.status === 429)
    return undefined;                             // may heal
  if (!response.ok) return "refused";
  const answer = await response.json();
  if (answer.status !== "paid" || answer.amount !== amount)
    throw new Error("the provider broke its contract");
  return "paid";                      // other fields are ignored
}

async function charge(key: string, amount: number) {
  for (let tries = 1; tries <= 4; tries++) {
    const outcome = await attempt(key, amount);
    if (outcome) return outcome;
    // here: wait with back-off and jitter
  }
  return "unknown, ask the provider later";       // not "failed"
}
// endregion

console.log("charge b1:");
console.log(" ", await charge("b1", 2450));
console.log("  calls:", calls, " charges:", charged.size);
isSilent = true;
console.log("charge b2:");
console.log(" ", await charge("b2", 2450));
stop();
