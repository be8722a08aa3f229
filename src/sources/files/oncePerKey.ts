import type { ImportRecord, RecordValue } from '../record';
import type { ExportFormat } from './exportFormat';

/**
 * Records of several tables with one per key: tables of different periods add up; tables of one
 * period (all visitors, then a part of them) tell the same visits, so the largest count stays.
 */
export function oncePerKey(
  records: readonly ImportRecord[],
  { key, columns }: NonNullable<ExportFormat['addUp']>,
  how: 'sum' | 'largest',
): ImportRecord[] {
  const byKey = new Map<
    RecordValue | undefined,
    { readonly tab: ImportRecord['tab']; readonly values: Record<string, RecordValue> }
  >();
  for (const { tab, values } of records) {
    const known = byKey.get(values[key]);
    if (known === undefined) byKey.set(values[key], { tab, values: { ...values } });
    else {
      for (const column of columns) {
        known.values[column] = combined(known.values[column], values[column], how);
      }
    }
  }
  return [...byKey.values()];
}

function combined(
  first: RecordValue | undefined,
  second: RecordValue | undefined,
  how: 'sum' | 'largest',
): RecordValue {
  if (typeof first !== 'number') return second ?? null;
  if (typeof second !== 'number') return first;
  return how === 'sum' ? first + second : Math.max(first, second);
}
