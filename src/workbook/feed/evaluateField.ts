import type { NumberKey, Table } from '../read/table';
import type { CalculatedField } from './calculatedFields';
import type { FeedMeasure } from './feedColumns';

/**
 * The value of a calculated field for each group of feed rows, as a dashboard computes it: sums
 * first, then the ratio. Blank cells are skipped; a sum of nothing and a zero below the line give null.
 *
 * @param groupOf the group of a row, e.g. its creator; rows of the same text are summed together
 */
export function evaluateField(
  looker: Table<'Looker'>,
  field: CalculatedField,
  groupOf: (row: number) => string,
): Map<string, number | null> {
  const below = sumBy(looker, field.denominator, groupOf);
  const above = field.numerator.map(({ measure, sign }) => ({
    sums: sumBy(looker, measure, groupOf),
    sign,
  }));
  const values = new Map<string, number | null>();
  for (const [group, base] of below) {
    const sums = above.map(({ sums: of, sign }) => (of.get(group) ?? Number.NaN) * sign);
    const ratio = (field.factor * sums.reduce((sum, part) => sum + part, 0)) / base;
    values.set(group, base === 0 || Number.isNaN(ratio) ? null : ratio);
  }
  return values;
}

/** The sum of a measure per group; NaN for a group whose cells are all blank. */
export function sumBy(
  looker: Table<'Looker'>,
  measure: FeedMeasure,
  groupOf: (row: number) => string,
): Map<string, number> {
  const column = looker.number(measure satisfies NumberKey<'Looker'>);
  const sums = new Map<string, number>();
  for (let row = 0; row < looker.rowCount; row++) {
    const group = groupOf(row);
    const value = column[row] ?? Number.NaN;
    const sum = sums.get(group) ?? Number.NaN;
    if (Number.isNaN(value)) sums.set(group, sum);
    else sums.set(group, Number.isNaN(sum) ? value : sum + value);
  }
  return sums;
}

/** Groups rows by a describing column of the feed. */
export function byColumn(
  looker: Table<'Looker'>,
  key: 'campaign_id' | 'creator_id' | 'platform' | 'tier' | 'post_id' | 'touchpoint' | 'stage',
): (row: number) => string {
  const { codes, texts } = looker.text(key);
  return (row) => texts[codes[row] ?? 0] ?? '';
}
