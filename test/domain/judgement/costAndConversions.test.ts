import { requireCostAndConversions } from '../../../src/domain/judgement/costAndConversions';

test('a thousand million conversions may be counted, one more is a slip', () => {
  expect(() => requireCostAndConversions({ cost: 0, conversions: 1e9 })).not.toThrow();
  expect(() => requireCostAndConversions({ cost: 0, conversions: 1e9 + 1 })).toThrow(
    'conversions must not be greater than 1,000,000,000',
  );
});
