import { arrow, box, label, svg } from "../lib/svg.ts";

/** The hash function of samples/data-structures-and-algorithms/hash-table.*, for a table of five buckets. */
function hashCode(key: string): number {
  let code = 0;
  for (const char of key) code = (code * 31 + (char.codePointAt(0) ?? 0)) % 1_000_003;
  return code;
}

const BUCKETS = 5;
const keys = ["B7", "C1", "A4", "B2"];

export const alt =
  "A hash table with five buckets. B7 has the hash code 2101 and goes to bucket 1. C1 has 2126 and goes to bucket 1 as well, behind B7. A4 has 2067 and goes to bucket 2. B2 has 2096 and goes to bucket 1 too. Looking for C1 goes to bucket 1 and compares with B7 and with C1.";

export const steps = [
  "B7 has the hash code 2101. Divided by 5 the rest is 1: bucket 1.",
  "C1 has 2126, the rest is 1 again: a collision. It goes behind B7.",
  "A4 has 2067: bucket 2.",
  "B2 has 2096: bucket 1 has three keys now, and it is time to grow.",
  "Looking for C1: go to bucket 1, compare with B7 (no), then with C1 (yes). No other bucket is touched.",
];

export function draw(step: number): string {
  const looking = step === 4;
  const chains: string[][] = Array.from({ length: BUCKETS }, () => []);
  for (const key of keys.slice(0, Math.min(step + 1, keys.length))) chains[hashCode(key) % BUCKETS]?.push(key);
  const rows = chains.map((chain, bucket) => {
    const y = 10 + bucket * 46;
    const items = chain.map((key, index) => {
      const x = 150 + index * 112;
      const isNew = !looking && key === keys[step];
      const tone = isNew ? "on" : looking && bucket === 1 && index < 2 ? (key === "C1" ? "on" : "tint") : "plain";
      return arrow(index === 0 ? 108 : x - 42, y + 18, x - 4, y + 18, "muted") + box(x, y, 70, 36, key, tone);
    });
    return (
      label(10, y + 23, "bucket", { size: "small", tone: "muted" }) +
      box(60, y, 46, 36, String(bucket), looking && bucket === 1 ? "tint" : "plain") +
      items.join("")
    );
  });
  return svg(460, 242, ...rows);
}
