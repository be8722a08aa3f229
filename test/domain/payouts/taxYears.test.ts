import { taxYears, type YearlyPayment } from '../../../src/domain/payouts/taxYears';

/** 2,000 dollars from 2026 on (sections 70432-3), 600 before. */
const rules = [
  { kind: 'US 1099-NEC', threshold: 2000, validFrom: 20_454 },
  { kind: 'US 1099-NEC', threshold: 600, validFrom: 0 },
];

const payment = (change: Partial<YearlyPayment>): YearlyPayment => ({
  creatorId: 'mina',
  taxKind: 'US 1099-NEC',
  amount: 900,
  paidOn: 20_500,
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

test('the threshold of the day of payment holds; years and creators stand apart', () => {
  const payments = [
    payment({ paidOn: 20_100, year: 2025, amount: 650 }),
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

test('what the processor reports and other kinds are left out', () => {
  const payments = [
    payment({ method: 'paypal' }),
    payment({ method: 'card' }),
    payment({ taxKind: 'KR business income' }),
  ];
  expect(taxYears(payments, rules)).toEqual([]);
});
