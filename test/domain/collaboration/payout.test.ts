import { payout } from '../../../src/domain/collaboration/payout';

test.each([
  [{ orders: 20, revenue: 1000, commissionShare: 0.1 }, 100, 0, 100],
  [{ orders: 20, revenue: 1000, commissionShare: 0.1, fee: 200 }, 300, 0, 300],
  [{ orders: 20, revenue: 1000, commissionShare: 0.1, bonusFrom: 15, bonusAmount: 4 }, 120, 0, 120],
  [
    { orders: 90, revenue: 0, commissionShare: 0, bonusFrom: 15, bonusAmount: 4, bonusCap: 50 },
    50,
    0,
    50,
  ],
  [{ orders: 0, revenue: 0, commissionShare: 0, fee: 1000, withheldShare: 0.033 }, 1000, 33, 967],
])('%j', (terms, gross, withheld, net) => {
  expect(payout(terms)).toEqual({ gross, withheld, net });
});

test.each([
  [{ orders: -1, revenue: 0, commissionShare: 0 }, 'orders must not be negative'],
  [{ orders: 0, revenue: -1, commissionShare: 0 }, 'revenue must not be negative'],
  [
    { orders: 0, revenue: 0, commissionShare: 2 },
    'commission_share must be between 0 and 1 (0.1 for 10%)',
  ],
  [{ orders: 0, revenue: 0, commissionShare: 0, fee: -1 }, 'fee must not be negative'],
  [{ orders: 0, revenue: 0, commissionShare: 0, bonusFrom: -1 }, 'bonus_from must not be negative'],
  [
    { orders: 0, revenue: 0, commissionShare: 0, bonusAmount: -1 },
    'bonus_amount must not be negative',
  ],
  [{ orders: 0, revenue: 0, commissionShare: 0, bonusCap: -1 }, 'bonus_cap must not be negative'],
  [
    { orders: 0, revenue: 0, commissionShare: 0, withheldShare: 2 },
    'withheld_share must be between 0 and 1 (0.1 for 10%)',
  ],
])('%j is refused', (terms, said) => {
  expect(() => payout(terms)).toThrow(said);
});
