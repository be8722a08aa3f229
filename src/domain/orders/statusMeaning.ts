/**
 * What the status of an order says: paid for (sale), not paid yet, no sale at all (cancelled,
 * failed, a test), money given back, or a word that nobody has explained.
 */
export const statusMeanings = ['sale', 'unpaid', 'no sale', 'refunded', 'unknown'] as const;

/** One of the answers in `statusMeanings`. */
export type StatusMeaning = (typeof statusMeanings)[number];

/** The answers that people can give for a word of their own. */
export const explainableMeanings = ['sale', 'unpaid', 'no sale', 'refunded'] as const;

/** What a word of one's own can mean. */
export type ExplainableMeaning = (typeof explainableMeanings)[number];
