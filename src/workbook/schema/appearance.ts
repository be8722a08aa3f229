import type { Column, ColumnKind } from './column';

const formats: Readonly<Record<ColumnKind, string>> = {
  text: '@',
  id: '@',
  number: '#,##0',
  money: '#,##0.00',
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

/** The number format that set-up gives the column's cells. */
export function formatOf(column: Column): string {
  return column.format ?? formats[column.kind];
}

/** The column's width in pixels. */
export function widthOf(column: Column): number {
  return column.width ?? widths[column.kind];
}
