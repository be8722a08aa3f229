import type { CreatorPerformance } from '../../../src/workbook/dashboard/creatorPerformances';
import { type Headline, headlineOf } from '../../../src/workbook/dashboard/headline';
import { headlineSentence } from '../../../src/workbook/dashboard/headlineSentence';
import type { Scorecard } from '../../../src/workbook/dashboard/scorecards';

const creator = (decision: CreatorPerformance['decision'], spend: number) =>
  ({ decision, spend }) as CreatorPerformance;

const cards: Scorecard[] = [
  { key: 'romi', value: 0.09, before: -0.33 },
  { key: 'cpa', value: 22, before: 30 },
];

test('counts what the verdicts ask for and what the creators to stop have cost', () => {
  const creators = [
    creator('scale', 100),
    creator('scale', 100),
    creator('stop', 800),
    creator('stop', 500),
    creator('renegotiate', 300),
    creator('tooEarly', 50),
    creator('notMeasurable', 70),
    creator('notStarted', 0),
  ];
  expect(headlineOf(cards, creators)).toEqual({
    isTooEarly: false,
    romi: 0.09,
    romiChange: expect.closeTo(0.42, 12),
    costPerLead: null,
    renew: 2,
    renegotiate: 1,
    stop: 2,
    atRisk: 1300,
    judged: 5,
    creators: 7,
  });
});

test('cost per lead speaks only where nothing but leads is counted', () => {
  const lead: Scorecard = { key: 'cpl', value: 5, before: null };
  expect(headlineOf([lead], []).costPerLead).toBe(5);
  expect(headlineOf([...cards, lead], []).costPerLead).toBeNull();
});

const nothing: Headline = {
  isTooEarly: false,
  romi: null,
  romiChange: null,
  costPerLead: null,
  renew: 0,
  renegotiate: 0,
  stop: 0,
  atRisk: 0,
  judged: 0,
  creators: 4,
};
const figures = {
  money: (amount: number) => `$${amount}`,
  signedShare: (value: number) => `${value > 0 ? '+' : ''}${Math.round(100 * value)}%`,
  points: (difference: number) => String(Math.round(100 * difference)),
};

test.each([
  [
    {},
    'ROMI unknown; 0 of 4 creators judged so far',
    'ROMI 알 수 없음, 지금까지 크리에이터 4명 중 0명 판단',
  ],
  [
    { romi: 0.09, romiChange: 0.42, renew: 2, stop: 2, atRisk: 1300 },
    'ROMI +9%, up 42 points; 2 to renew; 2 to stop, $1300 at risk',
    'ROMI +9%(42%p 상승), 재계약 2명, 중단 2명(위험 비용 $1300)',
  ],
  [
    { romi: -0.1, romiChange: -0.2, renegotiate: 1 },
    'ROMI -10%, down 20 points; 1 to renegotiate',
    'ROMI -10%(20%p 하락), 단가 재협의 1명',
  ],
  [{ romi: 0.5, romiChange: 0.001, renew: 1 }, 'ROMI +50%; 1 to renew', 'ROMI +50%, 재계약 1명'],
  [{ costPerLead: 5, renew: 1 }, '$5 per lead; 1 to renew', '리드당 비용 $5, 재계약 1명'],
])('%j', (change, en, ko) => {
  expect(headlineSentence({ ...nothing, ...change }, 'en', figures)).toBe(en);
  expect(headlineSentence({ ...nothing, ...change }, 'ko', figures)).toBe(ko);
});
