/**
 * Whether two codes are the same or one typing slip apart (a symbol changed, added, left out, or
 * two neighbours swapped). Linear in their length.
 */
export function oneEditApart(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  let i = 0;
  while (i < short.length && short[i] === long[i]) i++;
  if (short.length < long.length) return short.slice(i) === long.slice(i + 1);
  const changed = short.slice(i + 1) === long.slice(i + 1);
  const swapped =
    short[i] === long[i + 1] &&
    short[i + 1] === long[i] &&
    short.slice(i + 2) === long.slice(i + 2);
  return changed || swapped;
}
