import { dayOfText } from '../../ground/time/calendarDay';
import { zoneClock } from '../../ground/time/zoneClock';
import type { ResultPage } from '../../sources/bigQuery/readJob';
import type { ColumnKind } from '../../workbook/schema/column';
import { lookerTab } from '../../workbook/schema/tabs/lookerTab';
import type { Cell } from '../../workbook/write/rowsFor';
import { safeText } from '../../workbook/write/safeText';

/** The rows of a query as rows of the Looker tab; BigQuery hands instants over as seconds, all else as texts. */
export function weeklyRows(
  { names, rows }: Pick<ResultPage, 'names' | 'rows'>,
  zone: string,
): Cell[][] {
  const clock = zoneClock(zone);
  const places = lookerTab.columns.map(({ key }) => names.indexOf(key));
  const cellOf = (kind: ColumnKind, text: string): Cell => {
    if (kind === 'date') return new Date(clock.startOf(dayOfText(text)));
    if (kind === 'datetime') return new Date(Math.round(Number(text) * 1000));
    return kind === 'number' || kind === 'money' ? Number(text) : safeText(text);
  };
  return rows.map((row) =>
    lookerTab.columns.map(({ kind }, place) => {
      const text = row[places[place] ?? -1] ?? null;
      return text === null ? '' : cellOf(kind, text);
    }),
  );
}
