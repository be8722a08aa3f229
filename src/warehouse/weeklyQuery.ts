import { placeKeys } from '../workbook/feed/placeKeys';
import { modelQuery, modelSteps } from './lookerModel';
import { weeklySelect } from './weeklySelect';

/**
 * The query whose rows are those of the Looker tab summed by ISO week, in the order of the feed.
 *
 * @param dataset project and data set that hold the tables, such as `my-project.flywheel`
 */
export function weeklyQuery(dataset: string): string {
  const order = ['date', ...placeKeys].join(', ');
  const select = `SELECT * FROM (\n${weeklySelect('looker')})\nORDER BY ${order}`;
  return modelQuery(modelSteps, dataset, select);
}
