import type { ColumnMapping } from '../../../src/sources/files/columnMapping';
import {
  formatOfMapping,
  formatOfTab,
  mayFill,
  openColumns,
} from '../../../src/sources/files/mappedFormat';
import { readExport } from '../../../src/sources/files/readExport';
import { suggestedColumns } from '../../../src/sources/files/suggestedColumns';
import { tabNamed } from '../../../src/workbook/schema/tabs';
import { refusalsOf, testContext, testDigest, valuesOf } from '../../support/exportFixture';

const text = [
  '주문 번호;Bestellt am;Produkt;Summe;Gutschein;E-Mail;Neu',
  'B-1;03.10.2026 14:05;Kerze;40,00;LENA15;b1@example.com;ja',
  'B-1;03.10.2026 14:05;Seife;10,50;LENA15;b1@example.com;ja',
  'B-2;13.10.2026 09:00;Kerze;1.040,00;;b2@example.com;no',
  'B-3;14.10.2026 09:00;Kerze;viel;;b3@example.com;no',
].join('\n');

const mapping: ColumnMapping = {
  id: 'mapping-1',
  name: 'Web shop',
  tab: 'Conversions',
  columns: {
    conversion_id: '주문 번호',
    occurred_at: 'Bestellt am',
    revenue: 'Summe',
    promo_code: 'Gutschein',
    customer_id: 'E-Mail',
  },
  constants: { kind: 'order' },
  repeats: 'sum',
};

const conversions = tabNamed('Conversions');

describe('a mapping by the user', () => {
  test('reads a file of line items with decimal commas and German dates', () => {
    const format = formatOfMapping(mapping, conversions);
    const found = readExport(text, [format], testContext(), { zone: 'UTC' });
    if (found.kind !== 'read') throw new Error('not recognised');
    expect(valuesOf(found)).toEqual([
      {
        conversion_id: 'B-1',
        kind: 'order',
        occurred_at: Date.UTC(2026, 9, 3, 14, 5),
        revenue: 50.5,
        promo_code: ['LENA15'],
        customer_id: `c-${testDigest('b1@example.com')}`,
      },
      expect.objectContaining({ conversion_id: 'B-2', revenue: 1040, promo_code: null }),
    ]);
    expect(refusalsOf(found)).toEqual(['5: Summe must be a number, not "v…"']);
  });

  test('currencies of a mapped file are told, so that they are never added up', () => {
    const format = formatOfMapping(mapping, conversions);
    const [header, first, second] = text.split('\n');
    const lines = [`${header};Währung`, `${first};EUR`, `${second};USD`];
    const found = readExport(lines.join('\n'), [format], testContext(), { zone: 'UTC' });
    expect(found).toMatchObject({
      kind: 'read',
      currencies: ['EUR', 'USD'],
      unusedColumns: ['Produkt', 'Neu'],
    });
  });

  test('is suggested from the names that the tab knows', () => {
    const headers = ['Order ID', 'Ordered at', 'Amount', 'Coupon', 'Buyer email'];
    expect(suggestedColumns(headers, conversions)).toEqual({
      conversion_id: 'Order ID',
      occurred_at: 'Ordered at',
      revenue: 'Amount',
      promo_code: 'Coupon',
    });
    expect(
      suggestedColumns(['Nr', 'Tag', 'Käufer', 'Betrag'], conversions, [
        ['1', '2026-10-03', 'b@example.com', '4,00'],
      ]),
    ).toEqual({ occurred_at: 'Tag', customer_id: 'Käufer', revenue: 'Betrag' });
  });

  test('says which required columns are still open', () => {
    expect(openColumns({ ...mapping, constants: {} }, conversions)).toEqual(['kind']);
    expect(openColumns(mapping, conversions)).toEqual([]);
  });

  test('lets personal columns in as a digest only', () => {
    expect(mayFill('Conversions', 'customer_id', 'Email')).toBe(true);
    expect(mayFill('Conversions', 'survey_creator', 'Billing Name')).toBe(false);
    expect(mayFill('Comments', 'author', 'Username')).toBe(true);
    expect(mayFill('Creators', 'name', 'Full name')).toBe(true);
    const leaky = { ...mapping, columns: { ...mapping.columns, survey_creator: 'E-Mail' } };
    expect(formatOfMapping(leaky, conversions).columns).not.toHaveProperty('survey_creator');
  });
});

describe('a file with our own columns', () => {
  const formats = (['Conversions', 'Posts', 'Snapshots'] as const).map((name) =>
    formatOfTab(name, tabNamed(name)),
  );
  const read = (text: string) => {
    const found = readExport(text, formats, testContext(), { zone: 'UTC' });
    if (found.kind !== 'read') throw new Error('not recognised');
    return found;
  };

  test('is recognised by the required ones, in English and Korean', () => {
    const english = read(
      'Conversion ID,Kind,Occurred at,Revenue,Promo code\nA-1,lead,2026-10-03,40.5,"X, Y"\n',
    );
    expect(english.format.id).toBe('tabConversions');
    expect(valuesOf(english)).toEqual([
      expect.objectContaining({
        conversion_id: 'A-1',
        kind: 'lead',
        revenue: 40.5,
        promo_code: ['X', 'Y'],
      }),
    ]);
    const korean = read('크리에이터 ID,기록일,팔로워\nmina-ig,2026-10-03,"12,345"\n');
    expect(valuesOf(korean)).toEqual([
      expect.objectContaining({
        creator_id: 'mina-ig',
        taken_on: Date.UTC(2026, 9, 3) / 86_400_000,
        followers: 12_345,
      }),
    ]);
  });

  test('keeps a customer key as it is and digests anything else', () => {
    const header = 'conversion_id,kind,occurred_at,customer_id';
    const rows = valuesOf(
      read(`${header}\nA,order,2026-10-03,c-5f2a88130822ba5a\nB,order,2026-10-03,b@example.com\n`),
    );
    expect(rows.map((row) => row.customer_id)).toEqual([
      'c-5f2a88130822ba5a',
      `c-${testDigest('b@example.com')}`,
    ]);
  });
});
