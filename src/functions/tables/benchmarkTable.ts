import type { Benchmark } from '../../domain/engagement/benchmark';
import { inputError } from '../../domain/inputError';
import type { FileLocale } from '../../ground/cells/fileLocale';
import { headerKey } from '../../ground/cells/headerKey';
import { isBlank } from '../../ground/cells/isBlank';
import { textOfCell } from '../../ground/cells/textOfCell';
import { engagementTexts } from '../../messages/engagementTexts';
import { readCell } from '../readCell';
import type { CellValue } from '../signature';

type Cells = readonly CellValue[];

/** Header texts that name each column, without case, spaces, `_` and `-`. */
const aliases = {
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

type ColumnName = keyof typeof aliases;

/**
 * The rows of a range of benchmarks with its header row, shares as fractions. Rows without a metric
 * are passed over; a figure that cannot be read is missing.
 *
 * @throws InputError when the metric or typical column is missing
 */
export function benchmarksInTable(table: readonly Cells[], locale: FileLocale): Benchmark[] {
  const at = columnsOf(table[0] ?? []);
  for (const column of ['metric', 'typical'] as const) {
    if (at[column] < 0) throw inputError(engagementTexts.needsColumn, { column });
  }
  return table
    .slice(1)
    .filter((row) => !isBlank(row[at.metric]))
    .map((row) => benchmark(row, at, locale));
}

function columnsOf(header: Cells): Record<ColumnName, number> {
  const titles = header.map((title) => headerKey(String(title)));
  const names = Object.keys(aliases) as ColumnName[];
  return Object.fromEntries(
    names.map((name) => [
      name,
      titles.findIndex((title) => (aliases[name] as readonly string[]).includes(title)),
    ]),
  ) as Record<ColumnName, number>;
}

function benchmark(row: Cells, at: Record<ColumnName, number>, locale: FileLocale): Benchmark {
  const text = (name: ColumnName) => textOfCell(row[at[name]], locale);
  const scale = /^(%|percent|pct|퍼센트)$/i.test(text('unit')) ? 100 : 1;
  const figure = (name: ColumnName) => {
    const read = readCell(row[at[name]], { kind: 'number', name }, locale);
    return typeof read === 'number' ? read : undefined;
  };
  const share = (name: ColumnName) => {
    const read = figure(name);
    return read === undefined ? undefined : read / scale;
  };
  return {
    metric: text('metric'),
    platform: text('platform'),
    tier: text('tier'),
    low: share('low'),
    typical: share('typical'),
    high: share('high'),
    year: figure('year'),
    source: text('source'),
  };
}
