function hash(text) {                       // FNV-1a, 32 bits
  let h = 2166136261;
  for (const c of text) h = Math.imul(h ^ c.charCodeAt(0), 16777619);
  h = Math.imul(h ^ (h >>> 16), 2246822507);
  return (h ^ (h >>> 13)) >>> 0;
}

const byRemainder = (key, shards) => hash(key) % shards;

function makeRing(shards) {                 // 100 points a shard
  const ring = [];
  for (let shard = 0; shard < shards; shard++)
    for (let p = 0; p < 100; p++)
      ring.push({ at: hash(`shard ${shard} point ${p}`), shard });
  return ring.sort((a, b) => a.at - b.at);
}
const rings = { 4: makeRing(4), 5: makeRing(5) };

function byRing(key, shards) {              // the next point
  const h = hash(key);
  const ring = rings[shards];
  return (ring.find(({ at }) => at >= h) ?? ring[0]).shard;
}

const buyers = [];
for (let n = 0; n < 2000; n++) buyers.push(`buyer${n}@example.org`);

console.log("--- remainder ---");
console.log("buyer              hash % 4   hash % 5");
for (const name of ["ana", "ben", "chidi", "dara"]) {
  const key = `${name}@example.org`;
  const shards = [4, 5].map((n) => `shard ${byRemainder(key, n)}`);
  console.log(key.padEnd(19) + shards.join("    "));
}

console.log("--- moved ---");
for (const place of [byRemainder, byRing]) {
  const moved = buyers.filter((b) => place(b, 4) !== place(b, 5));
  const percent = Math.round((100 * moved.length) / buyers.length);
  console.log(`${place.name}: from 4 to 5 shards, ${percent} % move`);
}
