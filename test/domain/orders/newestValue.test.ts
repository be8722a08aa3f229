import { newestValue } from '../../../src/domain/orders/newestValue';
import type { OrderState } from '../../../src/domain/orders/orderEvent';

/** States in the order of import, each `[said at, gross]`. */
const states = (told: readonly (readonly [number | null, number | null])[]) =>
  told.map(([statedAtMs, gross]) => ({ statedAtMs, gross }) as OrderState);

test.each<[string, [number | null, number | null][], number | null, number | null]>([
  ['nobody knows it', [[1, null]], null, null],
  [
    'the newer wins',
    [
      [1, 5],
      [2, 4],
    ],
    4,
    4,
  ],
  [
    'even imported before',
    [
      [2, 4],
      [1, 5],
    ],
    4,
    4,
  ],
  [
    'what does not know it does not hide it',
    [
      [1, 5],
      [2, null],
    ],
    5,
    5,
  ],
  [
    'without a time the later import is newer',
    [
      [2, 5],
      [null, 4],
    ],
    4,
    4,
  ],
  [
    'whatever comes after one without a time, too',
    [
      [null, 5],
      [2, 4],
    ],
    4,
    4,
  ],
  [
    'of one moment the later or the larger',
    [
      [1, 5],
      [1, 8],
    ],
    8,
    8,
  ],
  [
    'of one moment the later or the larger, imported before',
    [
      [1, 8],
      [1, 5],
    ],
    5,
    8,
  ],
])('%s', (_, told, later, larger) => {
  const gross = ({ gross: amount }: OrderState) => amount;
  expect(newestValue(states(told), gross)).toBe(later);
  expect(newestValue(states(told), gross, 'larger')).toBe(larger);
});
