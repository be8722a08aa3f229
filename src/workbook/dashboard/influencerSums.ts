import { dayText } from '../../ground/time/calendarDay';
import type { NumberKey, Table } from '../read/table';
import type { ConversionAction } from './creatorPerformances';

/** What creators cost and brought in some months, from the feed. */
export interface InfluencerSums {
  readonly spend: number;
  readonly countedSpend: number;
  /** Undefined when none was recorded. */
  readonly impressions: number | undefined;
  readonly clicks: number | undefined;
  readonly leads: number;
  readonly orders: number;
  /** After refunds. */
  readonly revenue: number | undefined;
  readonly margin: number | undefined;
  readonly returnValue: number;
  readonly returnSpend: number;
  /** Places in which content was seen: posts and reuse. */
  readonly touchpoints: ReadonlySet<string>;
}

/**
 * @param months yyyy-mm
 * @param actions what each campaign counts: leads count in lead campaigns, orders in the others
 */
export function influencerSums(
  looker: Table<'Looker'>,
  months: ReadonlySet<string>,
  actions: ReadonlyMap<string, ConversionAction>,
): InfluencerSums {
  const rows = rowsIn(looker, months);
  const campaigns = looker.text('campaign_id');
  const isLead = (row: number) =>
    actions.get(campaigns.texts[campaigns.codes[row] ?? 0] ?? '') === 'lead';
  const total = (key: NumberKey<'Looker'>, of = rows) => sumOf(looker.number(key), of);
  const revenue = total('revenue');
  return {
    spend: total('spend') ?? 0,
    countedSpend: total('counted_spend') ?? 0,
    impressions: total('impressions'),
    clicks: total('clicks'),
    leads: total('leads', rows.filter(isLead)) ?? 0,
    orders:
      total(
        'orders',
        rows.filter((row) => !isLead(row)),
      ) ?? 0,
    revenue: revenue === undefined ? undefined : revenue - (total('refunds') ?? 0),
    margin: total('margin'),
    returnValue: total('return_value') ?? 0,
    returnSpend: total('return_spend') ?? 0,
    touchpoints: touchpointsOf(looker, rows),
  };
}

function rowsIn(looker: Table<'Looker'>, months: ReadonlySet<string>): number[] {
  const days = looker.number('date');
  // Many rows share a day: its month is told once.
  const isIn = new Map<number, boolean>();
  const rows: number[] = [];
  for (let row = 0; row < looker.rowCount; row++) {
    const day = days[row] as number;
    let holds = isIn.get(day);
    if (holds === undefined) {
      holds = months.has(dayText(day).slice(0, 7));
      isIn.set(day, holds);
    }
    if (holds) rows.push(row);
  }
  return rows;
}

/** Undefined when no row has a value: unknown is not zero. */
function sumOf(values: ArrayLike<number>, rows: readonly number[]): number | undefined {
  let sum: number | undefined;
  for (const row of rows) {
    const value = values[row] ?? Number.NaN;
    if (!Number.isNaN(value)) sum = (sum ?? 0) + value;
  }
  return sum;
}

function touchpointsOf(looker: Table<'Looker'>, rows: readonly number[]): Set<string> {
  const { codes, texts } = looker.text('touchpoint');
  const impressions = looker.number('impressions');
  const seen = rows.filter((row) => (impressions[row] ?? 0) > 0);
  return new Set(seen.map((row) => texts[codes[row] ?? 0] ?? ''));
}
