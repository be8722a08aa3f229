import { bonusOf } from '../../../src/domain/collaboration/bonus';

test.each([
  ['once, below', { from: 10, amount: 50, per: 'once' }, 9, 0],
  ['once, reached', { from: 10, amount: 50, per: 'once' }, 10, 50],
  ['once, far above', { from: 10, amount: 50, per: 'once' }, 90, 50],
  ['each, below', { from: 10, amount: 3, per: 'each_unit' }, 4, 0],
  ['each, at the start', { from: 10, amount: 3, per: 'each_unit' }, 10, 0],
  ['each, above', { from: 10, amount: 3, per: 'each_unit' }, 14, 12],
  ['capped', { from: 10, amount: 3, per: 'each_unit', cap: 20 }, 90, 20],
] as const)('%s', (_, rule, result, expected) => {
  expect(bonusOf(rule, result)).toBe(expected);
});
