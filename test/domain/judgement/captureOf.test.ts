import { captureOf } from '../../../src/domain/judgement/captureOf';

test.each([
  ['a survey speaks first', { orders: 100, withKey: 5 }, { named: 19, both: 9 }, 0.475],
  ['at most all', { orders: 100, withKey: 5 }, { named: 10, both: 10 }, 10.5 / 11],
  ['at least 0.3', { orders: 100, withKey: 5 }, { named: 80, both: 7 }, 0.3],
  ['too few answers', { orders: 100, withKey: 50 }, { named: 9, both: 7 }, 0.85],
  ['too few of both', { orders: 100, withKey: 50 }, { named: 30, both: 6 }, 0.85],
  ['no order lacks a key', { orders: 12, withKey: 12 }, undefined, 1],
  ['no orders at all', { orders: 0, withKey: 0 }, undefined, 1],
  ['half have one', { orders: 20, withKey: 10 }, undefined, 0.85],
  ['below half', { orders: 20, withKey: 9 }, undefined, 0.5],
])('%s', (_, orders, survey, expected) => {
  expect(captureOf(orders, survey)).toBeCloseTo(expected, 12);
});
