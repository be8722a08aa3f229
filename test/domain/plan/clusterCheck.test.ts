import { clusterCheck } from '../../../src/domain/plan/clusterCheck';
import { say } from '../../../src/ground/text/text';

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

describe('clusterCheck', () => {
  test.each([
    [5, 75, undefined, 'fits (creators: 5, days: 75)'],
    [3, 60, 'scaling', 'fits (creators: 3, days: 60)'],
    [7, 90, ' Scaling ', 'fits (creators: 7, days: 90)'],
    [4, 60, 'pilot', 'fits (creators: 4, days: 60)'],
    [4, 14, '파일럿', 'plan 60 to 90 days, not 14'],
    [8, 75, undefined, 'plan 3 to 7 creators, not 8'],
    [1, 59, undefined, 'plan 3 to 7 creators, not 1; plan 60 to 90 days, not 59'],
    [6, 91, 'pilot', 'plan 3 to 5 creators, not 6; plan 60 to 90 days, not 91'],
  ])('%d creators over %d days, stage %s: %s', (creators, days, stage, expected) => {
    const told = clusterCheck({
      creators,
      startsOn: 20_000 * dayMs,
      endsOn: (20_000 + days - 1) * dayMs - hourMs,
      stage,
    });
    expect(say(told, 'en')).toBe(expected);
    expect(say(told, 'ko')).toMatch(/[가-힣]/);
  });

  test.each([
    [{ creators: -1, startsOn: 1, endsOn: 70 * dayMs }, 'creators must not be negative'],
    [{ creators: 3, startsOn: 2 * dayMs, endsOn: dayMs }, 'ends_on must not be before starts_on'],
    [
      { creators: 3, startsOn: 1, endsOn: 70 * dayMs, stage: 'soon' },
      'stage must be pilot or scaling, not "soon"',
    ],
  ])('%j says: %s', (plan, sentence) => {
    expect(() => clusterCheck(plan)).toThrow(sentence);
  });
});
