import { payModelOfTerms } from '../../../src/domain/collaboration/payModelOfTerms';

test.each([
  ['fee', 0, 0, 'fixed'],
  ['fee_commission', 0, 0, 'hybrid'],
  ['bonus', 100, 0, 'hybrid'],
  ['commission', 100, 0, 'performance'],
  ['barter', 0, 0.1, 'barter'],
  ['', 100, 0, 'fixed'],
  ['', 100, 0.1, 'hybrid'],
  ['', 0, 0.1, 'performance'],
  ['', 0, 0, undefined],
  ['by the hour', 0, 0, undefined],
])('%s, fee %s, commission %s: %s', (model, fee, commissionShare, expected) => {
  expect(payModelOfTerms({ model, fee, commissionShare })).toBe(expected);
});
