import fc from 'fast-check';
import { figureFormats } from '../../src/client/leadership/figureFormats';
import { campaignSentence } from '../../src/client/shared/plan/campaignSentences';
import { liftSentence } from '../../src/client/shared/plan/testSentence';
import { findingsMessage } from '../../src/domain/judgement/diagnosisReasons';
import { chanceCell, shownChance } from '../../src/domain/judgement/shownChance';
import { verdictNumbers } from '../../src/domain/judgement/verdictNumbers';
import { verdictReason } from '../../src/domain/judgement/verdictReason';
import { shownChanceOfLoss } from '../../src/domain/plan/budget/shownChanceOfLoss';
import { type RetroFacts, retroProposals } from '../../src/domain/retro/retroProposals';
import type { Language } from '../../src/ground/text/language';
import { message, say, type Text } from '../../src/ground/text/text';
import { auditTexts } from '../../src/messages/auditTexts';
import { budgetTexts } from '../../src/messages/budgetTexts';
import { contentTexts } from '../../src/messages/contentTexts';
import { diagnosisTexts } from '../../src/messages/diagnosisTexts';
import { fraudTexts } from '../../src/messages/fraudTexts';
import { jobTexts } from '../../src/messages/jobTexts';
import { judgementTexts } from '../../src/messages/judgementTexts';
import { leadershipTexts } from '../../src/messages/leadershipTexts';
import { leadPlanTexts } from '../../src/messages/leadPlanTexts';
import { liftTexts } from '../../src/messages/liftTexts';
import { monthTexts } from '../../src/messages/monthTexts';
import { paperTexts } from '../../src/messages/paperTexts';
import { retroTexts } from '../../src/messages/retroTexts';
import { scoreboardTexts } from '../../src/messages/scoreboardTexts';
import { sidebarImportTexts } from '../../src/messages/sidebarImportTexts';
import { sidebarPlanTexts } from '../../src/messages/sidebarPlanTexts';
import { columnsOf } from '../../src/workbook/schema/columnsOf';
import { tabs } from '../../src/workbook/schema/tabs';
import { runBook } from '../support/jobBook';
import { koreanTexts } from '../support/koreanTexts';

const languages = ['en', 'ko'] as const;
const formats = (language: Language, locale: string) => ({
  ...figureFormats({ language, locale, currency: 'USD', timeZone: 'UTC' }),
  language,
});

/** How people write percent: 0%, 0.0 %, %0, ٪; a comma or stop between. */
const certain =
  /(?<![\d.,<>])(?:0+(?:[.,]0+)?|100(?:[.,]0+)?)[\s\u00a0\u202f]?%(?!p)|%\s?(?:0|100)(?!\d)/;

/** A campaign whose counts have nothing to do with the chance that a sentence tells. */
const counts = { seen: 3, p10: 4, p50: 5, p90: 6, goal: 7, day: '2026-05-20', name: 'Spring' };
const creator = { name: 'Mina', conversions: 7, isNotDelivered: false };
const group = { name: 'unboxing', posts: 3, cost: 90, conversions: 7, cpa: undefined };
const nothingElse = {
  scenarios: [],
  collabTypes: [],
  usedScenarios: [],
  reuse: { used: 0, value: 0 },
  pageLeaks: false,
  hasAudience: true,
  posts: 0,
  postsWithoutKey: 0,
  decided: 0,
  decidedLate: 0,
  duePieces: 0,
  latePieces: 0,
};

function verdictSaid(conversions: number, probability: number, language: Language) {
  const numbers = verdictNumbers({ cost: 120, conversions, targetCpa: 20 });
  return say(verdictReason('keep testing', { ...numbers, chance: probability }), language);
}

function findingSaid(kind: 'history' | 'benchmark', chanceWeak: number, language: Language) {
  const reference =
    kind === 'history' ? { kind, passage: { came: 900, went: 90 } } : { kind, share: 0.1 };
  const own = { came: 300, went: 2 };
  return say(
    findingsMessage({
      ...{ step: 'page', own, reference, chanceWeak },
      ...{ expectedShare: 0.1, shortfall: 2 },
    }),
    language,
  );
}

/** The sentence that the text was filled into, among all that a retro proposes. */
function proposed(facts: Partial<RetroFacts>, language: Language) {
  return retroProposals({ ...nothingElse, creators: [], ...facts })
    .map(({ evidence }) => say(evidence, language))
    .join(' ');
}

const forecastSaid = (p: number, language: Language, locale: string) =>
  campaignSentence(
    { ...counts, campaignId: 's', goalChance: p, breakEvenChance: p, pace: null },
    formats(language, locale),
  );

/** A sentence of the page or the panel whose chance the one format writes. */
const written = (text: Text) => (p: number, language: Language, locale: string) =>
  say({ text, values: { chance: formats(language, locale).chance(p), goal: '7' } }, language);

type Teller = (probability: number, language: Language, locale: string) => string;

/** Every text that tells a chance, with the function that fills it. */
const tellers = new Map<Text, Teller>([
  [judgementTexts.evidence.some, (p, language) => verdictSaid(7, p, language)],
  [judgementTexts.evidence.none, (p, language) => verdictSaid(0, p, language)],
  [diagnosisTexts.history, (p, language) => findingSaid('history', p, language)],
  [diagnosisTexts.benchmark, (p, language) => findingSaid('benchmark', p, language)],
  [
    retroTexts.chanceOf,
    (p, language) => proposed({ creators: [{ ...creator, chance: p }] }, language),
  ],
  [
    retroTexts.beatsRest,
    (p, language) => proposed({ scenarios: [{ ...group, chance: p }] }, language),
  ],
  [
    jobTexts.unusualUse,
    (p, language) =>
      say(
        message(jobTexts.unusualUse, { uses: 7, day: '', cold: shownChance(p), creator: '' }),
        language,
      ),
  ],
  [
    liftTexts.byChance,
    (p, language, locale) =>
      liftSentence(
        { counted: 'orders', lift: 0.2, low: 0.1, high: 0.3, p },
        formats(language, locale),
      ),
  ],
  [monthTexts.goal, forecastSaid],
  [monthTexts.breakEven, forecastSaid],
  ...[monthTexts.believe, budgetTexts.wholeWhy, budgetTexts.wholeWhyKnown].map(
    (text): [Text, Teller] => [
      text,
      (p, language) => say({ text, values: { chance: shownChanceOfLoss(p) } }, language),
    ],
  ),
  ...[
    leadershipTexts.chance,
    leadershipTexts.chanceOfGoal,
    leadershipTexts.chanceToPay,
    sidebarPlanTexts.payBack,
    sidebarPlanTexts.noSale,
    ...leadPlanTexts.lead.values(),
    ...leadPlanTexts.both.values(),
  ]
    .filter(({ en }) => en.includes('{chance}'))
    .map((text): [Text, Teller] => [text, written(text)]),
]);

/** Shares of what was counted, agreed or added, and returns: all of them, or none, may be the plain truth. */
const shares = new Set<Text>([
  auditTexts.percentAlike,
  contentTexts.alike,
  ...Object.values(budgetTexts).filter(({ en }) => en.startsWith('keep {percent}%')),
  ...Object.values(diagnosisTexts.passages),
  fraudTexts.percent,
  jobTexts.fewKeys,
  judgementTexts.change.share,
  judgementTexts.unmeasured.fewKeys,
  paperTexts.feeBeforeLine,
  paperTexts.commissionLine,
  paperTexts.commissionOfMarginLine,
  paperTexts.killLine,
  paperTexts.engagement,
  paperTexts.engagementAlone,
  paperTexts.bestPost,
  scoreboardTexts.kpiRomi,
  scoreboardTexts.kpiConversionRate,
  scoreboardTexts.kpiQuality,
  scoreboardTexts.kpiGrowth,
  scoreboardTexts.kpiRepeat,
  scoreboardTexts.kpiNewCustomers,
  sidebarImportTexts.unlocking,
]);

const extremes = [0, 1, 1 - 1e-9, 1e-9, 0.004, 0.994, 0.9951, 0.0049];
const locales = ['en-US', 'ko-KR', 'de-DE', 'fr-FR', 'tr-TR', 'ja-JP', 'en-IN', 'ar-EG'];

test('every text with a percent or a chance is known to tell the one or the other', () => {
  const told = new Set<string>([...tellers.keys(), ...shares].map(({ en }) => en));
  const open = koreanTexts()
    .filter(({ file, en }) => file.startsWith('messages/') && /\}\s?%|\{(?:chance|p)\}/.test(en))
    .filter(({ en }) => !told.has(en))
    .map(({ file, en }) => `${file}: ${en}`);
  expect(open).toEqual([]);
});

test.each([...tellers].map(([text, told]) => [text.en, told] as const))(
  'no chance reads 0%% or 100%%: %s',
  (_text, told) => {
    for (const language of languages) {
      for (const locale of locales) {
        for (const probability of extremes) {
          expect(told(probability, language, locale)).not.toMatch(certain);
        }
      }
    }
  },
);

test('the formats of chances, over all of them', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.constantFrom(...locales),
      (p, locale) => {
        expect(`${shownChance(p)}%`).not.toMatch(certain);
        expect(formats('en', locale).chance(p)).not.toMatch(certain);
        expect(`${((chanceCell(p) ?? 0) * 100).toFixed(1)}%`).not.toMatch(certain);
      },
    ),
  );
});

test('what reads as certain is found', () => {
  for (const text of ['0%', '100 %', '100\u00a0%', '%100', '0,0 %', '100.0%']) {
    expect(`a chance of ${text}`).toMatch(certain);
  }
  for (const text of ['<1%', '>99%', '10%', '%1', '0.1%', '99.9%', '1000%']) {
    expect(`a chance of ${text}`).not.toMatch(certain);
  }
});

test('every column that holds a chance is cut before it is written', () => {
  const columns = tabs.flatMap((tab) =>
    columnsOf(tab).flatMap(({ key }) => (/chance|^p$/.test(key) ? [`${tab.name} ${key}`] : [])),
  );
  // Each goes through chanceCell: keepTest, figureCells, forecastRows.
  expect(columns).toEqual([
    'Tests p',
    'Scoreboard chance',
    'Forecasts goal_chance',
    'Forecasts break_even_chance',
  ]);
});

test('counts that leave no doubt leave the cells of the run doubtful', () => {
  const posts = [1, 2].map((each) => ({
    ...{ post_id: `p${each}`, creator_id: `c${each}`, campaign_id: 'A' },
    ...{ published_at: '2026-05-01', fee: each === 1 ? 1 : 90_000 },
  }));
  const { tab } = runBook({
    Settings: [
      { key: 'target_cpa', value: 20 },
      { key: 'gross_margin', value: 0.5 },
    ],
    Campaigns: [
      {
        campaign_id: 'A',
        goal: '10 orders',
        starts_on: '2026-04-30',
        ends_on: '2026-06-20',
        window_days: 60,
      },
    ],
    Creators: [{ creator_id: 'c1' }, { creator_id: 'c2' }],
    Posts: posts,
    Links: [
      { campaign_id: 'A', creator_id: 'c1', utm_content: 'one' },
      { campaign_id: 'A', creator_id: 'c2', utm_content: 'two' },
    ],
    Conversions: Array.from({ length: 400 }, (_, index) => ({
      ...{ conversion_id: `o${index}`, kind: 'order', revenue: 30, utm_content: 'one' },
      occurred_at: `2026-05-0${2 + (index % 8)}`,
    })),
  });
  const cells = [
    ...tab('Scoreboard').map(({ chance }) => chance),
    ...tab('Forecasts').flatMap(({ goal_chance, break_even_chance }) => [
      goal_chance,
      break_even_chance,
    ]),
  ].filter((cell) => typeof cell === 'number');
  expect(cells).toEqual(expect.arrayContaining([0.999, 0.001]));
  for (const cell of cells) expect(`${(100 * (cell as number)).toFixed(1)}%`).not.toMatch(certain);
  expect(tab('Forecasts').map(({ goal_chance }) => goal_chance)).toEqual([0.999]);
});
