/** The hash table of samples/data-structures-and-algorithms/hash-table.*: chains in buckets, doubled when more than three quarters full. */

const FIRST_SIZE = 5;
const MAX_LOAD = 0.75;

export interface HashTable {
  buckets: readonly (readonly string[])[];
}

/** What one key did. */
export interface Insertion {
  table: HashTable;
  code: number;
  bucket: number;
  /** The keys that it was compared with. */
  compared: readonly string[];
  isNew: boolean;
  hasGrown: boolean;
}

export const emptyTable: HashTable = { buckets: Array.from({ length: FIRST_SIZE }, () => []) };

/** The hash code of the listing: each sign's number, times 31 from sign to sign, below 1,000,003. */
export function hashCode(key: string): number {
  let code = 0;
  for (const sign of key) code = (code * 31 + (sign.codePointAt(0) ?? 0)) % 1_000_003;
  return code;
}

/** Put a key into the table. */
export function insert({ buckets }: HashTable, key: string): Insertion {
  const code = hashCode(key);
  const bucket = code % buckets.length;
  const chain = buckets[bucket] ?? [];
  const found = chain.indexOf(key);
  const compared = found < 0 ? chain : chain.slice(0, found + 1);
  if (found >= 0) return { table: { buckets }, code, bucket, compared, isNew: false, hasGrown: false };
  const filled = buckets.map((keys, index) => (index === bucket ? [...keys, key] : keys));
  const keys = filled.flat();
  const hasGrown = keys.length / filled.length > MAX_LOAD;
  return { table: { buckets: hasGrown ? spread(keys, filled.length * 2) : filled }, code, bucket, compared, isNew: true, hasGrown };
}

function spread(keys: readonly string[], size: number): string[][] {
  const buckets: string[][] = Array.from({ length: size }, () => []);
  for (const key of keys) buckets[hashCode(key) % size]?.push(key);
  return buckets;
}
