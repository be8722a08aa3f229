import type { NumberKey, Table } from '../read/table';
import type { Period } from './period';

/**
 * The sum of a measure over the rows of a period; null when no row has a value: unknown is not zero.
 *
 * @param includes the rows to add; all when left out
 */
export function sumWithin(
  looker: Table<'Looker'>,
  measure: NumberKey<'Looker'>,
  { firstDay, lastDay }: Period,
  includes: (row: number) => boolean = () => true,
): number | null {
  const days = looker.number('date');
  const values = looker.number(measure);
  let sum: number | null = null;
  for (let row = 0; row < looker.rowCount; row++) {
    const day = days[row] as number;
    // Most rows lie outside of the period: the days alone leave them out.
    if (!(day >= firstDay && day <= lastDay)) continue;
    const value = values[row] as number;
    if (!Number.isNaN(value) && includes(row)) sum = (sum ?? 0) + value;
  }
  return sum;
}
