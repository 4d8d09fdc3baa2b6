/** Queries offered before the reader types; a test sees that each of them finds something. */
export const EXAMPLES = ["double booking", "N+1", "502", "idempotency key", "how do I read a stack trace"] as const;

/** Stands over the examples. */
export const SEARCH_INTRODUCTION = "Finds every section of the nine articles, every interview question and every term of the glossary. For example:";
