/** The one file that the grid shows. */
export const UNIT_ID = 'book';
