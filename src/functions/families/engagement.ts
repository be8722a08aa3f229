import { engagementBenchmark } from '../../domain/engagement/engagementBenchmark';
import { engagementRate } from '../../domain/engagement/engagementRate';
import { tier } from '../../domain/engagement/tier';
import { inputError } from '../../domain/inputError';
import { message } from '../../ground/text/text';
import { engagementTexts } from '../../messages/engagementTexts';
import { type CellFunction, eachRow, eachRowAmongAll, optional, required } from '../signature';
import { benchmarksInTable } from '../tables/benchmarksInTable';

/** How people react, and to whom it compares. */
export const engagementFunctions = [
  eachRow({
    name: 'ER',
    parameters: [required('engagements', 'number'), required('base', 'number')],
    run: (engagements, base) => engagementRate(engagements, base),
  }),
  eachRow({
    name: 'TIER',
    parameters: [required('followers', 'number')],
    run: (followers) => tier(followers),
  }),
  eachRowAmongAll({
    name: 'ERBENCH',
    parameters: [
      required('platform', 'text'),
      required('followers', 'number'),
      optional('benchmarks', 'table'),
    ],
    columns: 4,
    prepare: (_rows, [benchmarks], locale) => benchmarks && benchmarksInTable(benchmarks, locale),
    run: ([platform, followers], benchmarks) => {
      if (!benchmarks) throw inputError(engagementTexts.needsBenchmarks, {});
      const { low, typical, high, source, year } = engagementBenchmark(
        platform,
        followers,
        benchmarks,
      );
      return [
        low,
        typical,
        high,
        year === undefined
          ? source
          : message(engagementTexts.sourceAndYear, { source: source ?? '', year }),
      ];
    },
  }),
] as const satisfies readonly CellFunction[];
