/**
 * A header that stands in two rows, as merged cells leave it: groups above, their parts below, and
 * cells that reach over both rows blank in the second. Null when the second row is none of a header:
 * data start with the id, and hold numbers.
 */
export function headerOfTwoRows(
  above: readonly string[],
  below: readonly string[],
): readonly string[] | null {
  const parts = below.filter((cell) => cell.trim() !== '');
  const reachesOver = above.some(
    (cell, index) => cell.trim() !== '' && (below[index] ?? '').trim() === '',
  );
  const isHeader =
    parts.length >= 2 && parts.every((cell) => /\p{L}/u.test(cell) && !/\d{3}/.test(cell));
  if (!reachesOver || !isHeader) return null;
  const width = Math.max(above.length, below.length);
  return Array.from({ length: width }, (_, index) => {
    const part = (below[index] ?? '').trim();
    return part === '' ? (above[index] ?? '') : part;
  });
}
