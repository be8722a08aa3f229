import type { ThresholdRow } from '../../domain/fraud/fraudEvidence';
import { InputError } from '../../domain/inputError';
import type { FileLocale } from '../../ground/cells/fileLocale';
import { isBlank } from '../../ground/cells/isBlank';
import { headerTable, type Table } from './headerTable';

const names = {
  metric: ['metric', '지표'],
  platform: ['platform', '플랫폼'],
  tier: ['tier', '규모'],
  low: ['low', '낮음'],
  typical: ['typical', '보통'],
  high: ['high', '높음'],
  unit: ['unit', '단위'],
  year: ['year', '연도'],
  source: ['source', '출처'],
} as const;

/**
 * The rows of a Benchmarks table; a row without a metric is an unfinished one.
 *
 * @throws InputError naming the first cell that cannot be read, since it concerns every score
 */
export function benchmarkRows(table: Table | undefined, locale: FileLocale): ThresholdRow[] {
  if (table === undefined) return [];
  return headerTable<keyof typeof names>('benchmarks', table, names, ['metric'], locale).flatMap(
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
