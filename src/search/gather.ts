/** Puts the answers to single words together: the more of what was asked a record has, and the rarer that is, the better it is. */
import { ENOUGH, SAYING, SHARED } from "./settings.ts";
import type { Term } from "./terms.ts";

/** A record, and how good it is, from 0 to 1. */
export interface Gathered {
  id: string;
  score: number;
}

/** The records that have enough of the terms, best first. */
export function gather(terms: readonly Term[]): Gathered[] {
  const total = terms.reduce((sum, { says }) => sum + says, 0) || 1;
  const weights = terms.reduce((sum, { says }) => sum + says ** SAYING, 0) || 1;
  const sums = new Map<string, { worth: number; said: number }>();
  for (const { worth, says } of terms)
    for (const [id, value] of worth) {
      const before = sums.get(id) ?? { worth: 0, said: 0 };
      sums.set(id, { worth: before.worth + value * says ** SAYING, said: before.said + says });
    }
  const most = Math.max(0, ...[...sums.values()].map(({ said }) => said));
  return [...sums]
    .filter(([, { said }]) => said >= ENOUGH * most)
    .map(([id, { worth, said }]) => ({ id, score: (worth / weights) * (said / total) ** SHARED }))
    .sort((a, b) => b.score - a.score);
}
