import type { PipelineInput } from '../../src/job/pipelineInput';
import { createLookerView, lookerQuery } from '../../src/warehouse/lookerModel';
import type { Book } from '../../test/support/jobBook';
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

const soldAt = (hour: number) => new Date(Date.UTC(2026, 3, 11, hour));

/** Ten orders, of which nine tell the cost of their goods: the tenth is taken to return what they do on average. */
const oneUnknownMargin: Book = {
  ...smallCampaign,
  Settings: [],
  Conversions: Array.from({ length: 10 }, (_, index) => ({
    conversion_id: `C${index}`,
    kind: 'order',
    occurred_at: soldAt(index),
    utm_content: 'mina_p1',
    revenue: 40 + index,
    cost_of_goods: index === 4 ? '' : 12.34,
    refunded: index === 7 ? 47 : '',
  })),
};

test.each([
  ['a margin that is not known', inputOf(oneUnknownMargin)],
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
