import { codeKey } from '../../ground/cells/codeKey';
import type { ExportFormat } from './exportFormat';
import type { ExportRow } from './exportRow';

/** The currencies that a file names: in a column of its own or in the headers of its amounts. */
export function currenciesOf(
  rows: readonly ExportRow[],
  format: ExportFormat,
  headers: readonly string[],
  indexOf: ReadonlyMap<string, number>,
): string[] {
  const found = new Set<string>();
  for (const [field, index] of indexOf) {
    const code = /\(([A-Z]{3})\)\s*$/.exec(headers[index] ?? '')?.[1];
    if (format.columns[field]?.kind === 'amount' && code !== undefined) found.add(code);
  }
  if (indexOf.has('currency')) {
    for (const row of rows) found.add(codeKey(row.text('currency')));
  }
  found.delete('');
  return [...found].sort();
}
