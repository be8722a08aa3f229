import { moneyParts } from '../../domain/money/currencyDecimals';
import { notSet } from '../../workbook/feed/dimensionTexts';
import { measureColumns } from '../../workbook/feed/feedColumns';
import type { NumberKey, TextKey } from '../../workbook/read/table';
import { isTextKind } from '../../workbook/schema/column';
import { lookerTab } from '../../workbook/schema/tabs/lookerTab';
import { type Cell, cellFor } from '../../workbook/write/rowsFor';
import { textAt } from '../looker/slotLabels';
import type { Workbook } from '../workbook';
import { currencyOfFeed, exchangeRates } from './exchangeRates';
import { feedFaults } from './feedFaults';

const money: ReadonlySet<string> = new Set(
  measureColumns.flatMap(({ key, kind }) => (kind === 'money' ? [key] : [])),
);

/**
 * The feeds of other files as rows of the RollUp tab, by day and brand. Amounts are in the currency of Settings, each
 * at the rate of its day; the original spend and revenue stand beside. Rows of another version of the feed, of an
 * earlier run of the same file, without a date or without a rate are left out and named in Health, once a brand.
 */
export function rollUpRows(workbook: Workbook): Cell[][] {
  const { feeds } = workbook;
  if (feeds.rowCount === 0) return [];
  const rateOf = exchangeRates(workbook);
  const rates = feeds.number('date').map((day, row) => rateOf(currencyOfFeed(workbook, row), day));
  const faults = feedFaults(workbook);
  const rows: number[] = [];
  for (let row = 0; row < feeds.rowCount; row++) {
    if (!faults.leavesOut(row, rates[row] as number)) rows.push(row);
  }
  faults.report();
  return inOrder(workbook, rows).map((row) => cellsOf(workbook, row, rates[row] as number));
}

/** By day and brand; rows of one file stay in the order of their feed. */
function inOrder({ feeds }: Workbook, rows: readonly number[]): number[] {
  const date = feeds.number('date');
  const brand = (row: number) => textAt(feeds, 'brand', row);
  return [...rows].sort((a, b) => {
    const byDay = (date[a] ?? 0) - (date[b] ?? 0);
    if (byDay !== 0) return byDay;
    return brand(a) === brand(b) ? a - b : brand(a) < brand(b) ? -1 : 1;
  });
}

function cellsOf(workbook: Workbook, row: number, rate: number): Cell[] {
  const { feeds, reading, settings } = workbook;
  const parts = moneyParts(settings.currency);
  const cells = lookerTab.columns.map((column): Cell => {
    if (isTextKind(column.kind))
      return cellFor(column, textAt(feeds, column.key as TextKey<'Feeds'>, row), reading.clock);
    const value = feeds.number(column.key as NumberKey<'Feeds'>)[row] ?? Number.NaN;
    const shown = money.has(column.key) ? converted(value, rate, parts) : value;
    return cellFor(column, Number.isNaN(shown) ? null : shown, reading.clock);
  });
  const amount = (key: 'spend' | 'revenue') => {
    const value = feeds.number(key)[row] ?? Number.NaN;
    return Number.isNaN(value) ? '' : value;
  };
  return [
    ...cells,
    textAt(feeds, 'brand', row),
    textAt(feeds, 'market', row) || notSet,
    currencyOfFeed(workbook, row) || notSet,
    amount('spend'),
    amount('revenue'),
    rate,
  ];
}

/** @param parts cents of one unit of the currency that amounts are shown in */
function converted(amount: number, rate: number, parts: number): number {
  return rate === 1 ? amount : Math.round(amount * rate * parts) / parts;
}
