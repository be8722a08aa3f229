import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(__dirname, '../../src/messages');

/** What sentences count. */
const counted =
  'row|column|cell|tab|file|text|name|id|number|character|entry|entries|post|piece|creator|follower|caption|comment|brief|link|code|click|view|use|lead|order|purchase|sale|conversion|path|channel|decision|question|point|time|day|week|month|minute|hour|year';
const noun = new RegExp(
  `\\{(\\w+)\\}((?: (?!of |as |to )[a-z-]+){0,2}?) ((?:${counted})(?:s|ies)|entries)\\b`,
  'g',
);

/** Counts that are never one, or that stand after "of" or a range, where English keeps the plural. */
const neverOne: Readonly<Record<string, string>> = {
  'contentTexts alike': 'captions that are alike are two or more',
  'apiTexts ga4Reconciliation': 'purchases that GA4 counts over weeks',
  'contentTexts barter': 'a follower count above the law’s limit',
  'creditTexts tooManyChannels': 'more than the limit of channels',
  'endpointTexts tooLong': 'a limit of thousands',
  'fraudTexts burstTooWide': 'days that are too far apart',
  'fraudTexts burstPost': 'a multiple, written with its decimals',
  'fraudTexts growthQuiet': 'a history of weeks',
  'fraudTexts likeSpreadFinding': 'a spread needs several posts',
  'fraudTexts commentsUsual': 'judged from a sample of comments on',
  'fraudTexts clicksFinding': 'expected of hundreds of engagements',
  'fraudTexts clicksUsual': 'expected of hundreds of engagements',
  'fraudTexts fewPostsFinding': 'written short (1.2k); thousands of followers',
  'gateTexts tabEmptied': 'a tab, and no count',
  'importTexts fileTooLarge': 'a limit of millions',
  'jobTexts conflictFound': 'a key names a creator',
  'jobTexts conflictOfLead': 'a key names a creator',
  'jobTexts noLeadValue': 'a campaign counts leads',
  'remarkTexts repeats': 'rows that share an id are two or more',
  'serverTexts fileTooLarge': 'thousands of cells',
  'sidebarImportTexts repeats': 'rows that share an id are two or more',
  'sidebarQuestionTexts merged': 'a name, and no count',
  'leadershipTexts allTimeSoFar': 'only without any order there is no range',
  'leadershipTexts points': 'a difference with its sign',
  'leadershipTexts allTime': 'all of a file, written by the page with its separators',
  'leadershipTexts allTimeUnknown': 'all of a file, written by the page with its separators',
  'leadershipTexts allTimeLeads': 'all of a file, written by the page with its separators',
  'leadershipTexts otherOrders': 'written by the page with its separators',
  'leadershipTexts nextBudget': 'a factor',
  'paperTexts views': 'written short (1.2k)',
  'rightsTexts months': 'one month has a text of its own',
  'scoreboardTexts nextScaleSignals': '30 points and more',
  'scoreboardTexts halo': 'an estimate, shown where it is above one',
  'serverTexts cutOffAgain': 'again is twice and more',
  'sidebarBudgetTexts signals': '30 points and more',
  'liftTexts measured': 'a percentage',
  'sidebarPlanTexts signals': '30 points and more',
  'sidebarPlanTexts breakEvenNever': 'an expectation with its decimals',
  'sidebarPlanTexts breakEven': 'an expectation with its decimals',
  'sidebarRecordsTexts followers': 'written short (1.2k)',
  'trackingTexts tooLong': 'a limit of dozens',
};

interface Counting {
  readonly text: string;
  readonly en: string;
}

function textsIn(value: unknown, path: string): Counting[] {
  if (typeof value !== 'object' || value === null) return [];
  const { en } = value as { readonly en?: unknown };
  if (typeof en === 'string') return [{ text: path, en }];
  return Object.entries(value).flatMap(([key, part]) => textsIn(part, `${path} ${key}`.trim()));
}

const texts = readdirSync(FOLDER).flatMap((file) =>
  Object.entries(require(join(FOLDER, file)) as object).flatMap(([name, value]) =>
    textsIn(value, name),
  ),
);

/** Texts in which a noun stays in the plural whatever the number says. */
const fixed = texts.filter(({ en }) =>
  [...en.matchAll(noun)].some(({ 1: place, index }) => {
    const isOf = / (?:of|to|and) $/.test(en.slice(0, index));
    return !isOf && !en.includes(`{${place}|one:`);
  }),
);

test('counted words take the form that their number asks for: "1 rows" never appears', () => {
  expect(texts.length).toBeGreaterThan(1000);
  expect(fixed.filter(({ text }) => !(text in neverOne))).toEqual([]);
});

test('the list of exceptions has no text too many', () => {
  const found = new Set(fixed.map(({ text }) => text));
  expect(Object.keys(neverOne).filter((text) => !found.has(text))).toEqual([]);
});
