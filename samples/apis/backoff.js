// run: quickjs
// A small seeded generator, so that the run repeats exactly.
function random(seed) {
  return () => {
    seed = (seed * 1664525 + 1013904223) % 4294967296;
    return seed / 4294967296;
  };
}

// Full jitter: anywhere between 0 and an exponential ceiling.
const ceiling = (attempt) => Math.min(10_000, 200 * 2 ** attempt);
const delay = (attempt, next) =>
  Math.round(next() * ceiling(attempt));

console.log("attempt  ceiling  Ana  Ben  Chidi   (ms)");
const people = [random(11e8), random(22e8), random(33e8)];
for (let attempt = 0; attempt < 7; attempt++)
  console.log(attempt + 1, String(ceiling(attempt)).padStart(14),
    ...people.map((p) => String(delay(attempt, p)).padStart(5)));

// 5,000 phones lost the server in the same instant and come back.
function busiest(wait) {
  const next = random(7);
  const slots = new Map();
  for (let phone = 0; phone < 5000; phone++) {
    const slot = Math.floor(wait(next) / 100);
    slots.set(slot, (slots.get(slot) ?? 0) + 1);
  }
  return Math.max(...slots.values());
}
console.log("busiest 100 ms, third attempt, without jitter:",
  busiest(() => ceiling(2)));
console.log("busiest 100 ms, third attempt, with jitter:",
  busiest((next) => delay(2, next)));
