import { taxYears, type YearlyPayment } from '../../../src/domain/payouts/taxYears';

/** 2,000 dollars from 2026 on (sections 70432-3), 600 before. */
const rules = [
  { kind: 'US 1099-NEC', threshold: 2000, validFrom: 20_454 },
  { kind: 'US 1099-NEC', threshold: 600, validFrom: 18_262 },
];

const payment = (change: Partial<YearlyPayment>): YearlyPayment => ({
  creatorId: 'mina',
  taxKind: 'US 1099-NEC',
  amount: 900,
  year: 2026,
  method: 'bank',
  ...change,
});

test.each([
  ['below', [900, 600], 1500, 'below'],
  ['from four fifths on', [900, 700], 1600, 'near'],
  ['from the threshold on', [900, 1100], 2000, 'reached'],
  ['a correction lowers it', [2100, -200], 1900, 'near'],
] as const)('%s', (_what, amounts, paid, state) => {
  const payments = amounts.map((amount) => payment({ amount }));
  expect(taxYears(payments, rules)).toEqual([
    { creatorId: 'mina', kind: 'US 1099-NEC', year: 2026, paid, threshold: 2000, state },
  ]);
});

test('the threshold of the calendar year of payment holds; years and creators stand apart', () => {
  const payments = [
    payment({ year: 2025, amount: 650 }),
    payment({ creatorId: 'joon', amount: 100 }),
    payment({ amount: 100 }),
  ];
  expect(
    taxYears(payments, rules).map(({ creatorId, year, state }) => [creatorId, year, state]),
  ).toEqual([
    ['mina', 2025, 'reached'],
    ['joon', 2026, 'below'],
    ['mina', 2026, 'below'],
  ]);
});

test('the threshold of a year is the latest that began in it or before, wherever the payments lie', () => {
  const middle = [...rules, { kind: 'US 1099-NEC', threshold: 2100, validFrom: 20_850 }];
  const payments = [payment({ year: 2027, amount: 2050 }), payment({ year: 2026, amount: 2050 })];
  // Day 20,850 is 1 February 2027.
  expect(
    taxYears(payments, middle).map(({ year, threshold, state }) => [year, threshold, state]),
  ).toEqual([
    [2027, 2100, 'near'],
    [2026, 2000, 'reached'],
  ]);
  expect(taxYears([payment({ year: 2019 })], middle)).toEqual([]);
});

test('what the processor reports and other kinds are left out', () => {
  const payments = [
    payment({ method: 'paypal' }),
    payment({ method: 'card' }),
    payment({ taxKind: 'KR business income' }),
  ];
  expect(taxYears(payments, rules)).toEqual([]);
});
