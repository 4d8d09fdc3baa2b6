import { arrow, box, label, scene, type Scene } from "../scene.ts";

/** The hash function of samples/data-structures-and-algorithms/hash-table.*. */
function hashCode(key: string): number {
  let code = 0;
  for (const char of key) code = (code * 31 + (char.codePointAt(0) ?? 0)) % 1_000_003;
  return code;
}

const keys = ["B7", "C1", "A4", "B2"];
const SMALL = 5;
const LARGE = 10;

export const alt =
  "A hash table with five buckets. B7 has the hash code 2101 and goes to bucket 1. C1 has 2126 and goes to bucket 1 as well, behind B7. A4 has 2067 and goes to bucket 2. B2 has 2096 and goes to bucket 1 too. Looking for C1 goes to bucket 1 and compares with B7 and with C1. After the table has grown to ten buckets, B7 is in bucket 1, C1 and B2 in bucket 6, A4 in bucket 7.";

export const steps = [
  "B7 has the hash code 2101. Divided by 5 the rest is 1: bucket 1.",
  "C1 has 2126, the rest is 1 again: a collision. It goes behind B7.",
  "A4 has 2067: bucket 2.",
  "B2 has 2096: bucket 1 has three keys now. Four keys in five buckets are more than 0.75, so the table must grow.",
  "Before it grows, a lookup of C1: go to bucket 1, compare with B7 (no), then with C1 (yes). No other bucket is touched.",
  "Ten buckets, and every code is divided anew, by 10: C1 and B2 leave bucket 1 for bucket 6, A4 goes to 7. C1 is found at once.",
];

export const still = 4;

export function draw(step: number): Scene {
  const isLooking = step >= 4;
  const buckets = step === 5 ? LARGE : SMALL;
  const pitch = step === 5 ? 25 : 50;
  const height = pitch - 6;
  const chains: string[][] = Array.from({ length: buckets }, () => []);
  for (const key of keys.slice(0, step + 1)) chains[hashCode(key) % buckets]?.push(key);
  const wanted = hashCode("C1") % buckets;
  const rows = chains.map((chain, bucket) => {
    const y = 6 + bucket * pitch;
    const middle = y + height / 2;
    const items = chain.map((key, index) => {
      const x = 150 + index * 112;
      const isCompared = isLooking && bucket === wanted && index <= chain.indexOf("C1");
      const tone = key === keys[step] || (isCompared && key === "C1") ? "on" : isCompared ? "tint" : "plain";
      return [arrow(index === 0 ? 108 : x - 42, middle, x - 4, middle, "muted"), box(x, y, 70, height, key, tone)];
    });
    return [
      label(4, middle + 5, "bucket", { narrow: "", size: "small", tone: "muted" }),
      box(60, y, 46, height, String(bucket), isLooking && bucket === wanted ? "tint" : "plain"),
      items,
    ];
  });
  return scene(460, 256, ...rows);
}
