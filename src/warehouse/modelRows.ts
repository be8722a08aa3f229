import { moneyParts } from '../domain/money/currencyDecimals';
import { dayText } from '../ground/time/calendarDay';
import { feedVersion } from '../workbook/feed/feedColumns';
import type { ModelMaterial, ModelTab } from '../workbook/feed/modelMaterial';
import type { Table } from '../workbook/read/table';
import { tableRows } from './tableRows';
import type { WarehouseRow } from './warehouseTable';

/** The rows of every table that the model reads, by the table's name. */
export function modelRows(material: ModelMaterial): ReadonlyMap<string, readonly WarehouseRow[]> {
  const { tables, statusWords, signals, reports } = material;
  return new Map<string, readonly WarehouseRow[]>([
    ...Object.entries(tables).map(
      ([tab, table]) => [tab.toLowerCase(), tableRows(table as Table<ModelTab>)] as const,
    ),
    ['run', [runRow(material)]],
    ['status_words', statusWords.map(({ word, meaning }) => ({ word, meaning }))],
    [
      'creator_signals',
      signals.map(({ creatorId, invalidShare }) => ({
        creator_id: creatorId,
        invalid_share: invalidShare,
      })),
    ],
    ['reported_counts', reports.map(reportRow)],
  ]);
}

function runRow({ settings, zone, nowMs, vatDivisor, isSample }: ModelMaterial): WarehouseRow {
  return {
    run_at: new Date(nowMs).toISOString(),
    time_zone: zone,
    feed_version: feedVersion,
    precedence: settings.precedence,
    window_days: settings.window_days,
    repeat_weight: settings.repeat_weight,
    hourly_rate: settings.hourly_rate,
    gross_margin: settings.gross_margin,
    vat_divisor: vatDivisor,
    counts_unpaid: settings.count_unpaid === 'yes',
    currency: settings.currency,
    money_parts: moneyParts(settings.currency),
    is_sample: isSample,
    one: 1,
  };
}

function reportRow(report: ModelMaterial['reports'][number]): WarehouseRow {
  const { day, campaignId, creatorId, clicks, leads, orders, revenue, margin } = report;
  return {
    day: dayText(day),
    campaign_id: campaignId,
    creator_id: creatorId || null,
    clicks: orNull(clicks),
    leads: orNull(leads),
    orders: orNull(orders),
    revenue: orNull(revenue),
    margin: orNull(margin),
  };
}

function orNull(amount: number): number | null {
  return Number.isNaN(amount) ? null : amount;
}
