import { exportFormats } from '../../../src/sources/files/exportFormats';
import { readExport } from '../../../src/sources/files/readExport';
import { fixtureText, iso, readFixture, testContext, valuesOf } from '../../support/exportFixture';

const read = (text: string, choices = {}) =>
  readExport(text, exportFormats, testContext(), { zone: 'Asia/Seoul', ...choices });

describe('readExport', () => {
  test('an empty file is empty, not wrong', () => {
    expect(read('')).toEqual({ kind: 'empty' });
    expect(read('\uFEFF\r\n\r\n')).toEqual({ kind: 'empty' });
  });

  test('an unknown file shows its columns and a sample without personal columns', () => {
    const found = read(
      'Order;When;Buyer name;Email;Sum\nA-1;2026-10-03;Invented Buyer;b@example.com;12,50\n',
    );
    expect(found).toEqual({
      kind: 'unknown',
      headers: ['Order', 'When', 'Buyer name', 'Email', 'Sum'],
      sample: [['A-1', '2026-10-03', '', '', '12,50']],
      dataRows: 1,
      rows: [['A-1', '2026-10-03', 'Invented Buyer', 'b@example.com', '12,50']],
      resembles: null,
    });
  });

  test('notes above the header of an unknown file are narrow, also where a spreadsheet filled them up', () => {
    const found = read(
      'Bestellübersicht;;;\nZeitraum;1.10. - 31.10.;;\n;;;\nNummer;Tag;Gut;Wert\nB-1;3.10.2026;;5\n',
    );
    expect(found).toMatchObject({
      kind: 'unknown',
      headers: ['Nummer', 'Tag', 'Gut', 'Wert'],
      dataRows: 1,
    });
  });

  test('a vanished column is named', () => {
    const text = fixtureText('shopifyOrders.csv').replace(',Created at,', ',Created,');
    expect(read(text)).toMatchObject({
      kind: 'unknown',
      resembles: { format: { id: 'shopifyOrders' }, missing: ['Created at'] },
    });
  });

  test('dates without a proven order are read by the choice and the assumption is told', () => {
    const header = 'Post ID,Publish time,Permalink,Likes,Comments';
    const row = '1,10/03/2026 08:31,https://www.instagram.com/p/DAnew000000/,1,2';
    const context = testContext({ campaignId: 'serum', creatorId: 'mina-ig' });
    const first = readExport(`${header}\n${row}\n`, exportFormats, context, { zone: 'UTC' });
    const second = readExport(`${header}\n${row}\n`, exportFormats, context, {
      zone: 'UTC',
      dayOrder: 'dmy',
    });
    expect(first).toMatchObject({
      kind: 'read',
      understanding: { isDayOrderAssumed: true, dayOrder: 'mdy' },
    });
    expect(first.kind === 'read' && iso(valuesOf(first)[0]?.published_at)).toBe(
      '2026-10-03T08:31:00.000Z',
    );
    expect(second.kind === 'read' && iso(valuesOf(second)[0]?.published_at)).toBe(
      '2026-03-10T08:31:00.000Z',
    );
  });

  test('names the personal columns that were left out', () => {
    const { personalColumns } = readFixture('shopifyOrders.csv');
    expect(personalColumns).toEqual(
      expect.arrayContaining(['Billing Name', 'Shipping Phone', 'Notes', 'Phone']),
    );
    expect(personalColumns).not.toContain('Shipping Method');
  });

  test('two files put together, header and all, are one file', () => {
    const once = readFixture('wooCommerceAnalytics.csv');
    const text = fixtureText('wooCommerceAnalytics.csv');
    const both = read(text + text);
    expect(both.kind === 'read' && both.records.length).toBe(once.records.length);
  });

  test('hostile headers and cells do no harm', () => {
    const found = read('__proto__,constructor,toString\n=HYPERLINK("x"),+1,@SUM(1)\n');
    expect(found).toMatchObject({
      kind: 'unknown',
      headers: ['__proto__', 'constructor', 'toString'],
    });
    expect(read(`a,b\n${'"'.repeat(50_001)}`).kind).toBe('unknown');
  });
});
