// run: node
import { start } from "./http.ts";

// A payment provider on a bad day: silence, 503, then an answer.
let calls = 0;
const charged = new Map<string, number>();
const { url, stop } = await start((request, response) => {
  calls++;
  charged.set(String(request.headers["idempotency-key"]), 2450);
  if (calls === 1) return;                        // never answers
  if (calls === 2) return response.writeHead(503).end();
  response.end('{"status":"paid","amount":2450,"risk_beta":0.2}');
});

// region: client
async function charge(key: string, amount: number) {
  for (let attempt = 1; attempt <= 4; attempt++) {
    let outcome: string;
    try {
      const response = await fetch(`${url}/charges`, {
        method: "POST", body: JSON.stringify({ amount }),
        headers: { "idempotency-key": key },
        signal: AbortSignal.timeout(200) });
      if (response.ok) {
        const { status, amount: paid } = await response.json();
        if (status !== "paid" || paid !== amount)
          throw new TypeError("the provider broke its contract");
        return `paid ${paid}`;                    // ignores the rest
      }
      if (response.status < 500 && response.status !== 429)
        return `refused: ${response.status}`;     // no retry helps
      outcome = String(response.status);
    } catch (error) {
      if (error instanceof TypeError && !error.cause) throw error;
      outcome = (error as Error).name;
    }
    console.log(`attempt ${attempt}: ${outcome}`);
    // here: wait with back-off and jitter
  }
  return "unknown: ask the provider later";       // not "failed"
}
// endregion
console.log(await charge("b1", 2450));
console.log("calls:", calls, " charges:", charged.size);
stop();
