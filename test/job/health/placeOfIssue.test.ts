import { message } from '../../../src/ground/text/text';
import { placeOfIssue } from '../../../src/job/health/placeOfIssue';
import { healthTexts } from '../../../src/messages/healthTexts';
import type { Issue } from '../../../src/workbook/issue';

const blank = message(healthTexts.blank, {});
const at = (row: number | null, column: string | null): Issue => ({
  severity: 'note',
  tab: 'Posts',
  row,
  column,
  expected: blank,
  found: blank,
  toDo: blank,
});

/** A1 notation, by the columns as somebody arranged them: fee stands in C. */
test.each<[string, number | null, string | null, string]>([
  ['a cell', 7, 'fee', 'Posts!C7'],
  ['a cell of the first column', 7, 'post_id', 'Posts!A7'],
  ['a row', 7, null, 'Posts!7:7'],
  ['a row and a column that stands nowhere', 7, 'views', 'Posts!7:7'],
  ['a column', null, 'fee', 'Posts!C:C'],
  ['a column that stands nowhere', null, 'views', 'Posts'],
  ['the tab', null, null, 'Posts'],
])('%s', (_, row, column, expected) => {
  const placeOf = placeOfIssue({ Posts: [['Post ID', 'Notes of mine', 'Fee']] });
  expect(placeOf(at(row, column))).toBe(expected);
  expect(placeOf(at(row, column))).toBe(expected);
});

test('a tab that is not there has no columns', () => {
  expect(placeOfIssue({})(at(2, 'fee'))).toBe('Posts!2:2');
});
