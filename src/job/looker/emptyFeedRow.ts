import type { ZoneClock } from '../../ground/time/zoneClock';
import { columnsOf } from '../../workbook/schema/tabs';
import { lookerTab } from '../../workbook/schema/tabs/lookerTab';
import type { Cell } from '../../workbook/write/rowsFor';
import { feedVersion } from './lookerRows';
import { unattributed } from './slotLabels';

/**
 * The one row of a feed without data: zeros today. Dashboards drop columns that hold nothing, so
 * a feed is never handed over empty.
 */
export function emptyFeedRow(clock: ZoneClock, nowMs: number): Cell[] {
  const texts: Readonly<Record<string, Cell>> = {
    date: new Date(clock.startOf(clock.dayOf(nowMs))),
    creator: unattributed,
    campaign: '(none)',
    touchpoint: 'post',
    data_kind: 'real',
    feed_version: feedVersion,
    updated_at: new Date(nowMs),
  };
  return columnsOf(lookerTab).map(({ key, kind }) => {
    const isMeasure = kind === 'number' || kind === 'money';
    return texts[key] ?? (isMeasure ? 0 : '');
  });
}
