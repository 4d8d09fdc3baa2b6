// run: quickjs
const capacity = 3, perSecond = 0.5;
const buckets = new Map();

/** Takes one token. Answers how many seconds to wait; 0: pass. */
function take(caller, now) {
  const b = buckets.get(caller) ?? { tokens: capacity, at: now };
  buckets.set(caller, b);
  b.tokens = Math.min(capacity, b.tokens + (now - b.at) * perSecond);
  b.at = now;
  if (b.tokens < 1) return Math.ceil((1 - b.tokens) / perSecond);
  b.tokens -= 1;
  return 0;
}

for (const [second, caller] of [[0, "partner"], [0, "partner"],
  [0, "partner"], [0, "partner"], [0, "theatre"], [2, "partner"]]) {
  const wait = take(caller, second);
  console.log(`second ${second}, ${caller}:`,
    wait === 0 ? "200" : `429, Retry-After: ${wait}`);
}
