import { createLookerView, lookerQuery } from '../../src/warehouse/lookerModel';
import { smallCampaign } from '../../test/support/smallCampaign';
import { openWarehouseEngine, type WarehouseEngine } from '../warehouseEngine';
import { differences } from './support/differences';
import { dataset, inputOf, jobFeed, warehouseTables } from './support/warehouseBook';

let engine: WarehouseEngine;

beforeAll(() => {
  engine = openWarehouseEngine();
});

afterAll(() => engine.close());

test('the view analyses with the language options of BigQuery', () => {
  const tables = warehouseTables(inputOf({}));
  expect(engine.analyse(createLookerView(dataset), tables).statement).toBe('CREATE_VIEW');
});

test('a small campaign: the rows of the view are those of the job', () => {
  const input = inputOf(smallCampaign);
  const { rows } = engine.evaluate(lookerQuery(dataset), warehouseTables(input));
  expect(differences(rows, jobFeed(input))).toEqual([]);
});
