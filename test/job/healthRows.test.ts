import type { Language } from '../../src/ground/text/language';
import { usualNumberText } from '../../src/ground/text/numberText';
import { message } from '../../src/ground/text/text';
import { healthRows } from '../../src/job/healthRows';
import { healthTexts } from '../../src/messages/healthTexts';
import { jobTexts } from '../../src/messages/jobTexts';
import type { Issue } from '../../src/workbook/issue';
import { IssueList } from '../../src/workbook/issueList';
import { newReading } from '../../src/workbook/read/reading';
import { headerRow } from '../../src/workbook/write/headerRow';
import { recordsOf } from '../support/jobBook';

const expected = message(healthTexts.aNumber, {});
const issue = (change: Partial<Issue>): Issue => ({
  severity: 'warning',
  tab: 'Posts',
  row: 2,
  column: 'fee',
  expected,
  found: 'x',
  toDo: message(healthTexts.mendCell, {}),
  ...change,
});

function rowsOf(issues: readonly Issue[], language: Language = 'en') {
  const list = new IssueList();
  for (const each of issues) list.add(each, { all: true });
  const rows = healthRows(
    {
      issues: list,
      speech: { language, numberText: usualNumberText },
      reading: newReading('UTC', 'en_US'),
    },
    ({ tab, row }) => `${tab}!${row}`,
  );
  return recordsOf([headerRow('Health'), ...rows]);
}

/** Errors before warnings before notes; then what takes a tab or a column away, then what is counted. */
test('what does most harm comes first, what does as much as it was found', () => {
  const noTab = message(healthTexts.noTab, {});
  const noColumn = message(healthTexts.noColumn, {});
  const found = rowsOf([
    issue({ severity: 'note', row: 1 }),
    issue({ severity: 'warning', tab: 'Creators', row: 2 }),
    issue({ severity: 'warning', tab: 'Settings', row: 3 }),
    issue({ severity: 'warning', tab: 'Reported', row: 4 }),
    issue({ severity: 'warning', tab: 'Creators', row: 5, found: noTab }),
    issue({ severity: 'warning', tab: 'Conversions', row: 6, found: noColumn }),
    issue({ severity: 'error', tab: 'Creators', row: 7 }),
    issue({ severity: 'error', tab: 'Posts', row: 8 }),
    issue({ severity: 'note', tab: 'Posts', row: 9, found: noTab }),
  ]);
  expect(found.map(({ row }) => row)).toEqual([8, 7, 6, 5, 3, 4, 2, 9, 1]);
});

test('each cell of a line', () => {
  expect(rowsOf([issue({})])).toEqual([
    {
      severity: 'warning',
      problem: '“x”. Expected: a number',
      what_to_do: 'Correct the cell. Until then it counts as blank.',
      where: 'Posts!2',
      help: expect.stringMatching(/./),
      tab: 'Posts',
      row: 2,
      column: 'Fee',
      expected: 'a number',
      found: 'x',
    },
  ]);
  expect(rowsOf([issue({ column: null, row: null })])[0]).toMatchObject({ column: '', row: '' });
});

/** A sentence begins with a capital, unless it begins with what stands in the workbook. */
test.each<[string, Issue['found'], string]>([
  ['a text of the workbook', 'fEE', '“fEE”. Expected: a number'],
  ['nothing', message(healthTexts.blank, {}), 'The cell is empty. Expected: a number'],
  ['a sentence', message(healthTexts.noTab, {}), 'No such tab. Expected: a number'],
  [
    'a sentence that has its own end',
    message({ en: 'Nobody looked.', ko: '아무도 보지 않았습니다.' }, {}),
    'Nobody looked. Expected: a number',
  ],
  [
    'a sentence that begins with an id',
    message(healthTexts.repeated, { found: 'o1', row: 3 }),
    'o1 again (first in row 3). Expected: a number',
  ],
  [
    'a sentence that begins with a message',
    message(jobTexts.knownName, { tab: 'Posts' }),
    'A name or id that stands in Posts. Expected: a number',
  ],
])('%s', (_, found, problem) => {
  expect(rowsOf([issue({ found })])[0]?.problem).toBe(problem);
});

test('in Korean the place of a value decides in the Korean sentence', () => {
  const found = message(healthTexts.more, { count: 3 });
  expect(rowsOf([issue({ found })], 'en')[0]?.problem).toBe(
    '3 more rows like this. Expected: a number',
  );
  expect(rowsOf([issue({ found })], 'ko')[0]?.problem).toBe(
    '같은 문제가 있는 행 3개 더 있음. 필요한 값: 숫자',
  );
});
