import { say } from '../../../src/ground/text/text';
import { zoneClock } from '../../../src/ground/time/zoneClock';
import { IssueList } from '../../../src/workbook/issueList';
import { readSettings } from '../../../src/workbook/read/readSettings';

const locale = { decimalSign: '.', isCrossNo: true, clock: zoneClock('UTC') } as const;

function read(lines: unknown[][]) {
  const issues = new IssueList();
  const settings = readSettings([['key', 'value', 'note'], ...lines], locale, issues);
  return { settings, issues: issues.all() };
}

test('blank and missing lines keep their defaults', () => {
  expect(read([['window_days', '']]).settings).toMatchObject({
    window_days: 7,
    precedence: 'code',
    repeat_weight: 0.5,
    gross_margin: null,
    language: null,
    time_zone: 'UTC',
  });
});

test('values are read by key in any spelling, in Korean too', () => {
  const { settings, issues } = read([
    ['Gross margin', '60 %'],
    ['목표 CPA', '₩25,000'],
    ['PRECEDENCE', 'Click'],
    ['time_zone', 'Asia/Seoul'],
  ]);
  expect(settings).toMatchObject({
    gross_margin: 0.6,
    target_cpa: 25_000,
    precedence: 'click',
    time_zone: 'Asia/Seoul',
  });
  expect(issues).toEqual([]);
});

test.each([
  [true, 'yes'],
  ['TRUE', 'yes'],
  ['✓', 'yes'],
  ['예', 'yes'],
  ['O', 'yes'],
  [' Yes\u200b', 'yes'],
  [false, 'no'],
  ['X', 'no'],
  ['아니오', 'no'],
])('a flag may be written as anywhere else: %p is %s', (cell, word) => {
  const { settings, issues } = read([
    ['vat_included', cell],
    ['count_unpaid', cell],
    ['digest_names', cell],
  ]);
  expect(settings).toMatchObject({ vat_included: word, count_unpaid: word, digest_names: word });
  expect(issues).toEqual([]);
});

test('letters that nobody sees change no choice, zone or address', () => {
  const { settings, issues } = read([
    ['precedence', 'ｃｌｉｃｋ'],
    ['time_zone', 'Asia/Seoul\u200b'],
    ['alert_email', '\ufeffme@example.com'],
  ]);
  expect(settings).toMatchObject({
    precedence: 'click',
    time_zone: 'Asia/Seoul',
    alert_email: 'me@example.com',
  });
  expect(issues).toEqual([]);
});

test.each([
  ['vat_included', 'perhaps', 'one of: yes, no', 'no'],
  ['gross_margin', 60, 'a share between 0% and 100%', null],
  ['window_days', 'a week', 'a number from 0 to 365', 7],
  ['precedence', 'last', 'one of: code, click', 'code'],
  ['time_zone', 'Seoul', 'a time zone such as Asia/Seoul', 'UTC'],
  ['alert_email', 'me', 'an e-mail address', null],
] as const)('%s = %s is reported (%s) and keeps its default', (key, value, expected, kept) => {
  const { settings, issues } = read([[key, value]]);
  expect(settings[key]).toBe(kept);
  expect(issues).toMatchObject([{ tab: 'Settings', row: 2, column: key }]);
  expect(say(issues[0]?.expected ?? { text: { en: '', ko: '' }, values: {} }, 'en')).toBe(expected);
});
