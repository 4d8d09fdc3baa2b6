/**
 * Every number of search, each with what it does and what it is worth. The measure is `npm run search:measure`, which asks ten sets of queries; here stand those
 * of strangers, the later ones that were tuned on, and the 633 of our own, as "first / among the first five" in percent. As the numbers stand: strangers 94 / 98,
 * later 89 / 100, own 95 / 100. "Without" gives the sets that change with that number alone made neutral, measured in November 2026 with Pagefind 1.6, before the
 * guide had phrases of readers; the sums then were strangers 90.2 / 94.6, later 94.7 / 97.4, own 95.9 / 99.7. `--ablate` gives those of today.
 */

/**
 * What the engine adds to the plain text, when it is asked for one word. The title of an interview question weighs less, for it holds many words. It was set when the
 * engine alone ranked; without the weights 92.9 % of our own queries were answered first.
 */
export const RANKING = { termSimilarity: 4, metaWeights: { title: 8, question: 5, aliases: 6, phrases: 3, article: 1 } };

/** What a word in a listing weighs beside one in the text, set when the index is made. It changes few figures: at 1 and at 10 two queries of our own. */
export const CODE_WEIGHT = 0.5;

/** Words of a text that are looked for: those that the guide uses seldom, then others; each is a request the first time. With 6, 12 or 30 no figure changes. */
export const MOST_WORDS = 7;

/** Of these the words that say most, for which the engine also tells how good each record is. With 4: strangers 89.1 / 93.5; with 30 as with 8. */
export const MOST_SCORED = 8;

/** Words of a text that are corrected. Who pastes a text has not mistyped it, and each costs a look at all words of the guide. No query has more. */
export const MOST_CORRECTED = 4;

/** Answers of the engine to one word that are kept for the next question: those of some minutes of typing. It changes no figure. */
export const MOST_KEPT = 200;

/** Milliseconds of work after which the page gets its turn: half of a frame. It changes no figure. */
export const TURN = 8;

/** What a word says is its rarity, to this power, when records are gathered. At 2 of the vague ones that were tuned on 60 instead of 63 are first, own as many. */
export const SAYING = 1.25;

/** How much worse a record is, when records are gathered, that lacks words: the share of what it has, to this power. Without (0): strangers 89.1 / 93.5, own 95.1. */
export const SHARED = 2;

/**
 * A record with less than this share of what the best record has of the question is no result. At 0: strangers 90.2 / 95.7, and a list that ends with records that
 * have nothing but one everyday word.
 */
export const ENOUGH = 0.5;

/** The same as `SHARED` for the second look, which knows the whole record. Without (0): strangers 88.0, own 95.7. */
export const COVERAGE = 1;

/** How much a name that is just the question adds. Without (0): strangers 83.7 / 93.5, later 89.5, own 92.4 / 99.5. */
export const CLOSENESS = 4;

/** How much words add that stand side by side as in the question. Without (0): own 95.7. */
export const PHRASE = 0.5;

/** How much the second look trusts the first: that one's score, to this power. Without (0): strangers 89.1, own 94.8. */
export const TRUST = 0.3;

/** What another word for a record counts beside its title. Not at all (0): strangers 85.9, own 91.8 / 99.5; as much (1): strangers 88.0 / 95.7. */
export const ALIAS_SHARE = 0.9;

/** What a phrase of readers counts beside the title. At 1: strangers 89.1, own 93.8; at 0.6 as at 0.8. */
export const PHRASE_SHARE = 0.8;

/**
 * What a word in a part of a record counts beside a word of the text. All at 1: strangers 87.0, later 89.5, own 93.8; the article at 0 or 2: as at 1. Phrases of
 * readers at 0.5: of the vague ones that were tuned on 53 are first instead of 60, own 96.2 instead of 95.6.
 */
export const FIELDS = { title: 5, question: 4, aliases: 3, phrases: 1.5, article: 1 };

/** A long text holds more words by chance. `usual` is the mean of the guide in words. Without (share 0): later 92.1, own 96.1. */
export const LENGTH = { share: 0.6, usual: 167 };

/** How soon it no longer matters that a word comes again. At 0.6: strangers 89.1 / 93.5, own 95.1. */
export const SATURATION = 2.4;

/** What a light word says beside others (`language/fillers.ts`). As much (1): strangers 88.0 / 93.5, own 95.6. */
export const LIGHT = 0.35;

/** What a word of the thesaurus counts beside the word that was typed. Without (0): strangers 88.0, later 92.1, own 95.7. */
export const ALSO_SHARE = 0.5;

/** What "big o" counts beside a cost such as `O(1)`. Without (0): later 92.1. */
export const COST_SHARE = 0.9;

/** What `IO` counts beside `I/O`. It changes no figure: records with both spellings are few. */
export const LETTERS_SHARE = 0.6;

/** An exact answer of the engine has no score but the weight of the part that has the word: of a name (`RANKING`) or of the text. */
export const PLACES = { name: 5, phrase: 2, text: 0.3 };

/** A word of the text that is used less often is not worth its bytes in the vocabulary. At 1 no query is answered better, and it has 13.3 kB (brotli) instead of 10.1. */
export const LEAST_USES = 3;

/** A word used so often is meant rather than a rare one by a reader who mistypes. Without, no figure changes, and the vocabulary is 1 kB smaller. */
export const FREQUENT_USES = 10;

/** Results fetched, ranked and shown at once; each is a small file of its own. At 1, where nothing is ranked again: strangers 79.3, later 84.2, own 90.7; at 5: own 95.6 / 99.4; at 12 as at 8. */
export const BATCH = 8;

/** Words of a long text that a result shows, and how many a text may have to be shown whole. They change no figure. */
export const EXCERPT_WORDS = 24;
export const WHOLE_WORDS = 60;

/** Milliseconds without a letter after which what was typed is asked: longer than from letter to letter of most typists, so that few of the beginnings are. */
export const REST = 200;

/** The same where the last word is none of a title, and so is likely to go on. */
export const REST_IN_WORD = 350;

/** Milliseconds after which a search says that it is at work. */
export const SLOW = 250;

/** Letters of a field or an address that are read at all. The longest of the 633 queries has 93; a paragraph or the trace of an error has some hundreds. */
export const LONGEST_TEXT = 1000;

/** Words of a name; more of them are a sentence. With a sentence of any length, things that are there would be denied. */
export const MOST_OF_A_NAME = 3;

/**
 * How close the name of a record must be to what was asked, from 0 to 1, to be about it, and how many of the best records may be. With these, of 60 names that the
 * guide lacks 55 are told (34 without), and of 60 that it has none is denied.
 */
export const NAMED = 0.42;
export const SEEN = 5;
