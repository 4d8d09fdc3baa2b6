// run: node
import { Problem, send } from "../box-office/node/box-office.ts";
import { openBoxOfficeOfListings, start } from "./http.ts";

let clock = 0;                                  // seconds
// region: bucket
const capacity = 3, perSecond = 0.5;
const buckets = new Map<string, { tokens: number; at: number }>();

/** Takes one token. Answers the seconds to wait, 0 when it is fine. */
function take(client: string, now: number) {
  const b = buckets.get(client) ?? { tokens: capacity, at: now };
  b.tokens = Math.min(capacity, b.tokens + (now - b.at) * perSecond);
  b.at = now;
  buckets.set(client, b);
  if (b.tokens < 1) return Math.ceil((1 - b.tokens) / perSecond);
  b.tokens -= 1;
  return 0;
}
// endregion

// The box office behind the buckets.
const office = openBoxOfficeOfListings();
const { url, stop } = await start((request, response) => {
  const client = String(request.headers["api-key"]);
  const wait = take(client, clock);
  if (wait === 0) return office.listener(request, response);
  send(response, new Problem(429, "too-many", `Wait ${wait} s.`,
    { title: "Too many requests" },
    { "retry-after": String(wait) }).reply);
});
async function get(key: string, at: number) {
  clock = at;
  const { status, headers } = await fetch(`${url}/health`,
    { headers: { "api-key": key } });
  const wait = headers.get("retry-after");
  const left = Math.floor(buckets.get(key)!.tokens);
  console.log(`${String(at).padStart(6)}  ${key}  ${status} `,
    `${left} left`, wait ? ` Retry-After: ${wait}` : "");
}
console.log("second  caller   answer");
for (const at of [0, 0, 0, 0]) await get("partner", at);
await get("theatre", 0);
await get("partner", 2);
stop();
