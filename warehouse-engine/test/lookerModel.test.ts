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

/** Amounts in thousandths: hundredths would lose some. */
const dinars: Book = {
  ...smallCampaign,
  Settings: [
    { key: 'currency', value: 'KWD' },
    { key: 'gross_margin', value: 0.333 },
  ],
  Collaborations: [
    {
      collab_id: 'k',
      creator_id: smallCampaign.Posts?.[0]?.creator_id,
      campaign_id: smallCampaign.Posts?.[0]?.campaign_id,
      commission_share: 0.07,
    },
  ],
  Conversions: Array.from({ length: 10 }, (_, index) => ({
    conversion_id: `C${index}`,
    kind: 'order',
    occurred_at: soldAt(index),
    utm_content: 'mina_p1',
    revenue: 4.001 + index / 1000,
  })),
};

test('a feed in dinars keeps their thousandths, in the job and in the view', () => {
  const input = inputOf(dinars);
  const revenue = jobFeed(input).map((row) => Number(row.revenue));
  expect(revenue.reduce((sum, each) => sum + each, 0)).toBeCloseTo(40.055, 6);
});

test.each([
  ['amounts in thousandths', inputOf(dinars)],
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
