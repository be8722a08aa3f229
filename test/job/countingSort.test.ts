import fc from 'fast-check';
import { countingSort } from '../../src/job/countingSort';

test('sorts like a stable comparison sort', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 9 })), (keys) => {
      const sorted = countingSort(
        null,
        Int32Array.from(keys, (key) => key + 5),
        10,
        5,
      );
      const expected = keys.map((_, item) => item).sort((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0));
      expect([...sorted]).toEqual(expected);
    }),
  );
});
