import { dayNumber } from '../../../src/ground/time/calendarDay';
import type { CreatorPerformance } from '../../../src/workbook/dashboard/creatorPerformances';
import type { LeadershipView } from '../../../src/workbook/dashboard/leadershipView';
import { type DigestFacts, weeklyDigest } from '../../../src/workbook/dashboard/weeklyDigest';

const standing = (creatorId: string, verdict: string): CreatorPerformance =>
  ({
    creatorId,
    name: `Name of ${creatorId}`,
    verdict,
    why: `why ${creatorId}`,
  }) as CreatorPerformance;

const lastDay = dayNumber(2026, 5, 31);
const monday = dayNumber(2026, 5, 18);

const view = {
  period: { firstDay: lastDay - 27, lastDay },
  before: { firstDay: lastDay - 55, lastDay: lastDay - 28 },
  dataEndsOn: null,
  notMeasured: '',
  counted: null,
  headline: {
    romi: 0.456,
    romiChange: 0.4,
    costPerLead: null,
    renew: 2,
    renegotiate: 0,
    stop: 1,
    atRisk: 1300,
    judged: 3,
    creators: 3,
  },
  scorecards: [
    { key: 'spend', value: 12_345.6, before: 9_000 },
    { key: 'romi', value: 0.456, before: null },
    { key: 'cpa', value: 12.345, before: 250.4 },
    { key: 'orders', value: 77, before: 0 },
  ],
  weeks: [
    { startsOn: monday, spend: 4_200, margin: 5_100 },
    { startsOn: monday + 7, spend: 1, margin: 2 },
  ],
  funnel: { impressions: null, engagements: null, clicks: null, leads: null, orders: null },
  creators: [standing('mina', 'scale'), standing('joon', 'scale'), standing('leo', 'stop')],
  bubbles: [],
  decisions: [
    { decision: 'scale', creators: [standing('mina', 'scale'), standing('joon', 'scale')] },
    { decision: 'keepTesting', creators: [standing('noor', 'keep testing')] },
    { decision: 'renegotiate', creators: [] },
    {
      decision: 'stop',
      creators: Array.from({ length: 7 }, (_, index) => standing(`s${index}`, 'stop')),
    },
  ],
} as unknown as LeadershipView;

const facts: DigestFacts = {
  view,
  health: { errors: 2, warnings: 5 },
  fileName: 'Spring\n<b>2026</b>',
  url: 'https://docs.google.com/spreadsheets/d/x/edit?a=1&b="2"',
  locale: 'en-US',
  currency: 'USD',
};

// ISO 4217: the won and the yen have no minor unit, the dinar of Kuwait has three digits
test.each([
  ['KRW', 'Cost per order: Last 28 days 12 KRW'],
  ['JPY', 'Cost per order: Last 28 days 12 JPY'],
  ['KWD', 'Cost per order: Last 28 days 12.345 KWD'],
])('a small cost in %s has its decimals', (currency, line) => {
  expect(weeklyDigest({ ...facts, currency }, 'en').text).toContain(line);
});

test('figures stand beside those of the period before, as a person writes them', () => {
  const { subject, text } = weeklyDigest(facts, 'en');
  expect(subject).toBe('Influencer channel this week: Spring <b>2026</b>');
  for (const line of [
    'May 4, 2026 to May 31, 2026, against the 28 days before',
    'Spend: Last 28 days 12,346 USD, 28 days before 9,000 USD',
    'ROMI: Last 28 days 46%, 28 days before unknown',
    'Cost per order: Last 28 days 12.35 USD, 28 days before 250 USD',
    'Orders: Last 28 days 77, 28 days before 0',
    'Week from May 18, 2026: spend 4,200 USD, attributed margin 5,100 USD',
    'Health: 2 to mend, 5 to look at',
    '- scale: 2',
    '- stop: 1',
  ]) {
    expect(text.split('\n')).toContain(line);
  }
  expect(text).toContain(facts.url);
  expect(text).toContain('Stop the weekly summary');
});

test('one sentence comes first', () => {
  const { text, html } = weeklyDigest(facts, 'en');
  const sentence = 'ROMI +46%, up 40 points; 2 to renew; 1 to stop, 1,300 USD at risk';
  expect(text.split('\n')[0]).toBe(sentence);
  expect(html).toContain(`>${sentence}</h1>`);
  expect(weeklyDigest(facts, 'ko').text.split('\n')[0]).toBe(
    'ROMI +46%(40%p 상승), 재계약 2명, 중단 1명(위험 비용 1,300 USD)',
  );
});

test('says which verdicts hold more or fewer creators than in the summary before', () => {
  const verdictsBefore = { scale: 2, stop: 0, renegotiate: 1 };
  const lines = weeklyDigest({ ...facts, verdictsBefore }, 'en').text.split('\n');
  expect(lines).toContain('- scale: 2');
  expect(lines).toContain('- stop: 1 (0 in the summary before)');
  expect(lines).toContain('- renegotiate: 0 (1 in the summary before)');
});

test('what could not be measured comes before the figures, what counts of the spend after them', () => {
  const counted = { spend: 12_345.6, countedSpend: 10_000, returnSpend: 8_000 };
  const said = { ...facts, view: { ...view, notMeasured: 'Half is <unknown>.', counted } };
  const { text, html } = weeklyDigest(said, 'en');
  expect(text.indexOf('Half is <unknown>.')).toBeLessThan(text.indexOf('Spend: Last 28 days'));
  expect(text).toContain('Of 12,346 USD spent CPA counts 10,000 USD and ROMI 8,000 USD');
  expect(html).toContain('<strong>Half is &lt;unknown&gt;.</strong>');
  expect(weeklyDigest(facts, 'en').text).not.toContain('CPA counts');
});

test('nobody is named', () => {
  const { subject, text, html } = weeklyDigest(facts, 'en');
  expect(subject + text + html).not.toMatch(/mina|joon|leo|Name of|why/);
});

test('the HTML says the same and lets no markup in', () => {
  const hostile = [standing('x', '<img src=x onerror=alert(1)>')];
  const { html } = weeklyDigest({ ...facts, view: { ...view, creators: hostile } }, 'en');
  expect(html).toContain('12,346 USD');
  expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;');
  expect(html).toContain(
    'href="https://docs.google.com/spreadsheets/d/x/edit?a=1&amp;b=&quot;2&quot;"',
  );
  expect(html).not.toMatch(/<(img|script|link|iframe)/);
});

test('a Korean file writes Korean', () => {
  const { subject, text } = weeklyDigest({ ...facts, locale: 'ko-KR', currency: 'KRW' }, 'ko');
  expect(subject).toBe('이번 주 인플루언서 채널: Spring <b>2026</b>');
  expect(text).toContain('비용: 최근 28일 12,346 KRW');
  expect(text).not.toMatch(/\b(Spend|Health|Open)\b/);
});

test('without verdicts and weeks it still says something whole', () => {
  const { text } = weeklyDigest({ ...facts, view: { ...view, creators: [], weeks: [] } }, 'en');
  expect(text).toContain('No verdicts yet');
  expect(text).not.toMatch(/undefined|NaN|null/);
});

test('what is due is counted, and who is not named', () => {
  const { text } = weeklyDigest({ ...facts, due: { count: 3, late: 1 } }, 'en');
  expect(text).toContain('Today: 3 things are due, 1 of them late');
  expect(weeklyDigest(facts, 'en').text).not.toContain('Today:');
  const one = weeklyDigest({ ...facts, due: { count: 1, late: 0 } }, 'ko').text;
  expect(one).toContain('오늘: 할 일 1건, 그중 기한이 지난 일 0건');
});

test('decisions are due without names, and with them only where that is switched on', () => {
  const dueLines = [{ what: 'Pay 40 of the fee', creator: 'Name of mina' }];
  const silent = weeklyDigest({ ...facts, dueLines }, 'en');
  expect(silent.text).toContain('Decisions due\n- Scale: 2\n- Stop: 7\n');
  expect(`${silent.text}${silent.html}`).not.toMatch(/Name of|Pay 40/);
  expect(silent.text).toContain('digest_names');
  const named = weeklyDigest({ ...facts, dueLines, hasNames: true }, 'en');
  expect(named.text).toContain('- Scale: 2 (Name of mina, Name of joon)');
  expect(named.text).toContain('Name of s4, and 2 more)');
  expect(named.text).toContain('- Pay 40 of the fee (Name of mina)');
  expect(named.html).toContain('<li>Pay 40 of the fee (Name of mina)</li>');
  expect(named.text).not.toContain('digest_names');
  const idle = { ...facts, view: { ...view, decisions: [] } };
  expect(weeklyDigest(idle, 'ko').text).toContain('결정할 일이 없습니다');
});

test('the link says where it leads', () => {
  expect(weeklyDigest({ ...facts, leadsTo: 'dashboard' }, 'en').text).toContain(
    'Open the Dashboard tab: https://',
  );
  expect(weeklyDigest(facts, 'en').text).toContain('Open the file: https://');
});

test('figures stand under one another by their digits, and the margin is told to be attributed', () => {
  const scorecards = [...view.scorecards, { key: 'margin', value: 800, before: 700 }] as const;
  const { html, text } = weeklyDigest({ ...facts, view: { ...view, scorecards } }, 'en');
  expect(html).toMatch(/<td style="[^"]*text-align:left">Spend<\/td>/);
  expect(html).toMatch(/<td style="[^"]*text-align:right">12,346 USD<\/td>/);
  expect(html).toMatch(/<table style="[^"]*font-size:14px">/);
  expect(text).toContain('Attributed margin: Last 28 days 800 USD');
});
