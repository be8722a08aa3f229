import { collaborationOn } from '../../../src/domain/collaboration/collaborationOn';

const unknown = Number.NaN;

// By hand: day 10 lies between the agreements of days 5 and 20.
test.each([
  ['nobody', [], -1],
  ['the only one', [unknown], 0],
  ['the only one, though agreed later', [20], 0],
  ['the latest that was agreed', [5, 8], 1],
  ['not one that comes later', [5, 20], 0],
  ['the one that was agreed this very day', [5, 10], 1],
  ['the first without a day, not one that comes later', [unknown, 20], 0],
  ['the latest, whatever the order of rows', [8, 5], 0],
  ['not a renewal that nobody has agreed yet', [unknown, unknown], 0],
  ['not a renewal without a day beside one with a later day', [20, unknown], 0],
  ['a renewal with a day after one without', [unknown, 8], 1],
])('day 10 belongs to %s', (_what, agreedOn, place) => {
  expect(collaborationOn(agreedOn, 10)).toBe(place);
});
