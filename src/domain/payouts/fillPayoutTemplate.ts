import { handleKey } from '../../ground/cells/handleKey';
import { machineAmount } from '../money/inCurrency';
import { neutralCell } from './neutralCell';

/** What is filled in for one recipient. */
export interface TemplateLine {
  /** As it stands in the template: a recipient's id or e-mail address, or a name. */
  readonly key: string;
  readonly amount: number;
  /** ISO 4217; '' when unknown. */
  readonly currency: string;
  readonly reference: string;
}

/** Where a template keeps what; places counted from 0. */
export interface TemplateColumns {
  readonly key: number;
  readonly amount: number;
  /** −1 when it has none. */
  readonly reference: number;
}

/** A filled template and the lines that no row of it belongs to. */
export interface FilledTemplate {
  readonly rows: readonly (readonly string[])[];
  readonly unmatched: readonly TemplateLine[];
}

/**
 * Fills amount and reference into the rows of a person's own bank or Wise template: headers and all other
 * cells stay as they are, rows without a payment are left out.
 *
 * @param rows the template's cells, header row first
 */
export function fillPayoutTemplate(
  rows: readonly (readonly string[])[],
  columns: TemplateColumns,
  lines: readonly TemplateLine[],
): FilledTemplate {
  const [header = [], ...body] = rows;
  const keyOf = (text: string) => handleKey(text);
  // A second payment to the same recipient, in another currency, needs a row of its own: it stays unmatched.
  const byKey = new Map([...lines].reverse().map((line) => [keyOf(line.key), line]));
  const used = new Set<TemplateLine>();
  const filled = body.flatMap((row) => {
    const line = byKey.get(keyOf(row[columns.key] ?? ''));
    if (line === undefined || used.has(line)) return [];
    used.add(line);
    return [
      row.map((cell, place) => {
        if (place === columns.amount) return machineAmount(line.amount, line.currency);
        return place === columns.reference ? neutralCell(line.reference) : cell;
      }),
    ];
  });
  return { rows: [header, ...filled], unmatched: lines.filter((line) => !used.has(line)) };
}
