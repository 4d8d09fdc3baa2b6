/** The four kinds of interview questions, in the words that readers see. */
export const KIND_NAMES = { know: "Know", do: "Write or read", diagnose: "Diagnose", decide: "Decide" } as const;
