/** What a payout pays. */
export const payoutKinds = [
  'fee',
  'bonus',
  'commission',
  'product',
  'rights',
  'kill_fee',
  'adjustment',
] as const;

/** States of a payout, in order. */
export const payoutStates = ['planned', 'approved', 'exported', 'paid', 'cancelled'] as const;

/** Where a payout stands. */
export type PayoutState = (typeof payoutStates)[number];

const moves: Readonly<Record<PayoutState, readonly PayoutState[]>> = {
  planned: ['approved', 'cancelled'],
  approved: ['planned', 'exported', 'paid', 'cancelled'],
  // A file that the bank refused goes back to approved.
  exported: ['approved', 'paid', 'cancelled'],
  paid: [],
  cancelled: ['planned'],
};

/** Whether a payout may move from one state to another; paid is final, corrections are rows of their own. */
export function mayMovePayout(from: PayoutState, to: PayoutState): boolean {
  return from === to || moves[from].includes(to);
}
