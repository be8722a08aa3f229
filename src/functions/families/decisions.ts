import { diagnose } from '../../domain/judgement/diagnose';
import { expectedCpa, pooledRows } from '../../domain/judgement/expectedCpa';
import type { Funnel } from '../../domain/judgement/funnel';
import { funnelBenchmarks } from '../../domain/judgement/funnelBenchmarks';
import { funnelHistory } from '../../domain/judgement/funnelReference';
import { verdict } from '../../domain/judgement/verdict';
import { message } from '../../ground/text/text';
import { judgementTexts } from '../../messages/judgementTexts';
import { type CellFunction, eachRowAmongAll, optional, required } from '../signature';
import { benchmarksInTable } from '../tables/benchmarkTable';

type FunnelRow = readonly (number | undefined)[];

/** What to do next, with the numbers behind it. */
export const decisionFunctions = [
  eachRowAmongAll({
    name: 'VERDICT',
    parameters: [
      required('cost', 'number'),
      required('conversions', 'number'),
      required('target_cpa', 'number'),
      optional('creators', 'number'),
    ],
    columns: 2,
    prepare: (rows) => pooledRows(rows().map(([cost, conversions]) => ({ cost, conversions }))),
    run: ([cost, conversions, targetCpa, creators], pool) => {
      const { word, why } = verdict({
        cost,
        conversions,
        targetCpa,
        expectedCpa: expectedCpa(undefined, pool, targetCpa),
        creators,
      });
      return [message(judgementTexts.words[word], {}), why];
    },
  }),
  eachRowAmongAll({
    name: 'DIAGNOSE',
    parameters: [
      optional('impressions', 'number'),
      optional('engagements', 'number'),
      optional('clicks', 'number'),
      optional('leads', 'number'),
      optional('orders', 'number'),
      optional('benchmarks', 'table'),
    ],
    columns: 3,
    prepare: (rows, [benchmarks]) => ({
      history: funnelHistory(rows().map(funnelOf)),
      benchmarks: funnelBenchmarks(benchmarks ? benchmarksInTable(benchmarks) : []),
      isInHistory: true,
    }),
    run: (row, references) => {
      if (row.every((count) => count === undefined)) return undefined;
      const { name, why, checkFirst } = diagnose(funnelOf(row), references);
      return [name, why, checkFirst];
    },
  }),
] as const satisfies readonly CellFunction[];

function funnelOf([impressions, engagements, clicks, leads, orders]: FunnelRow): Funnel {
  return { impressions, engagements, clicks, leads, orders };
}
