import type { Paper } from '../../../domain/papers/paper';
import { capital } from '../../../ground/text/capital';
import { message, say } from '../../../ground/text/text';
import { monthTexts } from '../../../messages/monthTexts';
import type { PlanOpening } from '../../../shared/planOpening';
import { staleDays } from '../staleDays';
import { campaignSentence } from './campaignSentences';
import type { OwnSplit, ReadyMonth } from './monthPlan';
import {
  beliefSentence,
  decisionSentence,
  edgeSentences,
  ignoranceSentence,
  keptSentence,
  type MonthWords,
  shareOf,
  simpleSentence,
} from './monthSentences';
import { pricedReason } from './pricedReason';
import { recordSentences } from './recordSentences';
import { addedSalesSentences } from './testSentence';

/** What the page about next month is made of. */
export interface MonthPaperFacts {
  readonly month: ReadyMonth;
  readonly opening: PlanOpening;
  /** the split by hand; undefined while it is the plan's */
  readonly own: OwnSplit | undefined;
  /** the day of the figures as shown, and how many days ago it was */
  readonly figuresOf: { readonly day: string; readonly ageDays: number };
}

const MOST_CEILINGS = 8;

/**
 * Next month on one page: decision, why believe it, who, what would change our mind, simpler rules, running
 * campaigns, added sales, our record.
 */
export function monthPaper(facts: MonthPaperFacts, words: MonthWords): Paper {
  const { month, opening, own } = facts;
  const { language } = words;
  const part = (heading: keyof typeof monthTexts, lines: readonly string[]) => ({
    heading: monthTexts[heading][language],
    lines: lines.filter((line) => line !== ''),
  });
  const campaigns = opening.forecasts.map((each) => campaignSentence(each, words));
  return {
    title: decisionSentence(month, words),
    sections: [
      part('why', reasonsOf(facts, words)),
      part('who', linesOf(month, words)),
      part('wouldChange', turnsOf(month, words)),
      part('against', [simpleSentence(month, words)]),
      ...(own ? [part('own', [ownSentence(own, words)])] : []),
      part('running', campaigns.length > 0 ? campaigns : [monthTexts.noForecast[language]]),
      part('addedSales', [opening.estimates, ...addedSalesSentences(opening.tests, words)]),
      part('recordTitle', recordSentences(opening, words)),
    ],
  };
}

function reasonsOf({ month, figuresOf }: MonthPaperFacts, words: MonthWords): string[] {
  const { language } = words;
  const { ageDays } = figuresOf;
  const day = words.dayName(figuresOf.day, language);
  const { plan, months } = month;
  const dated =
    ageDays >= staleDays
      ? message(monthTexts.stale, { day, days: ageDays })
      : message(monthTexts.figuresOf, { day });
  const believed = { profit: plan.expectedProfit, outcome: plan.outcome };
  return [
    keptSentence(month, words),
    plan.spent > 0 ? beliefSentence(believed, words) : '',
    say(message(monthTexts.months, { months }), language),
    say(dated, language),
  ];
}

/** Those who get posts first, then why the others get none. */
function linesOf({ plan: { lines } }: ReadyMonth, words: MonthWords): string[] {
  const { language, money } = words;
  const bought = lines.filter(({ posts }) => posts > 0);
  const others = lines.filter(({ posts }) => posts === 0);
  return [
    ...bought.map((line) => {
      const { name, expectedProfit = 0, range, why } = line;
      const values = {
        profit: money(expectedProfit),
        low: money(range?.low ?? expectedProfit),
        high: money(range?.high ?? expectedProfit),
      };
      const expected = say(message(monthTexts.expectedOf, values), language);
      return `${name}: ${shareOf(line, words)}; ${expected}. ${capital(say(pricedReason(why, money), language))}.`;
    }),
    ...others.map(({ name, why }) => `${name}: ${say(pricedReason(why, money), language)}.`),
  ];
}

function turnsOf(month: ReadyMonth, words: MonthWords): string[] {
  const { language, money } = words;
  const { lines } = month.plan;
  const fees = lines
    .flatMap(({ name, ceilingFee }) =>
      ceilingFee === undefined ? [] : [`${name} ${money(ceilingFee)}`],
    )
    .slice(0, MOST_CEILINGS)
    .join(', ');
  const tests = lines
    .filter(({ isTest }) => isTest)
    .map(({ name }) => name)
    .join(', ');
  return [
    ...edgeSentences(month, words),
    fees === '' ? '' : say(message(monthTexts.ceilings, { fees }), language),
    tests === '' ? '' : say(message(monthTexts.tests, { names: tests }), language),
    ignoranceSentence(month, words),
  ];
}

function ownSentence({ spent, profit, outcome }: OwnSplit, words: MonthWords): string {
  return `${words.money(spent)}. ${beliefSentence({ profit, outcome }, words)}`;
}
