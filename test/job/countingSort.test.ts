import fc from 'fast-check';
import { ascending } from '../../src/job/ascending';
import { countingSort } from '../../src/job/countingSort';

test('sorts like a stable comparison sort', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 9 })), (keys) => {
      const sorted = countingSort(ascending(keys.length), Int32Array.from(keys), 10);
      const expected = keys.map((_, item) => item).sort((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0));
      expect([...sorted]).toEqual(expected);
    }),
  );
});
