import { unmeasuredBecause } from '../../../src/domain/judgement/unmeasuredBecause';

test.each([
  ['no key of her own', false, { orders: 100, withKey: 100 }, { kind: 'noKey' }],
  [
    'hardly a key in the campaign',
    true,
    { orders: 50, withKey: 3 },
    { kind: 'fewKeys', keyShare: 0.06 },
  ],
  ['a tenth is enough', true, { orders: 50, withKey: 5 }, undefined],
  ['few orders tell nothing', true, { orders: 19, withKey: 0 }, undefined],
  ['twenty do', true, { orders: 20, withKey: 0 }, { kind: 'fewKeys', keyShare: 0 }],
  ['reported counts are not asked', true, undefined, undefined],
])('%s', (_, hasOwnKey, orders, expected) => {
  expect(unmeasuredBecause(hasOwnKey, orders)).toEqual(expected);
});
