import { IssueList } from '../../../src/workbook/issueList';
import { newReading } from '../../../src/workbook/read/reading';
import { readTab } from '../../../src/workbook/read/readTab';
import { records } from '../../../src/workbook/read/records';
import { cellsOf } from '../../support/jobBook';

test('a table becomes records once, and nobody’s order is another’s', () => {
  const reading = newReading('UTC', 'en_US');
  const cells = cellsOf([
    { creator_id: 'a', platform: 'instagram' },
    { creator_id: 'b', platform: 'tiktok' },
  ]);
  const table = readTab('Creators', cells, reading, new IssueList());
  const first = records(table);
  const second = records(table);
  expect(second[0]).toBe(first[0]);
  second.reverse();
  expect(records(table).map(({ creator_id }) => creator_id)).toEqual(['a', 'b']);
  expect(records(table, (row) => row === 1).map(({ creator_id }) => creator_id)).toEqual(['b']);
  // Another reading of the same cells is another table.
  expect(records(readTab('Creators', cells, reading, new IssueList()))[0]).not.toBe(first[0]);
});
