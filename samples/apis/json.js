// run: quickjs
console.log("--- traps ---");
// region: traps
console.log(0.1 + 0.2, 1.15 * 100, 3 * 24.5);
console.log(JSON.parse('{"id": 9007199254740993}').id);
console.log(JSON.stringify({ when: undefined, n: NaN, d: null }));
// endregion

console.log("--- parse ---");
// region: parse
const fields = { seat: "string", price: "object", state: "string",
  startsAt: "string" };
const states = ["free", "held", "booked"];

function parse(text) {
  const value = JSON.parse(text);
  const bad = [];
  for (const [name, type] of Object.entries(fields))
    if (typeof value[name] !== type) bad.push(`${name}: ${type}`);
  for (const name of Object.keys(value))
    if (!(name in fields)) bad.push(`${name}: unknown`);
  const { amount, currency } = value.price ?? {};
  if (!Number.isSafeInteger(amount) || amount < 0)
    bad.push("price.amount: whole minor units");
  if (!/^[A-Z]{3}$/.test(currency)) bad.push("currency");
  if (!states.includes(value.state)) bad.push(`state: ${states}`);
  // RFC 3339: without an offset it is not a moment.
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)$/
    .test(value.startsAt)) bad.push("startsAt: needs an offset");
  return bad.length ? bad.join("; ") : "accepted";
}
// endregion
const ok = { seat: "B7", price: { amount: 2450, currency: "EUR" },
  state: "free", startsAt: "2026-11-20T19:30:00+00:00" };
const show = (more) =>
  console.log(parse(JSON.stringify({ ...ok, ...more })));
show({});
show({ price: { amount: 24.5, currency: "EUR" } });
show({ startsAt: "2026-11-20T19:30:00", state: "sold" });
show({ isAdmin: true });
