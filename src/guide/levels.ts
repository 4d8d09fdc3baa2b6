/** The two levels of a hire, in the words that readers see. */
export const LEVEL_NAMES = { junior: "Junior", mid: "Mid level" } as const;
