import fc from 'fast-check';
import {
  type CommissionOrder,
  commissionBalance,
  commissionOf,
} from '../../../src/domain/collaboration/commission';

const order: CommissionOrder = {
  revenue: 200,
  refunded: Number.NaN,
  margin: 120,
  isFullyRefunded: false,
  isDisputed: false,
  holdUntilDay: 10,
};
const tenth = { share: 0.1, base: 'revenue_net', currency: 'USD' } as const;

test.each([
  ['after the refund period', order, tenth, 10, { base: 200, amount: 20, state: 'due' }],
  ['within it', order, tenth, 9, { base: 200, amount: 20, state: 'held', reason: 'refund period' }],
  [
    'partly refunded',
    { ...order, refunded: 50 },
    tenth,
    10,
    { base: 150, amount: 15, state: 'due' },
  ],
  [
    'wholly refunded',
    { ...order, refunded: 200, isFullyRefunded: true },
    tenth,
    10,
    { base: 0, amount: 0, state: 'void', reason: 'refunded' },
  ],
  [
    'disputed',
    { ...order, isDisputed: true },
    tenth,
    99,
    { base: 200, amount: 20, state: 'held', reason: 'disputed' },
  ],
  [
    'of margin',
    order,
    { share: 0.25, base: 'margin', currency: null },
    10,
    { base: 120, amount: 30, state: 'due' },
  ],
  [
    'of an unknown margin',
    { ...order, margin: Number.NaN },
    { share: 0.25, base: 'margin', currency: null },
    10,
    { base: undefined, amount: 0, state: 'held', reason: 'unknown base' },
  ],
  [
    'of a loss',
    { ...order, margin: -5 },
    { share: 0.25, base: 'margin', currency: null },
    10,
    { base: -5, amount: 0, state: 'due' },
  ],
  // 0.15 × 33.30 = 4.995, half a cent up.
  [
    'in whole cents',
    { ...order, revenue: 33.3 },
    { share: 0.15, base: 'revenue_net', currency: null },
    10,
    { base: 33.3, amount: 5, state: 'due' },
  ],
] as const)('an order %s', (_, of, terms, today, expected) => {
  expect(commissionOf(terms, of, today)).toEqual(expected);
});

test('a refund after the payment shows as a negative balance, once', () => {
  const before = [
    commissionOf(tenth, order, 20),
    commissionOf(tenth, { ...order, revenue: 100 }, 20),
  ];
  expect(commissionBalance(before, [], 'USD')).toBe(30);
  expect(commissionBalance(before, [30], 'USD')).toBe(0);
  const after = [
    commissionOf(tenth, { ...order, refunded: 200, isFullyRefunded: true }, 20),
    commissionOf(tenth, { ...order, revenue: 100 }, 20),
  ];
  expect(commissionBalance(after, [30], 'USD')).toBe(-20);
  expect(
    commissionBalance([...after, commissionOf(tenth, { ...order, revenue: 500 }, 20)], [30], 'USD'),
  ).toBe(30);
});

// ISO 4217: a dinar has thousandths; figures in won are added up in hundredths all the same.
test.each([
  ['KWD', 0.864],
  ['USD', 0.86],
  ['KRW', 0.86],
  [null, 0.86],
])('an order of 12.345 at 7%% earns, in %s, %d', (currency, amount) => {
  const terms = { ...tenth, share: 0.07, currency };
  expect(commissionOf(terms, { ...order, revenue: 12.345 }, 20).amount).toBe(amount);
});

// ISO 4217: won have no smaller unit. 12,350 at 7 % earn 864.5, of which 865 can be paid.
test.each([
  ['KRW', 865],
  ['USD', 864.5],
])('what could be paid of commissions in %s leaves nothing owed', (currency, payable) => {
  const earned = [commissionOf({ ...tenth, share: 0.07 }, { ...order, revenue: 12_350 }, 20)];
  expect(commissionBalance(earned, [], currency)).toBe(payable);
  expect(commissionBalance(earned, [payable], currency)).toBe(0);
});

test('whatever is refunded, disputed and paid: paid and balance make up what was earned', () => {
  const orders = fc.array(
    fc.record({
      revenue: fc.integer({ min: 0, max: 1_000_000 }).map((cents) => cents / 100),
      refundedShare: fc.constantFrom(0, 0.25, 1),
      isDisputed: fc.boolean(),
      holdUntilDay: fc.integer({ min: 0, max: 20 }),
    }),
    { maxLength: 30 },
  );
  const payments = fc.array(fc.integer({ min: -50_000, max: 50_000 }).map((cents) => cents / 100));
  fc.assert(
    fc.property(orders, payments, (some, paid) => {
      const commissions = some.map(({ refundedShare, ...of }) =>
        commissionOf(
          tenth,
          {
            ...order,
            ...of,
            refunded: of.revenue * refundedShare,
            isFullyRefunded: refundedShare === 1,
          },
          10,
        ),
      );
      const cents = (amount: number) => Math.round(amount * 100);
      const earned = commissions
        .filter(({ state }) => state === 'due')
        .reduce((sum, { amount }) => sum + cents(amount), 0);
      const given = paid.reduce((sum, amount) => sum + cents(amount), 0);
      expect(given + cents(commissionBalance(commissions, paid, null))).toBe(earned);
    }),
  );
});
