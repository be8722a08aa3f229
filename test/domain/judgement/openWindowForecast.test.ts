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
