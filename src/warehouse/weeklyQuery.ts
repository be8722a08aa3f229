import { dimensionKeys, measureColumns } from '../workbook/feed/feedColumns';
import { lookerTab } from '../workbook/schema/tabs/lookerTab';
import { modelQuery, modelSteps } from './lookerModel';

const dimensions = dimensionKeys.filter((key) => key !== 'date');
const sums = new Set<string>(measureColumns.map(({ key }) => key));

/**
 * The query whose rows are those of the Looker tab summed by ISO week: the date is the week's Monday. What is unknown
 * in all rows of a week stays blank; sums of cents stay whole cents.
 *
 * @param dataset project and data set that hold the tables, such as `my-project.flywheel`
 */
export function weeklyQuery(dataset: string): string {
  const columns = lookerTab.columns.map(({ key }) => {
    if (key === 'date') return 'week AS date';
    return sums.has(key) ? `ROUND(SUM(${key}), 6) AS ${key}` : key;
  });
  const groups = ['week', ...dimensions].join(', ');
  const order = [
    'week',
    'campaign_id',
    'creator_id',
    'post_id',
    'touchpoint',
    'evidence',
    'timing',
  ];
  return modelQuery(
    modelSteps,
    dataset,
    `SELECT
  ${columns.join(',\n  ')}
FROM (SELECT * EXCEPT (date), DATE_TRUNC(date, ISOWEEK) AS week FROM looker)
GROUP BY ${groups}
ORDER BY ${order.join(', ')}`,
  );
}
