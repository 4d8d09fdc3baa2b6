// run: quickjs
console.log("--- traps ---");
// region: traps
console.log(0.1 + 0.2, 1.15 * 100);
console.log(JSON.parse('{"id": 9007199254740993}').id);
console.log(JSON.stringify({ when: undefined, n: NaN, d: null }));
// endregion

console.log("--- parse ---");
// region: parse
function check({ amount, currency, ...unknown }) {
  const faults = [];
  if (!Number.isSafeInteger(amount) || amount < 0)
    faults.push("amount: whole minor units");
  if (!/^[A-Z]{3}$/.test(currency))
    faults.push("currency: three capitals");
  for (const name of Object.keys(unknown))
    faults.push(`${name}: not a known field`);
  return faults.join(", ") || "accepted";
}

for (const price of ['{"amount":2450,"currency":"EUR"}',
  '{"amount":24.5,"currency":"euro"}',
  '{"amount":2450,"currency":"EUR","isAdmin":true}'])
  console.log(`${price}\n  ${check(JSON.parse(price))}`);
// endregion
