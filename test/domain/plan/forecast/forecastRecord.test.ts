import { forecastRecord } from '../../../../src/domain/plan/forecast/forecastRecord';

const row = (campaignId: string, day: number, p10: number, p90: number, seen: number) => ({
  campaignId,
  day,
  p10,
  p90,
  seen,
});

test('one forecast for each ended campaign, that of the middle of its days', () => {
  const forecasts = [
    row('a', 1, 0, 90, 0),
    row('a', 2, 20, 30, 5),
    row('a', 3, 24, 26, 20),
    row('a', 4, 25, 25, 25),
    row('b', 1, 0, 90, 0),
    row('b', 2, 40, 50, 5),
    row('b', 3, 30, 36, 25),
    row('b', 4, 35, 35, 35),
    row('running', 4, 10, 20, 5),
  ];
  expect(forecastRecord(forecasts)).toEqual({ inside: 1, ended: 2 });
});

test('a campaign that was only ever closed has no forecast to check', () => {
  expect(forecastRecord([row('a', 4, 25, 25, 25)])).toEqual({ inside: 0, ended: 0 });
});
