import { type Message, message } from '../../../ground/text/text';
import { apiTexts } from '../../../messages/apiTexts';
import { faultOf, googleFault, vanished } from '../../faults';
import { at, type JsonObject, listAt, numberAt, parseJson, textAt } from '../../json';
import { postsOfContent } from '../../known/postsOfContent';
import type { ImportRecord } from '../../record';
import type { Cursor, SourceAnswer, SourceContext, SourceFault, SourcePage } from '../../source';
import { visitDimensions, visitMetrics } from './request';

/** Visits of one page, added to those of the pages before; the last page gives the clicks of posts. */
export function readVisits(
  answer: SourceAnswer,
  cursor: Cursor,
  context: SourceContext,
): SourcePage | SourceFault {
  const body = bodyOf(answer);
  if (body === null) return googleFault(answer) ?? faultOf('garbled');
  const columns = columnsOf(body);
  if (typeof columns === 'string') return vanished(columns);
  const rows = listAt(body, 'rows') ?? [];
  const total = numberAt(body, 'rowCount') ?? rows.length;
  const firstRow = JSON.stringify(at(rows[0], 'dimensionValues') ?? null);
  if (rows.length > 0 && cursor.firstRow === firstRow) return faultOf('garbled', 'repeated');
  const visits = addedVisits(cursor, rows, columns, context);
  const done = Number(cursor.offset ?? 0) + rows.length;
  const isLast = rows.length === 0 || done >= total;
  return {
    records: isLast ? recordsOf(visits) : [],
    next: isLast ? null : { ...cursor, ...visits, offset: done, firstRow },
    notes: isLast ? notesOf(body, cursor, visits, context) : [],
    waitMs: 0,
    done,
    total,
    watermarkMs: isLast ? context.nowMs : null,
  };
}

/** Whether the property can be read; GA4 does not tell its name here, so the id stands for it. */
export function readSessions(answer: SourceAnswer): { readonly account: string } | SourceFault {
  const body = bodyOf(answer);
  if (body === null) return googleFault(answer) ?? faultOf('garbled');
  if (listAt(body, 'metricHeaders') === null) return vanished('metricHeaders');
  const zone = textAt(body, 'metadata', 'timeZone');
  return { account: zone === '' ? 'GA4' : `GA4 (${zone})` };
}

function bodyOf(answer: SourceAnswer): object | null {
  if (googleFault(answer) !== null) return null;
  const body = parseJson(answer.body);
  return typeof body === 'object' && body !== null ? body : null;
}

type Columns = { readonly [name: string]: number };

/** The positions of the columns that were asked for, or the name of one that is gone. */
function columnsOf(body: object): Columns | string {
  const columns: Record<string, number> = {};
  for (const [list, names] of [
    ['dimensionHeaders', visitDimensions],
    ['metricHeaders', visitMetrics],
  ] as const) {
    const headers = (listAt(body, list) ?? []).map((header) => textAt(header, 'name'));
    for (const name of names) {
      const index = headers.indexOf(name);
      if (index < 0) return name;
      columns[name] = index;
    }
  }
  return columns;
}

interface Visits {
  readonly clicks: JsonObject;
  readonly purchases: number;
  readonly revenue: number;
}

function addedVisits(
  cursor: Cursor,
  rows: readonly unknown[],
  columns: Columns,
  context: SourceContext,
): Visits & JsonObject {
  const postOf = postsOfContent(context.known);
  const before = at(cursor, 'clicks');
  const clicks: Record<string, number> = {
    ...(typeof before === 'object' ? (before as Record<string, number>) : {}),
  };
  let purchases = numberAt(cursor, 'purchases') ?? 0;
  let revenue = numberAt(cursor, 'revenue') ?? 0;
  for (const row of rows) {
    const text = (name: string) => textAt(row, 'dimensionValues', columns[name] ?? -1, 'value');
    const count = (name: string) =>
      numberAt(row, 'metricValues', columns[name] ?? -1, 'value') ?? 0;
    purchases += count('ecommercePurchases');
    revenue += count('purchaseRevenue');
    const postId = postOf(told(text('sessionManualAdContent')), told(text('sessionCampaignId')));
    if (postId !== null)
      clicks[postId] =
        (Object.hasOwn(clicks, postId) ? (clicks[postId] ?? 0) : 0) + count('sessions');
  }
  return { clicks, purchases, revenue };
}

function told(text: string): string {
  return text === '(not set)' ? '' : text;
}

function recordsOf({ clicks }: Visits): ImportRecord[] {
  return Object.keys(clicks).map((post) => ({
    tab: 'Posts',
    values: { post_id: post, clicks: numberAt(clicks, post) },
  }));
}

function notesOf(body: object, cursor: Cursor, visits: Visits, context: SourceContext): Message[] {
  const notes: Message[] = [];
  if (at(body, 'metadata', 'subjectToThresholding') === true)
    notes.push(message(apiTexts.ga4Thresholded, {}));
  if (at(body, 'metadata', 'dataLossFromOtherRow') === true)
    notes.push(message(apiTexts.ga4OtherRow, {}));
  const days = { from: textAt(cursor, 'from'), to: textAt(cursor, 'to') };
  const gap = reconciliation(visits.purchases, days, context);
  return gap === null ? notes : [...notes, gap];
}

const notableGap = 0.2;

/** A note when GA4 and Conversions differ by more than a fifth of the orders in the same days. */
function reconciliation(
  purchases: number,
  { from, to }: { readonly from: string; readonly to: string },
  { known }: SourceContext,
): Message | null {
  const orders = known.ordersBetween(from, to);
  const largest = Math.max(orders, purchases);
  if (largest === 0 || Math.abs(orders - purchases) / largest <= notableGap) return null;
  const difference = `${purchases > orders ? '+' : '−'}${Math.abs(purchases - orders)}`;
  return message(apiTexts.ga4Reconciliation, {
    analytics: purchases,
    workbook: orders,
    from,
    to,
    difference,
  });
}
