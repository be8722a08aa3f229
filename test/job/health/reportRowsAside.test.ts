import { say } from '../../../src/ground/text/text';
import { reportRowsAside } from '../../../src/job/health/reportRowsAside';
import { measuredBook, tabsOf } from '../../support/jobBook';

const order = { conversion_id: 'o', kind: 'order', occurred_at: '2026-05-02' };

test.each([
  ['two rows', [order, { ...order, conversion_id: 'p' }], '2 rows here that are not counted'],
  ['one row', [order], '1 row here that is not counted'],
  ['none', [], undefined],
])('rows that stand beside the warehouse’s: %s', (_, rows, found) => {
  const { workbook } = measuredBook({});
  const before = workbook.issues.all().length;
  reportRowsAside(workbook, tabsOf({ Conversions: rows }).Conversions);
  const told = workbook.issues.all().slice(before);
  expect(
    told.map((issue) => (typeof issue.found === 'string' ? issue.found : say(issue.found, 'en'))),
  ).toEqual(found === undefined ? [] : [found]);
  for (const { severity, tab, row, column } of told) {
    expect([severity, tab, row, column]).toEqual(['warning', 'Conversions', null, null]);
  }
});

test('a file without the tab has none', () => {
  const { workbook } = measuredBook({});
  const before = workbook.issues.all().length;
  reportRowsAside(workbook, undefined);
  expect(workbook.issues.all()).toHaveLength(before);
});
