import { campaignTerms } from '../../src/job/campaignTerms';
import { directoryOf } from '../../src/job/directory';
import { readWorkbook } from '../../src/job/workbook';

const nowMs = Date.UTC(2026, 5, 1);

function termsOf(settings: unknown[][], ...campaigns: unknown[][]) {
  const workbook = readWorkbook(
    {
      Settings: [['key', 'value'], ...settings],
      Campaigns: [
        ['campaign_id', 'name', 'action', 'target_cpa', 'lead_value', 'measured_by'],
        ...campaigns,
      ],
    },
    'UTC',
    'en_US',
    nowMs,
  );
  const terms = campaignTerms(workbook, directoryOf(workbook));
  const codes = workbook.campaigns.text('campaign_id').codes;
  return { terms, code: (row: number) => codes[row] ?? 0 };
}

test.each([
  ['lead', 'lead'],
  ['order', 'order'],
  ['booking', 'order'],
  ['payment', 'order'],
  ['', 'order'],
])('a campaign whose action is "%s" counts kind %s', (action, kind) => {
  const { terms, code } = termsOf([], ['one', 'One', action, '', '', '']);
  expect(terms.kindOf(code(0))).toBe(kind);
});

test.each<[string, unknown, unknown, number | undefined]>([
  ['its own', 20, 30, 20],
  ["Settings'", '', 30, 30],
  ['none', '', '', undefined],
  ['none, when its own is 0: nobody pays nothing for an order', 0, 30, undefined],
  ["none, when Settings' is 0", '', 0, undefined],
])('the target is %s', (_, own, common, target) => {
  const { terms, code } = termsOf([['target_cpa', common]], ['one', 'One', '', own, '', '']);
  expect(terms.targetOf(code(0))).toBe(target);
});

test('orders of no campaign have the target of Settings, no lead value and no reports', () => {
  const { terms } = termsOf([['target_cpa', 30]], ['one', 'One', 'lead', 20, 12, 'reports']);
  expect(terms.kindOf(0)).toBe('order');
  expect(terms.targetOf(0)).toBe(30);
  expect(terms.leadValueOf(0)).toBeNaN();
  expect(terms.isByReports(0)).toBe(false);
});

test('the value of a lead and what measures it are those of its own campaign', () => {
  const { terms, code } = termsOf(
    [],
    ['one', 'One', 'lead', '', 12, 'reports'],
    ['two', 'Two', 'lead', '', '', 'conversions'],
  );
  expect([0, 1].map((row) => terms.leadValueOf(code(row)))).toEqual([12, Number.NaN]);
  expect([0, 1].map((row) => terms.isByReports(code(row)))).toEqual([true, false]);
});
