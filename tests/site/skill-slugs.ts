/** The nine skills in order. Their slugs are addresses that others link to, so they are written down here and never taken from the content. */
export const SKILL_SLUGS = [
  "backend-languages",
  "frameworks",
  "data-structures-and-algorithms",
  "databases",
  "web-foundations",
  "servers",
  "apis",
  "problem-solving",
  "communication",
] as const;
