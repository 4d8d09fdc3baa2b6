/** How results are ranked and how many are shown; the figures are those that `npm run search:measure` found best. */

/** Exact words over similar ones; titles and other names over text. The title of an interview question weighs less, for it holds many words. */
export const RANKING = { termSimilarity: 4, metaWeights: { title: 8, question: 5, aliases: 6, article: 1 } };

/** Results shown at once; each is a small file of its own. */
export const BATCH = 12;
