import type { Benchmark } from '../../domain/engagement/benchmark';
import type { FileLocale } from '../../ground/cells/fileLocale';
import { isBlank } from '../../ground/cells/isBlank';
import { isPercentUnit } from '../../ground/cells/isPercentUnit';
import { benchmarkNames } from './benchmarkNames';
import { type HeaderRow, headerTable, type Table } from './headerTable';

type Name = keyof typeof benchmarkNames;

/**
 * The rows of a range of benchmarks with its header row, shares as fractions. Rows without a metric
 * are passed over; a figure that cannot be read is missing.
 *
 * @throws InputError when the metric or typical column is missing
 */
export function benchmarksInTable(table: Table, locale: FileLocale): Benchmark[] {
  return headerTable<Name>('benchmarks', table, benchmarkNames, ['metric', 'typical'], locale)
    .map(benchmarkOf)
    .filter(({ metric }) => !isBlank(metric));
}

function benchmarkOf(row: HeaderRow<Name>): Benchmark {
  const text = (name: Name) => row.read(name, 'text') ?? '';
  const per = isPercentUnit(text('unit')) ? 100 : 1;
  const share = (name: Name) => {
    const figure = row.read(name, 'number');
    return figure === undefined ? undefined : figure / per;
  };
  return {
    metric: text('metric'),
    platform: text('platform'),
    tier: text('tier'),
    low: share('low'),
    typical: share('typical'),
    high: share('high'),
    year: row.read('year', 'number'),
    source: text('source'),
  };
}
