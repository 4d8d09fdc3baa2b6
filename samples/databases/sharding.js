// region: hash
function hash(text) {                       // FNV-1a, 32 bits
  let h = 2166136261;
  for (const c of text) h = Math.imul(h ^ c.charCodeAt(0), 16777619);
  h = Math.imul(h ^ (h >>> 16), 2246822507);
  return (h ^ (h >>> 13)) >>> 0;
}
// endregion

// region: placements
const byRemainder = (key, shards) => hash(key) % shards;

function byRing(key, shards) {              // 100 points a shard
  const h = hash(key);
  let best = { gap: Infinity };
  for (let s = 0; s < shards; s++)
    for (let p = 0; p < 100; p++) {
      const gap = (hash(`shard ${s} point ${p}`) - h) >>> 0;
      if (gap < best.gap) best = { gap, shard: s };
    }
  return best.shard;
}
// endregion

const buyers = [];
for (let n = 0; n < 2000; n++) buyers.push(`buyer${n}@example.org`);

for (const place of [byRemainder, byRing]) {
  const moved = buyers.filter((b) => place(b, 4) !== place(b, 5));
  const percent = Math.round((100 * moved.length) / buyers.length);
  console.log(`${place.name}: 4 to 5 shards moves ${percent} %`);
}
