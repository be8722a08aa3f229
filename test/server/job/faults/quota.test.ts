import { tryFaultsInRuns } from '../../../support/faultTrials';

test('quota at every service call of a run: the next run puts everything right', () => {
  const { tried, wrong } = tryFaultsInRuns('quota');
  process.stdout.write(`quota: ${tried} faults tried\n`);
  expect(wrong).toEqual([]);
  expect(tried).toBeGreaterThan(70);
}, 120_000);
