import { columnLetters } from '../../../src/ground/cells/columnLetters';

test.each([
  [0, ''],
  [1, 'A'],
  [26, 'Z'],
  [27, 'AA'],
  [52, 'AZ'],
  [53, 'BA'],
  [702, 'ZZ'],
  [703, 'AAA'],
])('column %d is %s (A1 notation)', (place, letters) => {
  expect(columnLetters(place)).toBe(letters);
});
