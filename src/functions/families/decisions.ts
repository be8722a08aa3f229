import { diagnose } from '../../domain/judgement/diagnose';
import type { Funnel } from '../../domain/judgement/funnel';
import { funnelBenchmarks } from '../../domain/judgement/funnelBenchmarks';
import { funnelHistory } from '../../domain/judgement/funnelReference';
import { readVerdictWord } from '../../domain/judgement/readVerdictWord';
import { verdict } from '../../domain/judgement/verdict';
import { message } from '../../ground/text/text';
import { judgementTexts } from '../../messages/judgementTexts';
import { type CellFunction, eachRow, eachRowAmongAll, optional, required } from '../signature';
import { benchmarksInTable } from '../tables/benchmarksInTable';

type FunnelRow = readonly (number | undefined)[];

/** What to do next, with the numbers behind it. */
export const decisionFunctions = [
  eachRow({
    name: 'VERDICT',
    parameters: [
      required('cost', 'number'),
      required('conversions', 'number'),
      required('target_cpa', 'number'),
      optional('break_even_cpa', 'number'),
      optional('creators', 'number'),
      optional('captured', 'number'),
      optional('campaign_word', 'text'),
    ],
    columns: 2,
    run: (cost, conversions, targetCpa, breakEvenCpa, creators, captured, campaignWord) => {
      const { word, why } = verdict({
        cost,
        conversions,
        targetCpa,
        breakEvenCpa,
        creators,
        captured,
        campaignWord: readVerdictWord('campaign_word', campaignWord),
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
    prepare: (rows, [benchmarks], locale) => ({
      history: funnelHistory(rows().map(funnelOf)),
      benchmarks: funnelBenchmarks(benchmarks ? benchmarksInTable(benchmarks, locale) : []),
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
