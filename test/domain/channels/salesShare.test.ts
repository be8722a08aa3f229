import { salesShare } from '../../../src/domain/channels/salesShare';

const facts = {
  creditedRevenue: 200,
  shopRevenue: 2000,
  creditedOrders: 10,
  surveyHigh: 25,
};

test('what carries a key is the floor; the survey lifts it to the upper end', () => {
  // 200 / 2000; ten credited orders of at most 25 owed
  expect(salesShare(facts)).toEqual({ floor: 0.1, upper: 0.25 });
});

test.each([
  ['no survey', { surveyHigh: undefined }, { floor: 0.1, upper: undefined }],
  ['a survey below what is credited', { surveyHigh: 8 }, { floor: 0.1, upper: undefined }],
  ['never more than all', { surveyHigh: 900 }, { floor: 0.1, upper: 1 }],
  ['more refunds than revenue', { creditedRevenue: -5 }, { floor: 0, upper: 0 }],
  ['unknown sales of the shop', { shopRevenue: Number.NaN }, undefined],
  ['no sales of the shop', { shopRevenue: 0 }, undefined],
])('%s', (_what, change, expected) => {
  expect(salesShare({ ...facts, ...change })).toEqual(expected);
});
