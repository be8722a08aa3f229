const longestExact = 15;
const fewestZeros = 6;

/**
 * Whether a spreadsheet kept only fifteen digits of a file's long keys and filled up with zeros: all
 * keys longer than that end in them, more of them than chance would have.
 */
export function areZeroFilled(keys: Iterable<string>): boolean {
  let zeros = 0;
  for (const key of new Set(keys)) {
    if (!/^\d{16,40}$/.test(key)) continue;
    if (!/^0+$/.test(key.slice(longestExact))) return false;
    zeros += key.length - longestExact;
  }
  return zeros >= fewestZeros;
}
