import { USUAL_DECIMALS } from '../../domain/money/currencyDecimals';
import type { Column, ColumnKind } from './column';

const formats: Readonly<Record<ColumnKind, string>> = {
  text: '@',
  id: '@',
  number: '#,##0',
  money: moneyFormat(USUAL_DECIMALS),
  share: '0.0%',
  date: 'yyyy-mm-dd',
  datetime: 'yyyy-mm-dd hh:mm',
  flag: 'General',
  choice: '@',
  list: '@',
  url: '@',
};

const widths: Readonly<Record<ColumnKind, number>> = {
  text: 160,
  id: 120,
  number: 90,
  money: 90,
  share: 80,
  date: 100,
  datetime: 135,
  flag: 80,
  choice: 110,
  list: 140,
  url: 220,
};

/** The number format that set-up gives the column's cells; money has its currency's decimals. */
export function formatOf(column: Column, moneyDecimals: number = USUAL_DECIMALS): string {
  return isPlainMoney(column)
    ? moneyFormat(moneyDecimals)
    : (column.format ?? formats[column.kind]);
}

/** Whether a column holds amounts with the decimals of their currency. */
export function isPlainMoney({ kind, format }: Column): boolean {
  return kind === 'money' && format === undefined;
}

/** Amounts of a currency with so many decimals. */
export function moneyFormat(decimals: number): string {
  return decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`;
}

/** The column's width in pixels. */
export function widthOf(column: Column): number {
  return column.width ?? widths[column.kind];
}
