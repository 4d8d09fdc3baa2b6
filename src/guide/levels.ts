/** The two levels of a hire, in the words that readers see. */
export const LEVEL_NAMES = { junior: "Junior", mid: "Mid level" } as const;

/** Abilities of both levels in one list, those of a junior first. */
export function listAbilities<Ability>({ junior, mid }: { junior: readonly Ability[]; mid: readonly Ability[] }): Ability[] {
  return [...junior, ...mid];
}
