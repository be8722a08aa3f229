import { join } from 'node:path';
import { openBook } from '../../../workbench/files/openBook';
import { type ServerBook, serverBook } from '../../support/serverBook';

const sample = join(__dirname, '..', '..', '..', 'examples', 'sample-campaign');
const NOW = Date.UTC(2026, 10, 22);

async function sampleBook(): Promise<ServerBook> {
  const workbook = await openBook(sample, { warn: () => undefined });
  return serverBook({}, { workbook, now: () => NOW });
}

const visible = ({ workbook }: ServerBook): string[] =>
  workbook.sheets.filter(({ hidden }) => !hidden).map(({ name }) => name);

test('one click empties the workbook; undo brings every cell back', async () => {
  const book = await sampleBook();
  book.run();
  expect(book.call('openSidebar', {})).toMatchObject({ ok: true, value: { sample: 'shown' } });
  const before = { tabs: visible(book), posts: book.cells('Posts'), figures: book.figures() };
  const started = book.call('startOwn', {});
  expect(started).toMatchObject({
    ok: true,
    value: { sample: 'aside', campaigns: [], creators: [], lastRun: null, isSetUp: true },
  });
  expect(visible(book)).toEqual([
    'Settings',
    'Campaigns',
    'Creators',
    'Posts',
    'Links',
    'Conversions',
  ]);
  const back = book.call('bringSampleBack', {});
  expect(back).toMatchObject({ ok: true, value: { sample: 'shown' } });
  expect({
    tabs: visible(book),
    posts: book.cells('Posts'),
    figures: book.figures(),
  }).toEqual(before);
  expect(book.run().result).toBe('done');
});

test('own rows keep the sample from coming back, and the first run lets it go', async () => {
  const book = await sampleBook();
  book.run();
  book.call('startOwn', {});
  book.call('saveCampaign', { campaign: { name: 'Mine' } });
  expect(book.call('bringSampleBack', {})).toMatchObject({
    ok: false,
    message: expect.stringContaining('rows of your own'),
  });
  const { result } = book.run();
  expect(result).toBe('done');
  expect(book.workbook.sheets.filter(({ name }) => name.includes('5a3b1e00'))).toEqual([]);
  expect(book.call('bringSampleBack', {})).toMatchObject({ ok: false });
});

test("somebody's own workbook is never put aside", () => {
  const book = serverBook();
  book.call('setUpTabs', {});
  book.call('saveCampaign', { campaign: { name: 'Sample giveaway' } });
  expect(book.call('openSidebar', {})).toMatchObject({ ok: true, value: { sample: 'none' } });
  expect(book.call('startOwn', {})).toMatchObject({
    ok: false,
    message: expect.stringContaining('campaigns of your own'),
  });
});
