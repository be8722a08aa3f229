import type { PipelineInput } from '../../src/job/runPipeline';
import { createLookerView, lookerQuery } from '../../src/warehouse/lookerModel';
import { smallCampaign } from '../../test/support/smallCampaign';
import { openWarehouseEngine, type WarehouseEngine } from '../warehouseEngine';
import { differences } from './support/differences';
import { folderInput, workbookFolders } from './support/folderInput';
import { largeAdCampaign } from './support/largeAdCampaign';
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

function viewDiffers(input: PipelineInput): string[] {
  const { rows } = engine.evaluate(lookerQuery(dataset), warehouseTables(input));
  return differences(rows, jobFeed(input));
}

test.each([
  ['an empty workbook', inputOf({})],
  ['a small campaign', inputOf(smallCampaign)],
  ['a large campaign of ads', inputOf(largeAdCampaign())],
  ['the same while windows are open', inputOf(largeAdCampaign(), { nowMs: Date.UTC(2023, 8, 8) })],
])('%s: the rows of the view are those of the job', (_, input) => {
  expect(viewDiffers(input)).toEqual([]);
});

/** The sample, and folders of workbooks that are no part of the project, such as those of a shop. */
const folders = ['examples/sample-campaign', ...(process.env.WAREHOUSE_FOLDERS ?? '').split(':')];

test.each(folders.filter((root) => root !== '').flatMap(workbookFolders))(
  'the folder %s',
  (folder) => {
    const nowMs = Number(process.env.WAREHOUSE_NOW_MS ?? Date.UTC(2026, 5, 1));
    expect(viewDiffers(folderInput(folder, nowMs))).toEqual([]);
  },
);
