import fc from 'fast-check';
import {
  creditByChannel,
  creditModelNamed,
  creditModels,
} from '../../../src/domain/creditModels/creditByChannel';
import { type Journey, writtenJourney } from '../../../src/domain/creditModels/journey';

function credits(
  journeys: readonly Journey[],
  model: (typeof creditModels)[number],
  half?: number,
) {
  const rows = creditByChannel(journeys, model, half);
  return Object.fromEntries(rows.map(({ channel, credit }) => [channel, credit]));
}

const path = (text: string, conversions = 1, value = 0, nulls = 0) =>
  writtenJourney(text, conversions, value, nulls);

test.each([
  // by hand
  ['first', 'a > b > c > a', { a: 1, b: 0, c: 0 }],
  ['last', 'a > b > c', { a: 0, b: 0, c: 1 }],
  ['linear', 'a > b > c > a', { a: 0.5, b: 0.25, c: 0.25 }],
  ['position', 'a', { a: 1 }],
  ['position', 'a > b', { a: 0.5, b: 0.5 }],
  ['position', 'a > b > c > d', { a: 0.4, b: 0.1, c: 0.1, d: 0.4 }],
  ['shapley', 'a > b > a > a', { a: 0.5, b: 0.5 }],
] as const)('%s of %s', (model, text, expected) => {
  const found = credits([path(text)], model);
  for (const [channel, credit] of Object.entries(expected)) {
    expect(found[channel]).toBeCloseTo(credit, 12);
  }
});

test('time decay halves a touch for each half-life (by hand: 1/4 : 1/2 : 1 of 7/4)', () => {
  const journey = {
    channels: ['a', 'b', 'c'],
    daysBefore: [14, 7, 0],
    conversions: 7,
    value: 70,
    nulls: 0,
  };
  const found = credits([journey], 'time_decay');
  expect([found.a, found.b, found.c]).toEqual([1, 2, 4]);
  expect(creditByChannel([journey], 'time_decay', 7)[0]).toEqual({
    channel: 'c',
    credit: 4,
    value: 40,
  });
});

test('highest credit first, then by name', () => {
  const rows = creditByChannel([path('b > a', 2), path('c', 5)], 'linear');
  expect(rows.map(({ channel }) => channel)).toEqual(['c', 'a', 'b']);
});

test.each([
  ['Time decay', 'time_decay'],
  ['TIME-DECAY', 'time_decay'],
  [' shapley ', 'shapley'],
])('"%s" means %s', (typed, model) => {
  expect(creditModelNamed(typed)).toBe(model);
});

test.each(['', 'best', '__proto__', 'x'.repeat(50_000)])(
  'refuses an unknown model (%#)',
  (typed) => {
    expect(() => creditModelNamed(typed)).toThrow('model must be first, last, linear, time_decay,');
  },
);

test.each([
  [[path('a > b')], 'time_decay', 'touches must have the time of every touch'],
  [[path('a', 0, 0, 5)], 'linear', 'touches hold no conversion to credit'],
  [
    [path('a > b', 299, 0, 900)],
    'markov',
    'touches hold 299 converting paths, but markov needs at least 300',
  ],
] as const)('refuses %j for %s', (journeys, model, sentence) => {
  expect(() => creditByChannel(journeys, model)).toThrow(sentence);
});

const channel = fc.constantFrom('a', 'b', 'c', 'd', 'e');
const journey: fc.Arbitrary<Journey> = fc
  .array(fc.record({ channel, days: fc.double({ min: 0, max: 1e4, noNaN: true }) }), {
    minLength: 1,
    maxLength: 7,
  })
  .chain((touches) =>
    fc.record({
      channels: fc.constant(touches.map((touch) => touch.channel)),
      daysBefore: fc.constant(touches.map(({ days }, i) => (i === touches.length - 1 ? 0 : days))),
      conversions: fc.integer({ min: 0, max: 400 }),
      value: fc.integer({ min: 0, max: 9000 }),
      nulls: fc.integer({ min: 0, max: 900 }),
    }),
  );
const journeys = fc.array(journey, { minLength: 1, maxLength: 12 });

test.each(creditModels)(
  '%s: credits sum to the conversions, none is negative, order of rows is free',
  (model) => {
    fc.assert(
      fc.property(journeys, (list) => {
        const conversions = list.reduce((sum, one) => sum + one.conversions, 0);
        fc.pre(conversions >= 300);
        const rows = creditByChannel(list, model);
        const sum = rows.reduce((total, { credit }) => total + credit, 0);
        expect(Math.abs(sum - conversions)).toBeLessThan(1e-9 * conversions);
        for (const { credit } of rows) expect(credit).toBeGreaterThanOrEqual(0);
        const turned = credits([...list].reverse(), model);
        for (const row of rows) expect(turned[row.channel]).toBeCloseTo(row.credit, 7);
      }),
      { numRuns: 60 },
    );
  },
);

test('shapley equals the sum over all coalitions', () => {
  fc.assert(
    fc.property(journeys, (list) => {
      fc.pre(list.some(({ conversions }) => conversions > 0));
      const expected = coalitionShapley(list);
      const found = credits(list, 'shapley');
      for (const [name, credit] of expected) expect(found[name]).toBeCloseTo(credit, 8);
    }),
    { numRuns: 60 },
  );
});

/** The textbook formula over all 2^n coalitions, v(S) = conversions of journeys inside S. */
function coalitionShapley(list: readonly Journey[]): Map<string, number> {
  const players = [...new Set(list.flatMap(({ channels }) => channels))];
  const n = players.length;
  const worth = (coalition: number) =>
    list
      .filter(({ channels }) => channels.every((name) => coalition & (1 << players.indexOf(name))))
      .reduce((sum, { conversions }) => sum + conversions, 0);
  return new Map(
    players.map((name, i) => {
      let value = 0;
      for (let coalition = 0; coalition < 1 << n; coalition++) {
        if (coalition & (1 << i)) continue;
        const size = players.filter((_, j) => coalition & (1 << j)).length;
        const weight = (factorial(size) * factorial(n - size - 1)) / factorial(n);
        value += weight * (worth(coalition | (1 << i)) - worth(coalition));
      }
      return [name, value];
    }),
  );
}

function factorial(n: number): number {
  return n <= 1 ? 1 : n * factorial(n - 1);
}
