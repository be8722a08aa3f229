import { answersModel } from './model/answersModel';
import { besideModel } from './model/besideModel';
import { creditModel } from './model/creditModel';
import { eventsModel } from './model/eventsModel';
import { evidenceModel } from './model/evidenceModel';
import { feedModel } from './model/feedModel';
import { keysModel } from './model/keysModel';
import type { ModelStep } from './model/modelStep';
import { ordersModel } from './model/ordersModel';
import { windowModel } from './model/windowModel';

/** The model in the order in which its steps build on one another. */
export const modelSteps: readonly ModelStep[] = [
  ...ordersModel,
  ...keysModel,
  ...answersModel,
  ...evidenceModel,
  ...creditModel,
  ...windowModel,
  ...besideModel,
  ...eventsModel,
  ...feedModel,
];

/**
 * The query whose rows are those of the Looker tab.
 *
 * @param dataset project and data set that hold the tables, such as `my-project.flywheel`
 */
export function lookerQuery(dataset: string): string {
  return modelQuery(modelSteps, dataset, 'SELECT * FROM looker');
}

/** The statement that makes or renews the view `looker`. */
export function createLookerView(dataset: string): string {
  return `CREATE OR REPLACE VIEW \`${dataset}.looker\` AS\n${lookerQuery(dataset)}`;
}

/** A query over steps of the model. */
export function modelQuery(steps: readonly ModelStep[], dataset: string, select: string): string {
  return `WITH\n${steps.map((step) => stepSql(step, dataset)).join(',\n')}\n${select}`;
}

function stepSql({ name, comment, sql }: ModelStep, dataset: string): string {
  const named = sql.replace(/\{([a-z_]+)\}/g, (_, table) => `\`${dataset}.${table}\``);
  return `-- ${comment}\n${name} AS (${named}\n)`;
}
