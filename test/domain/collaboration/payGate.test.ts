import { payGate, payGateFacts } from '../../../src/domain/collaboration/payGate';

const all = new Set(payGateFacts);
const without = (...gone: (typeof payGateFacts)[number][]) =>
  new Set(payGateFacts.filter((fact) => !gone.includes(fact)));

test('opens when every fact holds', () => {
  expect(payGate(all, '', false)).toEqual({ open: true, overridden: [] });
});

test.each(payGateFacts)('%s is asked for', (fact) => {
  expect(payGate(without(fact), '', false)).toEqual({ open: false, missing: [fact] });
  expect(payGate(without(fact), '  ', false)).toEqual({ open: false, missing: [fact] });
  expect(payGate(without(fact), 'agreed by phone', false)).toEqual({
    open: true,
    overridden: [fact],
  });
});

test('a part that is due before posting does not wait for the post', () => {
  const early = without('deliverable_approved', 'live_address', 'disclosure_checked');
  expect(payGate(early, '', true)).toEqual({ open: true, overridden: [] });
  expect(payGate(without('own_key'), '', true)).toEqual({ open: false, missing: ['own_key'] });
});

test.each(['', '  ', '\u200b', '\u00a0\ufeff'])(
  'a reason that nobody can see (%j) is none',
  (reason) => {
    expect(payGate(new Set(), reason, false).open).toBe(false);
  },
);
