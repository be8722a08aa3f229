import fc from 'fast-check';
import { fewestStrokes } from '../../../src/server/tabs/fewestStrokes';

const painted = (values: readonly number[]) => {
  const places: (number | undefined)[] = values.map(() => undefined);
  for (const { from, count } of fewestStrokes(values)) {
    places.fill(values[from], from, from + count);
  }
  return places;
};

// Counted by hand: every value that comes back after others lies under them in one stroke.
test.each([
  [[], 0],
  [[1, 1, 1], 1],
  [[1, 2, 1], 2],
  [[1, 2, 3, 2, 1], 3],
  [[1, 2, 1, 2, 1], 3],
  [[1, 2, 1, 3, 1, 2, 1], 4],
  [[1, 2, 1, 2], 3],
])('%j takes %i strokes', (values, count) => {
  expect(fewestStrokes(values)).toHaveLength(count);
});

test('every place ends with its own value, in no more strokes than there are runs', () => {
  const widths = fc.array(fc.integer({ min: 1, max: 4 }), { maxLength: 24 });
  fc.assert(
    fc.property(widths, (values) => {
      expect(painted(values)).toEqual(values);
      const runs = values.filter((value, index) => value !== values[index - 1]).length;
      expect(fewestStrokes(values).length).toBeLessThanOrEqual(runs);
    }),
  );
});
