/** How results are ranked and how many are shown; the figures are those that `npm run search:measure` found best. */

/** Exact words over similar ones; titles and other names over text. The title of an interview question weighs less, for it holds many words. */
export const RANKING = { termSimilarity: 4, metaWeights: { title: 8, question: 5, aliases: 6, article: 1 } };

/** Results shown at once; each is a small file of its own. */
export const BATCH = 12;

/** The engine gives a first result more than this when the record is named after the query; below it the words only stand in the text. */
export const NAMED_SCORE = 30;
/** How much worse an answer is that leaves words out: the share of what they say, to this power. */
export const STRICTNESS = 3;
/** About as many records as the index has. A word that stands in all of them says little. */
export const RECORDS = 1500;
