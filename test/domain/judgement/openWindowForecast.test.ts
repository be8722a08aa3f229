import stdlibGammaQuantile from '@stdlib/stats-base-dists-gamma-quantile';
import { openWindowForecast } from '../../../src/domain/judgement/openWindowForecast';
import { expectClose } from '../../support/expectClose';

const basis = { curveConversions: 60, bunching: 1.5 };

test('worked example of the specification', () => {
  const found = openWindowForecast(
    [
      { closedCost: 400, open: [{ cost: 200, countedShare: 0.6 }], conversions: 6, targetCpa: 100 },
      {
        closedCost: 0,
        open: [
          { cost: 300, countedShare: 0.3 },
          { cost: 100, countedShare: 0.8 },
        ],
        conversions: 1,
        targetCpa: 100,
      },
    ],
    basis,
  );
  expectClose([found.low, found.middle, found.high], [0, 3.060335517400365, 7]);
});

test.each([
  ['no creators', []],
  ['nothing open', [{ closedCost: 100, open: [], conversions: 2, targetCpa: 50 }]],
])('%s: nothing to come', (_, creators) => {
  expect(openWindowForecast(creators, basis)).toEqual({ low: 0, middle: 0, high: 0 });
});

test('written out for one creator with two large open posts', () => {
  const open = [
    { cost: 5000, countedShare: 0.5 },
    { cost: 3000, countedShare: 0.2 },
  ];
  const found = openWindowForecast(
    [{ closedCost: 1000, open, conversions: 50, targetCpa: 100 }],
    basis,
  );
  const shape = 1 + 50 / 1.5;
  const perCost = shape / (100 * Math.LN2 + (1000 + 2500 + 600) / 1.5);
  const left = perCost * (2500 + 2400);
  const curve =
    perCost * (5000 * Math.sqrt((1.5 * 0.25) / 80) + 3000 * Math.sqrt((1.5 * 0.16) / 80));
  const variance = 1.5 * left + left ** 2 / shape + curve ** 2;
  const at = (probability: number) =>
    stdlibGammaQuantile(probability, left ** 2 / variance, left / variance);
  expect(found).toEqual({
    low: Math.floor(at(0.1)),
    middle: expect.closeTo(left, 9),
    high: Math.ceil(at(0.9)),
  });
});
