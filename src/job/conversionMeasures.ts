import { flagBit } from '../domain/attribution/creditFlags';
import type { Credits } from '../domain/attribution/credits';
import { evidenceCode, timingCode } from '../domain/attribution/evidence';
import type { Directory } from './directory';
import type { Workbook } from './workbook';

/** What a conversion counts as. */
export const conversionRole = { excluded: 0, counted: 1, other: 2 } as const;

/** What each conversion adds to the figures. Money is as entered, not rounded. */
export interface ConversionMeasures {
  /** Place in `conversionRole`: only counted ones make up a creator's figures. */
  readonly role: Uint8Array;
  /** The day number of its moment. */
  readonly day: Int32Array;
  readonly isLead: Uint8Array;
  /** 1 = yes, 0 = no, NaN = nobody said. */
  readonly isQualified: Float64Array;
  readonly isNewCustomer: Float64Array;
  /** Orders whose whole revenue was paid back: they are no conversions. */
  readonly isRefunded: Uint8Array;
  /** NaN when blank. */
  readonly revenue: Float64Array;
  readonly refunded: Float64Array;
  /** NaN when neither the cost of goods nor a gross margin is known. */
  readonly margin: Float64Array;
}

/**
 * The measures of every conversion. Margin is revenue less refunds and goods, or what the gross
 * margin of the campaign (else of Settings) leaves of revenue less refunds. An order that was
 * refunded in full leaves the cost of its goods, 0 when that is unknown.
 */
export function conversionMeasures(
  workbook: Workbook,
  { campaignRows }: Directory,
  credits: Credits,
): ConversionMeasures {
  const { conversions, campaigns, settings, reading } = workbook;
  const kinds = conversions.text('kind');
  const lead = kinds.texts.indexOf('lead');
  const revenue = conversions.number('revenue');
  const refunded = conversions.number('refunded');
  const goods = conversions.number('cost_of_goods');
  const campaignMargins = campaigns.number('gross_margin');
  const ownMargin = settings.gross_margin ?? Number.NaN;

  const { count } = credits;
  const occurredAt = conversions.number('occurred_at');
  const role = new Uint8Array(count);
  const day = new Int32Array(count);
  const isLead = new Uint8Array(count);
  const isRefunded = new Uint8Array(count);
  const margin = new Float64Array(count);

  function marginOf(row: number): number {
    const sold = revenue[row] as number;
    const cost = goods[row] ?? Number.NaN;
    if (isRefunded[row] === 1) return 0 - orZero(cost);
    const left = sold - orZero(refunded[row] as number);
    if (!Number.isNaN(cost)) return left - cost;
    const share = campaignMargins[campaignRows[credits.campaigns[row] ?? 0] ?? -1] ?? Number.NaN;
    return left * (Number.isNaN(share) ? ownMargin : share);
  }

  // One loop: each is compiled by itself, and with some thousand rows it ends before that is done.
  for (let row = 0; row < count; row++) {
    role[row] = roleOf(credits, row);
    day[row] = reading.clock.dayOf(occurredAt[row] as number);
    isLead[row] = kinds.codes[row] === lead ? 1 : 0;
    const isBack = isPaidBack(revenue[row] as number, refunded[row] as number);
    isRefunded[row] = isLead[row] === 0 && isBack ? 1 : 0;
    margin[row] = marginOf(row);
  }

  return {
    role,
    day,
    isLead,
    isQualified: conversions.number('qualified'),
    isNewCustomer: conversions.number('new_customer'),
    isRefunded,
    revenue,
    refunded,
    margin,
  };
}

const measuredByReports = flagBit('measured_by_reports');

function roleOf({ evidence, timing, flags }: Credits, row: number): number {
  if (evidence[row] === evidenceCode.excluded) return conversionRole.excluded;
  const isCountedByReports = ((flags[row] as number) & measuredByReports) !== 0;
  const counts = timing[row] === timingCode.inWindow && !isCountedByReports;
  return counts ? conversionRole.counted : conversionRole.other;
}

function isPaidBack(revenue: number, refunded: number): boolean {
  return revenue > 0 && refunded >= revenue;
}

/** An amount, or 0 when it is blank. */
export function orZero(amount: number): number {
  return Number.isNaN(amount) ? 0 : amount;
}
