import type { Workbook } from '../workbook';

/** A status that nobody has explained, and the orders that carry it. */
export interface UnknownWord {
  readonly word: string;
  readonly rows: number;
  /** The first of them as the spreadsheet shows it. */
  readonly firstRow: number;
}

/** Each unknown status of an order once; they count as sales until somebody says what they mean. */
export function unknownWords({
  conversions,
  orders,
}: Pick<Workbook, 'conversions' | 'orders'>): UnknownWord[] {
  const { codes, texts } = conversions.text('status');
  const kinds = conversions.text('kind');
  const rows = new Map<number, number[]>();
  orders.status.forEach((status, row) => {
    if (status !== 'unknown' || kinds.texts[kinds.codes[row] ?? 0] === 'lead') return;
    const code = codes[row] ?? 0;
    const known = rows.get(code);
    if (known === undefined) rows.set(code, [row]);
    else known.push(row);
  });
  return [...rows].map(([code, found]) => ({
    word: texts[code] ?? '',
    rows: found.length,
    firstRow: conversions.sheetRows[found[0] ?? 0] ?? 0,
  }));
}
