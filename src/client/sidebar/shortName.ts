const longestName = 40;

/** A name that fits into a sentence: endless ones are cut. */
export function shortName(name: string): string {
  const characters = [...name];
  if (characters.length <= longestName) return name;
  return `${characters.slice(0, longestName - 1).join('')}…`;
}
