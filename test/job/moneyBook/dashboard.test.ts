import { runPipeline } from '../../../src/job/runPipeline';
import { leadershipView } from '../../../src/workbook/dashboard/leadershipView';
import { calculatedFields } from '../../../src/workbook/feed/calculatedFields';
import { evaluateField } from '../../../src/workbook/feed/evaluateField';
import { IssueList } from '../../../src/workbook/issueList';
import { newReading } from '../../../src/workbook/read/reading';
import { readTab } from '../../../src/workbook/read/readTab';
import { tabsOf } from '../../support/jobBook';
import { moneyBook } from './moneyBook';

const { tabs } = runPipeline({
  tabs: tabsOf(moneyBook),
  zone: 'UTC',
  locale: 'en_US',
  nowMs: Date.UTC(2026, 5, 1),
  score: () => new Map(),
});

function written<Name extends 'Looker' | 'Scoreboard'>(name: Name) {
  const cells = tabs.find((tab) => tab.name === name)?.rows.map((row) => [...row]) ?? [];
  return readTab(name, cells, newReading('UTC', 'en_US'), new IssueList());
}

const looker = written('Looker');
const view = leadershipView(looker, written('Scoreboard'));
const day = (text: string) => Date.parse(text) / 86_400_000;

test('the period is the 28 days up to the last day with data, 30 May', () => {
  expect(view.period).toEqual({ firstDay: day('2026-05-03'), lastDay: day('2026-05-30') });
  expect(view.before).toEqual({ firstDay: day('2026-04-05'), lastDay: day('2026-05-02') });
});

/**
 * Before 3 May stand the first post (220) and its first order (100, margin 50). Of 798 spent 738.91 count and
 * have a known return: 438 − 45 − 80 + 65.91 of Spring, 200, 90, 70. Returns: 305 + 195, 228, 3 × 12, 150 = 914.
 */
test.each([
  ['spend', 798 - 220, 220],
  ['margin', 978 - 50, 50],
  ['romi', (914 - 50) / (738.91 - 220) - 1, 50 / 220 - 1],
  ['orders', 17 - 1, 1],
  ['leads', 3, 0],
  // Spring, Summer and Store; the later order of a lead is none of theirs
  ['cpa', (738.91 - 90 - 220) / (17 - 1 - 1), 220 / 1],
  // Nobody had a lead before
  ['cpl', 90 / 3, null],
])('%s of the period and of the one before', (key, value, before) => {
  const card = view.scorecards.find((each) => each.key === key);
  expect(card?.value).toBeCloseTo(value, 8);
  if (before === null) expect(card?.before).toBeNull();
  else expect(card?.before).toBeCloseTo(before, 8);
});

test('the page shows these figures and no others', () => {
  expect(view.scorecards.map(({ key }) => key)).toEqual(
    'spend margin romi orders leads cpa cpl'.split(' '),
  );
});

test('what counts of the spend is said', () => {
  expect(view.counted?.spend).toBeCloseTo(578, 8);
  expect(view.counted?.countedSpend).toBeCloseTo(738.91 - 220, 8);
  expect(view.counted?.returnSpend).toBeCloseTo(738.91 - 220, 8);
});

test('the funnel, and the orders beside it but the early one', () => {
  expect(view.funnel).toEqual({
    // The first post's 10,000, 135 and 200 are before the period; 30 are the store's report
    impressions: 17_000 - 10_000,
    engagements: 225 - 135,
    clicks: 250 - 200 + 30,
    leads: 3,
    orders: 16,
  });
  expect(view.otherOrders).toBe(5 - 1);
});

test('weeks from Monday', () => {
  const told = view.weeks.filter(({ spend, margin }) => spend !== 0 || margin !== 0);
  expect(told).toEqual([
    // 1 to 3 May: 220 + 68; 50 + 75
    { startsOn: day('2026-04-27'), spend: 288, margin: 125, isPartial: false },
    // 4 to 10 May: 45 + 90 + 70 + 200; −30 + 75 + 180 + 35 + 30 + 15 + 45
    { startsOn: day('2026-05-04'), spend: 405, margin: 350, isPartial: false },
    // The reuse; 150 + 200
    { startsOn: day('2026-05-11'), spend: 25, margin: 350, isPartial: false },
    { startsOn: day('2026-05-18'), spend: 0, margin: 28, isPartial: false },
    // The open post; 100 + 25; its Sunday is after the last day with data
    { startsOn: day('2026-05-25'), spend: 80, margin: 125, isPartial: true },
  ]);
});

/** Sums of the whole feed: each ratio's parts as computed in the feed's test. */
test.each([
  ['romi', 914 / 738.91 - 1],
  // Sold 2470, given back 200
  ['roas', 2270 / 738.91],
  ['cpa', 738.91 / 17],
  ['cpl', 738.91 / 3],
  ['cpm', (1000 * 798) / 17_000],
  ['cpe', 798 / 225],
  ['cpc', 798 / (250 + 30)],
  ['er', 225 / (8_000 + 4_000 + 5_000)],
  ['cai', 798 / (9_272.83 + 5_000 + 1_125)],
  ['qualified_share', 1 / 3],
  ['conversion_rate', 17 / (250 + 30)],
])('calculated field %s', (id, value) => {
  const field = calculatedFields.find((each) => each.id === id);
  if (field === undefined) throw new Error(id);
  expect(evaluateField(looker, field, () => 'all').get('all')).toBeCloseTo(value, 8);
});

test('every calculated field is tried', () => {
  expect(calculatedFields).toHaveLength(11);
});

/** Cost against value is drawn of those whose return is known: counted spend × (1 + ROMI). */
test('bubbles stand at what came back', () => {
  const bubbles = view.bubbles.map(({ key, returned }) => [key, Math.round(returned ?? 0)]);
  expect(bubbles.sort()).toEqual([
    ['ana ', 533],
    ['ben ', 195],
    ['cho store', 150],
    ['cho waitlist', 36],
  ]);
});
