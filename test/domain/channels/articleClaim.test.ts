import { cpmClaim, earnedClaim } from '../../../src/domain/channels/articleClaim';

const cpm = { low: 8, high: 10, year: 2024, source: 'article' };
const earned = { low: 4, high: 6, year: 2024, source: 'article' };

test.each([
  ['reused and within', 'USD', 2, 9.5, { state: 'reached', figure: 9.5 }],
  ['reused and dearer', 'USD', 3, 14, { state: 'not reached', figure: 14 }],
  ['one touchpoint says nothing', 'USD', 1, 9, { state: 'locked', why: 'touchpoints' }],
  ['another currency says nothing', 'EUR', 2, 9, { state: 'locked', why: 'currency' }],
  ['without impressions', 'USD', 2, undefined, { state: 'locked', why: 'unknown' }],
])('cost per thousand: %s', (_what, currency, touchpoints, figure, expected) => {
  expect(cpmClaim(cpm, { currency, touchpoints, cpm: figure })).toEqual(expected);
});

test.each([
  ['reused and tracked', true, true, 4, { state: 'reached', figure: 4 }],
  ['too little', true, true, 3.9, { state: 'not reached', figure: 3.9 }],
  ['not reused', false, true, 9, { state: 'locked', why: 'reuse' }],
  ['not tracked', true, false, 9, { state: 'locked', why: 'reuse' }],
  ['value unknown', true, true, undefined, { state: 'locked', why: 'unknown' }],
])('earned per unit spent: %s', (_what, isReused, isTracked, perUnit, expected) => {
  expect(earnedClaim(earned, { isReused, isTracked, perUnit })).toEqual(expected);
});
