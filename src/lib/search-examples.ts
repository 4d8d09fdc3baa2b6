/** Queries offered before the reader types; a test sees that each of them finds something. */
export const EXAMPLES = ["double booking", "N+1", "502", "idempotency key", "how do I read a stack trace"] as const;
