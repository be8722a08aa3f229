import { dimensionKeys, measureColumns } from '../workbook/feed/feedColumns';
import { lookerTab } from '../workbook/schema/tabs/lookerTab';

const week = 'DATE_TRUNC(date, ISOWEEK)';
const sums: ReadonlySet<string> = new Set(measureColumns.map(({ key }) => key));

/**
 * The rows of a feed by ISO week, with the columns of the feed; the date is the week's Monday. What is unknown in a
 * whole week stays blank; sums of cents stay whole cents.
 *
 * @param feed its name, within backticks where it is a table
 * @param owners further columns that tell rows apart
 */
export function weeklySelect(feed: string, owners: readonly string[] = []): string {
  const dimensions = dimensionKeys.filter((key) => key !== 'date');
  const columns = lookerTab.columns.map(({ key }) => {
    if (key === 'date') return `${week} AS date`;
    return sums.has(key) ? `ROUND(SUM(${key}), 6) AS ${key}` : key;
  });
  return `SELECT
  ${[...columns, ...owners].join(',\n  ')}
FROM ${feed}
GROUP BY ${[week, ...dimensions, ...owners].join(', ')}`;
}
