import { readStatus } from '../../domain/orders/readStatus';
import type { ImportRecord } from '../record';
import type { StatusReader } from './orders/statusOfLines';

/** The statuses of records that no rule explains, each with its number of records. */
export function unknownStatuses(
  records: readonly ImportRecord[],
  statusOf: StatusReader = readStatus,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { tab, values } of records) {
    const { status } = values;
    if (tab !== 'Conversions' || typeof status !== 'string') continue;
    if (counts.has(status) || statusOf(status) === 'unknown') {
      counts.set(status, (counts.get(status) ?? 0) + 1);
    }
  }
  return counts;
}
