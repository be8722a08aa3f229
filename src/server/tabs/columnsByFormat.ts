import { columnLetters } from '../../ground/cells/columnLetters';

/**
 * Groups columns by number format, as A1 ranges from one row to another, so that a whole tab is
 * formatted in as many calls as it has formats. Columns without one are left out.
 */
export function columnsByFormat(
  formats: readonly (string | undefined)[],
  firstRow: number,
  lastRow: number,
): Map<string, string[]> {
  const ranges = new Map<string, string[]>();
  formats.forEach((format, index) => {
    if (format === undefined) return;
    const letters = columnLetters(index + 1);
    const range = `${letters}${firstRow}:${letters}${lastRow}`;
    const listed = ranges.get(format);
    if (listed) listed.push(range);
    else ranges.set(format, [range]);
  });
  return ranges;
}
