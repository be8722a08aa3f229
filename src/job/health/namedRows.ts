/** How many are named before the rest is only counted. */
const MOST_NAMED = 5;

/** A few names and how many more there are, in one line. */
export function namedRows(names: readonly string[]): string {
  const more = names.length > MOST_NAMED ? ` +${names.length - MOST_NAMED}` : '';
  return `${names.slice(0, MOST_NAMED).join(', ')}${more}`;
}
