/** Stands in a describing column of the feed where the marketer left the cell empty. */
export const notSet = '(not set)';

/** Stands in a describing column of the feed where it cannot apply. */
export const notApplicable = '(none)';

/** The creator of conversions that nobody is credited for. */
export const unattributed = '(unattributed)';
