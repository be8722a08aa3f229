import { modelQuery, modelSteps } from './lookerModel';
import { factSteps, factsModel } from './model/factsModel';

/**
 * The query that tells what leads and orders come to: rows of a kind (`fact`) and an object in JSON (`body`), in one
 * pass over the model.
 *
 * @param dataset project and data set that hold the tables, such as `my-project.flywheel`
 */
export function factsQuery(dataset: string): string {
  const facts = Object.entries(factSteps).map(
    ([fact, step]) => `SELECT '${fact}' AS fact, TO_JSON_STRING(${step}) AS body FROM ${step}`,
  );
  const steps = modelSteps.filter(({ name }) => name !== 'looker');
  return modelQuery([...steps, ...factsModel], dataset, facts.join('\nUNION ALL\n'));
}
