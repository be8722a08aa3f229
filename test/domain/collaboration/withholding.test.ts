import {
  type TaxRule,
  taxRulesOn,
  withheldOf,
} from '../../../src/domain/collaboration/withholding';

function rule(values: Partial<TaxRule>): TaxRule {
  return {
    kind: 'kr_business',
    rate: 0.03,
    deductionShare: 0,
    threshold: 0,
    rounding: 10,
    validFrom: 100,
    ...values,
  };
}

const business = [rule({}), rule({ rate: 0.003 })];
const occasional = [
  rule({ kind: 'kr_occasional', rate: 0.2, deductionShare: 0.6, threshold: 125_000 }),
  rule({ kind: 'kr_occasional', rate: 0.02, deductionShare: 0.6, threshold: 125_000 }),
];

// By hand: 3 % and 0.3 %, each cut to 10 won; 8.8 % = (amount - 60 %) × 22 %, nothing under 125,000 won.
test.each([
  ['3.3 % of a million', 1_000_000, business, 33_000],
  ['each part cut down', 123_456, business, 3_700 + 370],
  ['8.8 % of 500,000', 500_000, occasional, 40_000 + 4_000],
  ['at the threshold', 125_000, occasional, 10_000 + 1_000],
  ['below the threshold', 124_999, occasional, 0],
  ['a correction', -50_000, business, 0],
  ['no rule', 1_000_000, [], 0],
  ['in cents where no unit is given', 33.33, [rule({ rate: 0.1, rounding: 0 })], 3.33],
] as const)('%s', (_, amount, rules, expected) => {
  expect(withheldOf(amount, rules)).toBeCloseTo(expected, 9);
});

test('the rule of a day is the latest that has begun', () => {
  const rules = [
    rule({}),
    rule({ rate: 0.05, validFrom: 200 }),
    rule({ kind: 'other', validFrom: 300 }),
  ];
  expect(taxRulesOn(rules, 'kr_business', 99)).toEqual([]);
  expect(taxRulesOn(rules, 'kr_business', 100).map(({ rate }) => rate)).toEqual([0.03]);
  expect(taxRulesOn(rules, 'kr_business', 250).map(({ rate }) => rate)).toEqual([0.05]);
  expect(taxRulesOn(rules, 'kr_business', 300).map(({ rate }) => rate)).toEqual([0.05]);
});
