/**
 * Every number of search, each with what it does and what it is worth. The measure is `npm run search:measure`, which asks 633 queries: as the numbers stand,
 * a right result is first for 96.8 % and among the first five for 99.8 %, and MRR@5 is 0.983. "Without" gives the same three with that number alone made
 * neutral, measured in November 2026 with Pagefind 1.6.
 */

/**
 * What the engine adds to the plain text. The title of an interview question weighs less, for it holds many words. Without the weights 92.9, 98.4, 0.955.
 * Each at 1: title 89.1, 99.1, 0.934; aliases 91.9, 98.3, 0.949; question 94.8, 99.4, 0.970. The name of the article (at 0 or 5) and `termSimilarity` (at 1),
 * which prefers exact words to similar ones, change none of the queries.
 */
export const RANKING = { termSimilarity: 4, metaWeights: { title: 8, question: 5, aliases: 6, article: 1 } };

/** What a word in a listing weighs beside one in the text, set when the index is made. At 1: 96.8, 99.7, 0.982; at 10: 97.0, 99.7, 0.983. */
export const CODE_WEIGHT = 0.5;

/**
 * The engine gives a first result more than this when the record is named after the query; then no part of the query is tried. At 0, where nothing is ever tried
 * that leaves words out: 95.9, 98.9, 0.973. Without a bound, where all parts always are: the same figures, and more questions to the engine.
 */
export const NAMED_SCORE = 30;

/** How much worse an answer is that leaves words out: the share of what they say, to this power. Without (0): 93.8, 98.4, 0.957; at 1: 95.4, 99.4, 0.972. */
export const STRICTNESS = 3;

/** How much a name that is just the query adds to the engine's score. Without (0): 91.3, 99.8, 0.952. */
export const NAME_FACTOR = 3;

/** What another word for a record counts beside its title. Not at all (0): 93.4, 99.8, 0.962; as much (1): 96.4, 99.8, 0.980. */
export const ALIAS_SHARE = 0.9;

/** A name that begins with the query is nearly as good as one that is the query. Without (0): 96.2, 99.7, 0.979; just as good (1): 95.3, 99.8, 0.974. */
export const LEADING = 0.6;

/**
 * A word of which at least this share begins a word of the guide is a form of it; any other is looked for in the best record, and left out when it is not there.
 * At 1, where nearly every word is doubted: 95.7, 99.8, 0.976. At 0 no figure changes, since no query names what the guide lacks; "dachshund" then finds records.
 */
export const ALIKE = 0.4;

/** A word of the text that is used less often is not worth its bytes in the vocabulary. At 1: 96.7, 99.8, 0.982, and 13.3 kB (brotli) instead of 10.1. */
export const LEAST_USES = 3;

/** A word used so often is meant rather than a rare one by a reader who mistypes. Without, no figure changes, and the vocabulary is 1 kB smaller. */
export const FREQUENT_USES = 10;

/** Results fetched, ranked and shown at once; each is a small file of its own. At 1, where nothing is ranked again: 91.3, 91.3, 0.913; at 5 and 50 as at 12. */
export const BATCH = 12;

/** Words of the text that a result shows. It changes no figure. */
export const EXCERPT_WORDS = 24;

/** Milliseconds after the last letter: long enough to skip the letters of a fast typist, short enough not to be felt. */
export const PAUSE = 90;

/** Milliseconds after which a search says that it is at work. */
export const SLOW = 250;

/** Letters of a field or an address that are read at all. The longest of the 633 queries has 93; a paragraph or the trace of an error has some hundreds. */
export const LONGEST_TEXT = 1000;
