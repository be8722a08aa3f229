import { copyRow } from '../../../src/job/looker/copyRow';
import { feedWidth } from '../../../src/workbook/feed/feedColumns';

test.each([0, 1, 39, 40, 41, feedWidth])('a row of %i cells is copied cell by cell', (width) => {
  const row = Array.from({ length: width }, (_, place) => `cell ${place}`);
  const copy = copyRow(row);
  expect(copy).toEqual(row);
  expect(copy).not.toBe(row);
});
