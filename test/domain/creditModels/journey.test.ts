import { journeysOf, writtenJourney } from '../../../src/domain/creditModels/journey';

const day = 86_400_000;

test('joins the touches of a path and orders them by time', () => {
  const touches = [
    { path: 'o1', channel: 'b', occurredAt: 10 * day, conversions: 1, value: 40 },
    { path: 'o2', channel: 'c', occurredAt: 5 * day, conversions: 0, nulls: 1 },
    { path: 'o1', channel: 'a', occurredAt: 3 * day },
  ];
  expect(journeysOf(touches)).toEqual([
    { channels: ['a', 'b'], daysBefore: [7, 0], conversions: 1, value: 40, nulls: 0 },
    { channels: ['c'], daysBefore: [0], conversions: 0, value: 0, nulls: 1 },
  ]);
});

test('keeps the listed order when a time is missing', () => {
  const touches = [
    { path: '__proto__', channel: 'b', occurredAt: 10 },
    { path: '__proto__', channel: 'a' },
  ];
  expect(journeysOf(touches)).toEqual([
    { channels: ['b', 'a'], daysBefore: [], conversions: 1, value: 0, nulls: 0 },
  ]);
});

test.each([
  ['a > b>c', 2, 10, 5, ['a', 'b', 'c'], 2],
  ['a → b > > ', undefined, undefined, undefined, ['a', 'b'], 1],
  ['a', undefined, undefined, 4, ['a'], 0],
  ['', 1, 1, 1, [], 1],
])('writtenJourney(%s)', (path, conversions, value, nulls, channels, counted) => {
  const found = writtenJourney(path, conversions, value, nulls);
  expect(found.channels).toEqual(channels);
  expect(found.conversions).toBe(counted);
});

test.each([
  [-1, 0, 'conversions'],
  [1, -1, 'nulls'],
  [Number.NaN, 0, 'conversions'],
])('refuses %d conversions with %d nulls', (conversions, nulls, argument) => {
  expect(() => writtenJourney('a', conversions, 0, nulls)).toThrow(new RegExp(`^${argument} must`));
});
