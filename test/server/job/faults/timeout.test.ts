import { tryFaultsInRuns } from '../../../support/faultTrials';

test('timeout at every service call of a run: the next run puts everything right', () => {
  const { tried, wrong } = tryFaultsInRuns('timeout');
  process.stdout.write(`timeout: ${tried} faults tried\n`);
  expect(wrong).toEqual([]);
  expect(tried).toBeGreaterThan(70);
}, 120_000);
