import { moneyParts } from '../../domain/money/currencyDecimals';
import { notApplicable } from '../../workbook/feed/dimensionTexts';
import { feedColumnAt } from '../../workbook/feed/feedColumns';
import type { Cell } from '../../workbook/write/rowsFor';
import type { Directory } from '../directory';
import { plainFeedRow } from '../looker/plainFeedRow';
import type { Workbook } from '../workbook';
import type { ReportedCount } from './reportedCounts';

/** Reported counts and what each returned, where that is known. */
export interface ReportedFigures {
  readonly counts: readonly ReportedCount[];
  returnOf(count: ReportedCount): number;
}

/** The feed rows of reported counts: one per last day, campaign and creator. */
export function reportedFeedRows(
  workbook: Workbook,
  directory: Directory,
  { counts, returnOf }: ReportedFigures,
  nowMs: number,
): Cell[][] {
  const parts = moneyParts(workbook.settings.currency);
  const places = new Map<string, ReportedCount[]>();
  for (const count of counts) {
    const key = `${count.day} ${count.campaign} ${count.creator}`;
    places.set(key, [...(places.get(key) ?? []), count]);
  }
  return [...places.values()].map((together) => {
    const [{ day, campaign, creator }] = together as [ReportedCount];
    const row = plainFeedRow(workbook, directory, { day, campaign, creator, post: 0 }, nowMs);
    row[feedColumnAt.evidence] = 'report';
    row[feedColumnAt.timing] = creator === 0 ? notApplicable : 'in_window';
    const sums = sumsOf(together, { returnOf, isCredited: creator !== 0, parts });
    for (const [key, value] of Object.entries(sums)) {
      row[feedColumnAt[key as keyof typeof sums]] = Number.isNaN(value) ? '' : value;
    }
    return row;
  });
}

interface SummedWith extends Pick<ReportedFigures, 'returnOf'> {
  readonly isCredited: boolean;
  /** Cents of one unit of the currency. */
  readonly parts: number;
}

function sumsOf(counts: readonly ReportedCount[], { returnOf, isCredited, parts }: SummedWith) {
  const clicks = sumOfKnown(counts, ({ clicks: each }) => each);
  const cents = (amount: number) => Math.round(amount * parts) / parts;
  const leads = orZero(sumOfKnown(counts, ({ leads: each }) => each));
  const orders = orZero(sumOfKnown(counts, ({ orders: each }) => each));
  const revenue = cents(orZero(sumOfKnown(counts, ({ revenue: each }) => each)));
  const margin = cents(sumOfKnown(counts, ({ margin: each }) => each));
  return isCredited
    ? { clicks, leads, orders, revenue, margin, return_value: cents(sumOfKnown(counts, returnOf)) }
    : { clicks, other_leads: leads, other_orders: orders, other_revenue: revenue };
}

function sumOfKnown(
  counts: readonly ReportedCount[],
  amountOf: (count: ReportedCount) => number,
): number {
  const known = counts.map(amountOf).filter((amount) => !Number.isNaN(amount));
  return known.length === 0 ? Number.NaN : known.reduce((sum, amount) => sum + amount, 0);
}

function orZero(amount: number): number {
  return Number.isNaN(amount) ? 0 : amount;
}
