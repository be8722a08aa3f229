import { tryFaultsInRuns } from '../../../support/faultTrials';

test('lockLost at every service call of a run: the next run puts everything right', () => {
  const { tried, wrong } = tryFaultsInRuns('lockLost');
  process.stdout.write(`lockLost: ${tried} faults tried\n`);
  expect(wrong).toEqual([]);
  expect(tried).toBeGreaterThan(70);
}, 120_000);
