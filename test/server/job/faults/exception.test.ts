import { tryFaultsInRuns } from '../../../support/faultTrials';

test('exception at every service call of a run: the next run puts everything right', () => {
  const { tried, wrong } = tryFaultsInRuns('exception');
  process.stdout.write(`exception: ${tried} faults tried\n`);
  expect(wrong).toEqual([]);
  expect(tried).toBeGreaterThan(70);
}, 120_000);
