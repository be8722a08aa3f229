import { mayMovePayout, payoutStates } from '../../../src/domain/collaboration/payoutMoves';

/** Where a payment may go from each state, itself aside. */
test.each([
  ['planned', ['approved', 'cancelled']],
  ['approved', ['planned', 'exported', 'paid', 'cancelled']],
  // A file that the bank refused goes back to approved
  ['exported', ['approved', 'paid', 'cancelled']],
  // Corrections are rows of their own
  ['paid', []],
  ['cancelled', ['planned']],
] as const)('from %s to %j', (from, expected) => {
  expect(payoutStates.filter((to) => to !== from && mayMovePayout(from, to))).toEqual(expected);
  expect(mayMovePayout(from, from)).toBe(true);
});
