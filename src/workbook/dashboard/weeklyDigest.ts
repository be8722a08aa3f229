import type { Language } from '../../ground/text/language';
import { type Message, message, say } from '../../ground/text/text';
import { dayWords } from '../../ground/time/dayWords';
import { dashboardTexts } from '../../messages/dashboardTexts';
import { digestTexts } from '../../messages/digestTexts';
import { countedSentence } from './countedSentence';
import { digestChanges } from './digestChanges';
import type { DigestContent } from './digestContent';
import { type DueLine, digestDecisions } from './digestDecisions';
import { digestFigures, type FigureLocale } from './digestFigures';
import { digestHtml } from './digestHtml';
import { headlineSentence } from './headlineSentence';
import type { JudgedCreators } from './judgedCreators';
import { shownCards } from './knownFigures';
import type { LeadershipView } from './leadershipView';
import { periodSentence } from './periodSentence';

/** What the weekly summary is made of. */
export interface DigestFacts {
  readonly view: LeadershipView;
  readonly health: { readonly errors: number; readonly warnings: number };
  /** Rows of Today, and those past their day; undefined while there is no such tab. */
  readonly due?: { readonly count: number; readonly late: number } | undefined;
  /** The first lines of Today. */
  readonly dueLines?: readonly DueLine[];
  /** Whether creators may be named; not unless somebody switched it on. */
  readonly hasNames?: boolean;
  readonly fileName: string;
  readonly url: string;
  /** Where the link leads: the Dashboard tab where there is one, else the file. */
  readonly leadsTo?: 'dashboard' | 'file';
  /** BCP 47, for numbers. */
  readonly locale: string;
  /** ISO 4217 code, '' when unknown. */
  readonly currency: string;
  /** How many creators stood under each verdict in the summary before; undefined in the first one. */
  readonly verdictsBefore?: VerdictCounts | undefined;
  /** Who stood under which verdict then. */
  readonly judgedBefore?: JudgedCreators | undefined;
}

/** Numbers of creators by verdict, as the Scoreboard words it. */
export type VerdictCounts = Readonly<Record<string, number>>;

/** A mail in both forms. */
export interface DigestMail {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/**
 * The weekly summary for a leader: one sentence, the scorecards beside the period before, last week's spend and
 * margin, how many creators stand under each verdict and stood under it before, which decisions are due, and what is wrong
 * with the data. The mail leaves the file, so it names no customers, and creators only where that is switched on.
 */
export function weeklyDigest(facts: DigestFacts, language: Language): DigestMail {
  const content = contentOf(facts, language);
  return {
    subject: say(message(digestTexts.subject, { file: oneLine(facts.fileName) }), language),
    text: plainText(content, facts.url),
    html: digestHtml(content, facts.url),
  };
}

function contentOf(facts: DigestFacts, language: Language): DigestContent {
  const { view, health, locale, currency } = facts;
  const tell = (told: Message) => say(told, language);
  const format: FigureLocale = { locale, currency, language };
  return {
    title: dashboardTexts.title[language],
    headline: headlineOf(view, format),
    period: periodSentence(view, language, dayIn(format)),
    columns: ['', dashboardTexts.now[language], dashboardTexts.before[language]],
    figures: digestFigures(shownCards(view.scorecards), format),
    first: view.notMeasured,
    lines: [
      ...countedLines(view, format),
      lastWeekOf(view, format),
      tell(message(digestTexts.health, health)),
      ...(facts.due === undefined ? [] : [tell(message(digestTexts.due, facts.due))]),
    ],
    verdicts: { title: digestTexts.verdicts[language], lines: verdictLines(facts, language) },
    changes: { title: digestTexts.changes[language], lines: digestChanges(facts, language) },
    decisions: { title: digestTexts.decisions[language], lines: decisionLines(facts, language) },
    open: (facts.leadsTo === 'dashboard' ? digestTexts.openDashboard : digestTexts.open)[language],
    small: [
      digestTexts.page[language],
      dashboardTexts.attributedOnly[language],
      ...(facts.hasNames ? [] : [digestTexts.names[language]]),
      digestTexts.switchOff[language],
    ],
  };
}

function decisionLines(facts: DigestFacts, language: Language): readonly string[] {
  const { view, dueLines = [], hasNames = false } = facts;
  const lines = digestDecisions({ view, dueLines, hasNames }, language);
  return lines.length > 0 ? lines : [digestTexts.noDecisions[language]];
}

/** What ROMI and CPA leave out of the spend beside them. */
function countedLines(
  view: LeadershipView,
  { locale, currency, language }: FigureLocale,
): string[] {
  const money = (amount: number) =>
    `${amount.toLocaleString(locale, { maximumFractionDigits: 0 })} ${currency}`.trim();
  const told = countedSentence(view, language, money);
  return told === '' ? [] : [told];
}

/** Days as the readers of the mail write them. */
function dayIn({ locale, language }: FigureLocale): (day: number) => string {
  const words = dayWords(() => locale);
  return (day) => words(day, language);
}

/** The last week but one that has begun is the last whole one; a single week stands for itself. */
function lastWeekOf(
  { weeks }: LeadershipView,
  { locale, currency, language }: FigureLocale,
): string {
  const week = weeks[weeks.length - 2] ?? weeks[weeks.length - 1];
  if (!week) return '';
  const money = (amount: number) =>
    `${amount.toLocaleString(locale, { maximumFractionDigits: 0 })} ${currency}`.trim();
  const values = {
    day: dayIn({ locale, currency, language })(week.startsOn),
    spend: money(week.spend),
    margin: week.margin === null ? digestTexts.unknown[language] : money(week.margin),
  };
  return say(message(digestTexts.lastWeek, values), language);
}

function headlineOf({ headline }: LeadershipView, { locale, currency, language }: FigureLocale) {
  const percent = {
    style: 'percent',
    maximumFractionDigits: 0,
    signDisplay: 'exceptZero',
  } as const;
  return headlineSentence(headline, language, {
    money: (amount) =>
      `${amount.toLocaleString(locale, { maximumFractionDigits: 0 })} ${currency}`.trim(),
    signedShare: (value) => value.toLocaleString(locale, percent),
    points: (difference) => (100 * difference).toLocaleString(locale, { maximumFractionDigits: 0 }),
  });
}

/** How many creators stand under each verdict. */
export function verdictCounts({ creators }: LeadershipView): VerdictCounts {
  const counts: Record<string, number> = Object.create(null);
  for (const { verdict } of creators) {
    if (verdict !== '') counts[verdict] = (counts[verdict] ?? 0) + 1;
  }
  return counts;
}

function verdictLines({ view, verdictsBefore }: DigestFacts, language: Language): string[] {
  const counts = verdictCounts(view);
  const verdicts = [...new Set([...Object.keys(counts), ...Object.keys(verdictsBefore ?? {})])];
  if (verdicts.length === 0) return [digestTexts.noVerdicts[language]];
  return verdicts.map((verdict) => {
    const count = counts[verdict] ?? 0;
    const before = verdictsBefore === undefined ? count : (verdictsBefore[verdict] ?? 0);
    return before === count
      ? say(message(digestTexts.verdictCount, { verdict, count }), language)
      : say(message(digestTexts.verdictChange, { verdict, count, before }), language);
  });
}

function plainText(content: DigestContent, url: string): string {
  const figures = content.figures.map(
    ([label, now, before]) =>
      `${label}: ${content.columns[1]} ${now}, ${content.columns[2]} ${before}`,
  );
  const listed = ({ title, lines }: DigestContent['verdicts']) => [
    title,
    ...lines.map((line) => `- ${line}`),
  ];
  return [
    content.headline,
    '',
    content.title,
    content.period,
    '',
    ...(content.first === '' ? [] : [content.first, '']),
    ...figures,
    '',
    ...content.lines,
    '',
    ...listed(content.changes),
    '',
    ...listed(content.decisions),
    '',
    ...listed(content.verdicts),
    '',
    `${content.open}: ${url}`,
    '',
    ...content.small,
  ].join('\n');
}

/** A line break in a file's name must not end the subject. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
