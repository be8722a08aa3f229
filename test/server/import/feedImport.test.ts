import type { ImportMapping, ImportUnknown } from '../../../src/shared/importEndpoints';
import { feedVersion } from '../../../src/workbook/feed/feedColumns';
import { lookerTab } from '../../../src/workbook/schema/tabs/lookerTab';
import { importBook } from '../../support/importBook';
import { importOf } from '../../support/importOf';

const kinds: Readonly<Record<string, string>> = {
  date: '2026-04-10',
  updated_at: '2026-04-20T06:00:00Z',
  feed_version: feedVersion,
};

/** The Looker tab of another file, as it downloads: one row that spent so much. */
function lookerCsv(spend: number, updatedAt = kinds.updated_at): string {
  const cells = lookerTab.columns.map(({ key, kind }) => {
    if (key === 'spend') return String(spend);
    if (key === 'updated_at') return updatedAt ?? '';
    return kinds[key] ?? (kind === 'number' || kind === 'money' ? '0' : `${key} x`);
  });
  return `${lookerTab.columns.map(({ key }) => key).join(',')}\n${cells.join(',')}\n`;
}

/** What the panel sends once it was told whose file this is. */
function mappingOf({ suggestions }: ImportUnknown): ImportMapping {
  return {
    id: '',
    name: 'Feeds of North',
    tab: 'Feeds',
    columns: suggestions.Feeds,
    constants: { brand: 'North', currency: 'EUR' },
    subtract: {},
    idFrom: [],
  };
}

test("another file's Looker tab becomes a feed of its brand, and the newest one counts", () => {
  const book = importBook({
    Settings: [{ key: 'currency', value: 'USD' }],
    Rates: [{ valid_from: '2026-04-01', currency: 'EUR', rate: 1.5 }],
  });
  const found = book.call('inspectImport', importOf(lookerCsv(100)));
  if (found.kind !== 'unknown') throw new Error(`taken for ${found.kind}`);
  const mapping = mappingOf(found);
  expect(Object.keys(mapping.columns)).toHaveLength(lookerTab.columns.length);
  const take = (text: string) => book.call('confirmImport', importOf(text, { mapping }));
  expect(take(lookerCsv(100))).toMatchObject({ tab: 'Feeds', added: 1, refused: 0 });
  expect(take(lookerCsv(100))).toMatchObject({ added: 0, changed: 0 });
  book.ask('runJob', {});
  const fields = Object.keys(book.rows('RollUp')[0] ?? {});
  expect(fields.slice(0, lookerTab.columns.length)).toEqual(
    lookerTab.columns.map(({ key }) => key),
  );
  expect(book.rows('RollUp')).toMatchObject([{ brand: 'North', spend: 150, original_spend: 100 }]);
  expect(take(lookerCsv(40, '2026-04-21T06:00:00Z'))).toMatchObject({ added: 0, changed: 1 });
  book.ask('runJob', {});
  expect(book.rows('RollUp')).toMatchObject([{ brand: 'North', spend: 60, original_spend: 40 }]);
});
