import { figureFormats } from '../../../src/client/leadership/figureFormats';
import type { LeadershipOpening } from '../../../src/shared/leadershipOpening';

function figures(change: Partial<LeadershipOpening> = {}) {
  return figureFormats({
    fileName: 'Pilot',
    language: 'en',
    locale: 'en-US',
    currency: 'USD',
    timeZone: 'Asia/Seoul',
    nowMs: 0,
    lastRun: null,
    health: { errors: 0, warnings: 0 },
    dashboardUrl: null,
    view: null,
    ...change,
  });
}

test.each([
  ['USD', 'en-US', 22.086, '$22.09'],
  ['USD', 'en-US', 2076.1, '$2,076'],
  ['USD', 'en-US', -42.5, '-$42.50'],
  ['KRW', 'ko-KR', 31_480, '₩31,480'],
  ['', 'en-US', 1234.5, '1,235'],
  ['dollars', 'en-US', 12.345, '12.35'],
  ['EUR', 'not a locale', 1000, '€1,000'],
])('%s in %s: %d is %s', (currency, locale, value, shown) => {
  expect(figures({ currency, locale }).money(value)).toBe(shown);
});

test.each([
  ['USD', 'en-US', 2076, '$2,076'],
  ['USD', 'en-US', 1_440_000, '$1.44M'],
  ['KRW', 'ko-KR', 14_000_000, '₩1400만'],
])('%s in %s: %d is short as %s', (currency, locale, value, shown) => {
  expect(figures({ currency, locale }).shortMoney(value)).toBe(shown);
});

test.each([
  [0.999_995, '>99%'],
  [0.891, '89%'],
  [0.0772, '8%'],
  [1e-14, '<1%'],
])('nothing is said to be certain: %d is %s', (chance, shown) => {
  expect(figures().chance(chance)).toBe(shown);
});

test('shares and points carry their sign; zero has none', () => {
  const { signedShare, signedPoints } = figures();
  expect([0.67, -0.13, 0].map(signedShare)).toEqual(['+67%', '-13%', '0%']);
  expect([0.42, -0.05].map(signedPoints)).toEqual(['+42', '-5']);
});

test('months speak the language of the page, times the zone of the file', () => {
  const day = Date.UTC(2026, 10, 20) / 86_400_000;
  expect(figures().day(day)).toBe('Nov 20');
  expect(figures({ language: 'ko' }).day(day)).toBe('11월 20일');
  expect(figures().time(Date.UTC(2026, 10, 20, 20))).toMatch(/^Nov 21, 2026, 5:00\sAM$/);
});
