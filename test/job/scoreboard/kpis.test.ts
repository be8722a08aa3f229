import { usualNumberText } from '../../../src/ground/text/numberText';
import { type Speech, say } from '../../../src/ground/text/text';
import { combinedAssignments } from '../../../src/job/assignments/combinedAssignments';
import { type Judgement, judge } from '../../../src/job/scoreboard/judgement';
import { type KpiMaterial, kpiMessages } from '../../../src/job/scoreboard/kpis';
import { newTotals, type Totals } from '../../../src/job/totals/totals';

const speech: Speech = { language: 'en', numberText: usualNumberText };
const combined = combinedAssignments([]);

const totals: Totals = {
  ...newTotals(),
  posts: 4,
  spend: 300,
  leads: 6,
  reached: {
    ...newTotals().reached,
    authenticImpressions: { sum: 24_000, count: 3 },
    saves: { sum: 30, count: 2 },
    views: { sum: 9_000, count: 2 },
    clicks: { sum: 50, count: 1 },
  },
  newCustomers: { sum: 3, count: 4 },
  margin: { sum: 90, count: 6 },
  reuseValue: 45,
  ordersNow: 6,
  ordersBefore: 4,
  customers: 8,
  repeatCustomers: 2,
  byPost: [
    { post: 0, cost: 100, conversions: 4 },
    { post: 1, cost: 100, conversions: 2 },
    { post: 2, cost: 0, conversions: 9 },
  ],
};

const judgement: Judgement = {
  ...judge(combined, newTotals(), { bunching: 1, isGroup: false }),
  cpa: 25,
  romi: 0.5,
  conversions: 5,
  countedSpend: 240,
  quality: { low: 0.2, middle: 0.5, high: 0.8 },
};

const material: KpiMaterial = { totals, combined, judgement, isVetted: true };

const kpisOf = (
  stages: readonly string[],
  types: readonly string[],
  change: Partial<KpiMaterial> = {},
) => kpiMessages({ ...material, ...change }, stages, types).map((each) => say(each, speech));

const pilot = ['CPA 25', 'ROMI 50%', 'conversion rate 10%', 'qualified leads 50%'];

/** Which figures a stage or type asks for: docs of the Scoreboard; every value by hand. */
test.each<[string, string[], string[], string[]]>([
  // 5 conversions of 50 clicks
  ['pilot', ['pilot'], [], pilot],
  // Two posts of 100 with 4 and 2 where 3 are due: (1/3 + 1/3) / 1; 6 orders after 4; 2 of 8 customers
  [
    'scaling',
    ['scaling'],
    [],
    [
      'CPA spread 0.67 (1 = luck alone)',
      'orders 50% in 28 days',
      'repeat customers 25%',
      'reuse value 45',
    ],
  ],
  // 30 saves of 9,000 views
  ['review', [], ['review'], ['CPA 25', 'saves per 1,000 views 3.33', 'reuse value 45']],
  // 240 counted for 6 leads; 3 of 4 customers
  ['giveaway', [], ['giveaway'], ['cost per lead 40', 'qualified leads 50%', 'new customers 75%']],
  // 90 of 6 orders
  ['limited', [], ['limited'], ['margin per order 15', 'new customers 75%']],
  // 300 for 4 posts; 300 for 24,000 impressions
  ['challenge', [], ['challenge'], ['cost per post 75', '1,000 authentic impressions 12.5']],
  ['neither stage nor type', [], [], pilot],
  ['a word that is no stage and one that is no type', ['later'], ['toString'], pilot],
  [
    'each once',
    ['pilot'],
    ['review', 'review'],
    [...pilot, 'saves per 1,000 views 3.33', 'reuse value 45'],
  ],
])('%s', (_, stages, types, expected) => {
  expect(kpisOf(stages, types)).toEqual(expected);
});

test('impressions of an audience that nobody looked at are called so', () => {
  expect(kpisOf([], ['challenge'], { isVetted: false })).toEqual([
    'cost per post 75',
    '1,000 impressions (not vetted) 12.5',
  ]);
});

test('where leads are counted, a lead costs what a conversion costs', () => {
  const [first] = kpisOf([], ['giveaway'], { combined: { ...combined, kind: 'lead' } });
  expect(first).toBe('cost per lead 25');
});

/** What is not known is left out, never told as 0 or as infinite. */
test.each<[string, string, Partial<Totals>, Partial<Judgement>, string[]]>([
  ['no CPA', 'review', {}, { cpa: undefined }, ['saves per 1,000 views 3.33', 'reuse value 45']],
  [
    'no ROMI',
    'pilot',
    {},
    { romi: undefined },
    ['CPA 25', 'conversion rate 10%', 'qualified leads 50%'],
  ],
  [
    'no quality',
    'pilot',
    {},
    { quality: undefined },
    ['CPA 25', 'ROMI 50%', 'conversion rate 10%'],
  ],
  [
    'no conversions known',
    'pilot',
    {},
    { conversions: undefined },
    ['CPA 25', 'ROMI 50%', 'qualified leads 50%'],
  ],
  [
    'no clicks known',
    'pilot',
    { reached: newTotals().reached },
    {},
    ['CPA 25', 'ROMI 50%', 'qualified leads 50%'],
  ],
  [
    'known to be no click',
    'pilot',
    { reached: { ...totals.reached, clicks: { sum: 0, count: 2 } } },
    {},
    ['CPA 25', 'ROMI 50%', 'qualified leads 50%'],
  ],
  ['nothing reused', 'review', { reuseValue: 0 }, {}, ['CPA 25', 'saves per 1,000 views 3.33']],
  ['no saves known', 'review', { reached: newTotals().reached }, {}, ['CPA 25', 'reuse value 45']],
  ['no margin known', 'limited', { margin: { sum: 0, count: 0 } }, {}, ['new customers 75%']],
  [
    'no customer known',
    'limited',
    { newCustomers: { sum: 0, count: 0 } },
    {},
    ['margin per order 15'],
  ],
  ['no lead', 'giveaway', { leads: 0 }, {}, ['qualified leads 50%', 'new customers 75%']],
  [
    'spend unknown',
    'giveaway',
    {},
    { countedSpend: undefined },
    ['qualified leads 50%', 'new customers 75%'],
  ],
  ['no post', 'challenge', { posts: 0 }, {}, ['1,000 authentic impressions 12.5']],
  ['nobody seen', 'challenge', { reached: newTotals().reached }, {}, ['cost per post 75']],
  [
    'one post that cost something',
    'scaling',
    { byPost: totals.byPost.slice(1) },
    {},
    ['orders 50% in 28 days', 'repeat customers 25%', 'reuse value 45'],
  ],
  [
    'two posts without a conversion',
    'scaling',
    { byPost: totals.byPost.slice(0, 2).map((each) => ({ ...each, conversions: 0 })) },
    {},
    ['orders 50% in 28 days', 'repeat customers 25%', 'reuse value 45'],
  ],
  [
    'no order lately',
    'scaling',
    { ordersNow: 0 },
    {},
    ['CPA spread 0.67 (1 = luck alone)', 'repeat customers 25%', 'reuse value 45'],
  ],
  [
    'no order before',
    'scaling',
    { ordersBefore: 0 },
    {},
    ['CPA spread 0.67 (1 = luck alone)', 'repeat customers 25%', 'reuse value 45'],
  ],
  [
    'no customer with a name',
    'scaling',
    { customers: 0, repeatCustomers: 0 },
    {},
    ['CPA spread 0.67 (1 = luck alone)', 'orders 50% in 28 days', 'reuse value 45'],
  ],
])('%s: the figure is left out', (_, word, ofTotals, ofJudgement, expected) => {
  const change = {
    totals: { ...totals, ...ofTotals },
    judgement: { ...judgement, ...ofJudgement },
  };
  expect(kpisOf([word], [word], change)).toEqual(expected);
});

test('one conversion among two posts is enough for their spread', () => {
  // 1 of 200: half a one is due of each; (0.5² / 0.5) × 2 = 1
  const byPost = [1, 0].map((conversions, post) => ({ post, cost: 100, conversions }));
  expect(kpisOf(['scaling'], [], { totals: { ...totals, byPost } })[0]).toBe(
    'CPA spread 1 (1 = luck alone)',
  );
});
