import fc from 'fast-check';
import { creditByChannel } from '../../../src/domain/creditModels/creditByChannel';
import { invertedMatrix } from '../../../src/domain/creditModels/invertedMatrix';
import { type Journey, writtenJourney } from '../../../src/domain/creditModels/journey';
import { removalEffects } from '../../../src/domain/creditModels/removalEffects';
import { cpuMs } from '../../support/cpuMs';

// The three journeys of Bryl's introduction (analyzecore.com, Markov chains concept): one converts.
const introduction = [
  writtenJourney('C1 > C2 > C3', 1, 0, 0),
  writtenJourney('C1', 0, 0, 1),
  writtenJourney('C2 > C3', 0, 0, 1),
];

test('removal effects of the introductory example: 0.5, 1, 1', () => {
  const effects = removalEffects(introduction);
  expect(effects.get('C1')).toBeCloseTo(0.5, 12);
  expect(effects.get('C2')).toBeCloseTo(1, 12);
  expect(effects.get('C3')).toBeCloseTo(1, 12);
});

test('credits of the introductory example: 0.2, 0.4, 0.4', () => {
  const many = introduction.map((one) => ({
    ...one,
    conversions: one.conversions * 500,
    nulls: one.nulls * 500,
    value: one.conversions * 1000,
  }));
  expect(creditByChannel(many, 'markov')).toEqual([
    { channel: 'C2', credit: expect.closeTo(200, 9), value: expect.closeTo(400, 9) },
    { channel: 'C3', credit: expect.closeTo(200, 9), value: expect.closeTo(400, 9) },
    { channel: 'C1', credit: expect.closeTo(100, 9), value: expect.closeTo(200, 9) },
  ]);
});

const journeys: fc.Arbitrary<Journey[]> = fc.array(
  fc.record({
    channels: fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 1, maxLength: 6 }),
    daysBefore: fc.constant([]),
    conversions: fc.integer({ min: 0, max: 20 }),
    value: fc.constant(0),
    nulls: fc.integer({ min: 0, max: 60 }),
  }),
  { minLength: 1, maxLength: 10 },
);

test('agrees with walking the chain step by step without the channel', () => {
  fc.assert(
    fc.property(journeys, (list) => {
      const total = walkedConversion(list, undefined);
      fc.pre(total > 0.001);
      for (const [channel, effect] of removalEffects(list)) {
        expect(effect).toBeCloseTo(1 - walkedConversion(list, channel) / total, 6);
      }
    }),
    { numRuns: 60 },
  );
});

test('staying on a channel changes nothing', () => {
  const stays = introduction.map((one) => ({
    ...one,
    channels: one.channels.flatMap((c) => [c, c, c]),
  }));
  const [plain, stayed] = [removalEffects(introduction), removalEffects(stays)];
  for (const [channel, effect] of plain) expect(stayed.get(channel)).toBeCloseTo(effect, 12);
});

test('nothing converts: no effects', () => {
  expect([...removalEffects([writtenJourney('a > b', 0, 0, 10)])]).toEqual([]);
});

test('300 channels take less than three seconds', () => {
  const list = Array.from({ length: 3000 }, (_, i) =>
    writtenJourney(
      [i % 300, (i * 7 + 1) % 300, (i * 13 + 5) % 300].join('>'),
      i % 3 === 0 ? 1 : 0,
      0,
      1,
    ),
  );
  const started = cpuMs();
  expect(removalEffects(list).size).toBe(300);
  expect(cpuMs() - started).toBeLessThan(3000);
});

test('a matrix times its inverse is the identity; a singular one is refused', () => {
  const matrix = [
    [0, 2, 1],
    [1, 1, 0],
    [3, 0, 1],
  ].map((row) => Float64Array.from(row));
  const inverse = invertedMatrix(matrix);
  matrix.forEach((row, i) => {
    matrix.forEach((_, j) => {
      const product = row.reduce((sum, value, k) => sum + value * (inverse[k]?.[j] ?? 0), 0);
      expect(product).toBeCloseTo(i === j ? 1 : 0, 12);
    });
  });
  expect(() =>
    invertedMatrix(
      [
        [1, 1],
        [1, 1],
      ].map((row) => Float64Array.from(row)),
    ),
  ).toThrow(RangeError);
});

/** P(conversion) by letting the probability flow until none is left; `gone` swallows its visits. */
function walkedConversion(list: readonly Journey[], gone: string | undefined): number {
  const moves = new Map<string, Map<string, number>>();
  const count = (from: string, to: string, weight: number) => {
    const row = moves.get(from) ?? new Map<string, number>();
    moves.set(from, row.set(to, (row.get(to) ?? 0) + weight));
  };
  for (const { channels, conversions, nulls } of list) {
    const steps = ['(start)', ...channels];
    steps.forEach((step, i) => {
      const next = steps[i + 1];
      if (next !== undefined) count(step, next, conversions + nulls);
      else {
        count(step, '(conversion)', conversions);
        count(step, '(null)', nulls);
      }
    });
  }
  let flow = new Map([['(start)', 1]]);
  let converted = 0;
  for (let step = 0; step < 3000; step++) {
    const next = new Map<string, number>();
    for (const [from, amount] of flow) {
      const row = moves.get(from) ?? new Map<string, number>();
      const all = [...row.values()].reduce((sum, weight) => sum + weight, 0);
      for (const [to, weight] of row) {
        const part = all === 0 ? 0 : (amount * weight) / all;
        if (to === '(conversion)') converted += part;
        else if (to !== '(null)' && to !== gone) next.set(to, (next.get(to) ?? 0) + part);
      }
    }
    flow = next;
    if ([...flow.values()].reduce((sum, amount) => sum + amount, 0) < 1e-12) break;
  }
  return converted;
}
