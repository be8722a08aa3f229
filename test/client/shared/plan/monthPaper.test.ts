import { dayNames } from '../../../../src/client/shared/dayNames';
import { monthPaper } from '../../../../src/client/shared/plan/monthPaper';
import { monthPlan, ownSplit } from '../../../../src/client/shared/plan/monthPlan';
import type { PlanCreator, PlanOpening } from '../../../../src/shared/planOpening';

const creator = (name: string, conversions: number): PlanCreator => ({
  creatorId: name,
  name,
  costPerPost: 200,
  cost: 400,
  conversions,
  posts: 2,
  months: [{ posts: 2, cost: 400, conversions }],
  word: null,
  signals: null,
  deliveredRate: 1,
  fit: 0,
  rightsEndOn: '',
});
const opening: PlanOpening = {
  creators: [creator('Mina', 30), creator('Joon', 2)],
  action: 'order',
  marginPerAction: 30,
  marginLack: null,
  budget: 2000,
  usualBudget: null,
  forecasts: [
    {
      campaignId: 's',
      name: 'Spring',
      day: '2026-05-20',
      ...{ seen: 3, p10: 5, p50: 8, p90: 12, goal: 10, goalChance: 0.31 },
      breakEvenChance: null,
      pace: 'late',
    },
  ],
  record: { inside: 7, ended: 8 },
  plans: [],
  tests: [],
  sales: null,
  estimates: '',
};

const percent = (value: number) => `${Math.round(100 * value)}%`;

function paperIn(language: 'en' | 'ko', ageDays = 0) {
  const month = monthPlan(opening.creators, 2000, 30, {});
  if (month.state !== 'ready') throw new Error(month.state);
  const own = ownSplit(month.basis, [1, 1]);
  const figures = { money: (value: number) => `$${Math.round(value)}`, count: String };
  return monthPaper(
    { month, opening, own, figuresOf: { day: '2026-05-20', ageDays } },
    { language, ...figures, share: percent, chance: percent, ...dayNames('en_GB') },
  );
}

test('one page in the order of a decision', () => {
  const { title, sections } = paperIn('en');
  expect(title).toMatch(/^Spend \$\d+ of \$2000 on 1 creator; keep \$\d+\.$/);
  expect(sections.map(({ heading }) => heading)).toEqual([
    'Why believe it',
    'Who',
    'What would change our mind',
    'Against simpler rules',
    'Your own split',
    'Running campaigns',
    'Did it add sales?',
    'Our record',
  ]);
  const text = sections.flatMap(({ lines }) => lines).join('\n');
  expect(text).toMatch(/Chance of a loss: about \d in \d/);
  expect(text).toMatch(/Mina: \d posts?, \$\d+; expected profit/);
  expect(text).toMatch(/Highest fee that pays: Mina \$\d+, Joon \$\d+/);
  expect(text).toContain('Goal 10: reached with a chance of 31%. Pace: late.');
  expect(text).toContain('7 of 8 campaigns ended inside the forecast range.');
  expect(text).toContain('Not tested');
  expect(text).not.toMatch(/undefined|NaN|null/);
});

test('old figures are stamped; every section speaks Korean too', () => {
  expect(paperIn('en', 5).sections[0]?.lines.join()).toContain('20 May 2026: 5 days old');
  const { title, sections } = paperIn('ko');
  for (const text of [title, ...sections.map(({ heading }) => heading)]) {
    expect(text).toMatch(/[가-힣]/);
  }
});
