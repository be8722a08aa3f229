import type { ThresholdRow } from '../../domain/fraud/fraudEvidence';
import { InputError } from '../../domain/inputError';
import type { FileLocale } from '../../ground/cells/fileLocale';
import { isBlank } from '../../ground/cells/isBlank';
import { benchmarkNames } from './benchmarkNames';
import { headerTable, type Table } from './headerTable';

type Name = keyof typeof benchmarkNames;

/**
 * The rows of a Benchmarks table; a row without a metric is an unfinished one.
 *
 * @throws InputError naming the first cell that cannot be read, since it concerns every score
 */
export function benchmarkRows(table: Table | undefined, locale: FileLocale): ThresholdRow[] {
  if (table === undefined) return [];
  return headerTable<Name>('benchmarks', table, benchmarkNames, ['metric'], locale).flatMap(
    (row) => {
      const metric = row.read('metric', 'text');
      if (metric === undefined || isBlank(metric)) return [];
      const threshold = {
        metric,
        platform: row.read('platform', 'text'),
        tier: row.read('tier', 'text'),
        low: row.read('low', 'number'),
        typical: row.read('typical', 'number'),
        high: row.read('high', 'number'),
        unit: row.read('unit', 'text'),
        year: row.read('year', 'number'),
        source: row.read('source', 'text'),
      };
      const trouble = row.trouble();
      if (trouble !== undefined) throw new InputError(trouble);
      return threshold;
    },
  );
}
