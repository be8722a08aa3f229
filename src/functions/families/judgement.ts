import { chanceBeats } from '../../domain/judgement/chanceBeats';
import { chanceBelow } from '../../domain/judgement/chanceBelow';
import { cpaRange } from '../../domain/judgement/cpaRange';
import { cpaStability } from '../../domain/judgement/cpaStability';
import { expectedCpa, pooledRows } from '../../domain/judgement/expectedCpa';
import { leadQuality } from '../../domain/judgement/leadQuality';
import type { Range } from '../../domain/judgement/level';
import { romiRange } from '../../domain/judgement/romiRange';
import { sharePrior } from '../../domain/judgement/sharePrior';
import { volumeGrowth } from '../../domain/judgement/volumeGrowth';
import {
  type CellFunction,
  eachRow,
  eachRowAmongAll,
  optional,
  required,
  wholeRange,
} from '../signature';

/** How sure one may be of a figure. */
export const judgementFunctions = [
  eachRowAmongAll({
    name: 'CPARANGE',
    parameters: [
      required('cost', 'number'),
      required('conversions', 'number'),
      optional('expected_cpa', 'number'),
      optional('level', 'number'),
    ],
    columns: 3,
    prepare: (rows) => pooled(rows()),
    run: ([cost, conversions, stated, level], pool) =>
      asRow(cpaRange({ cost, conversions, expectedCpa: expectedCpa(stated, pool), level })),
  }),
  eachRowAmongAll({
    name: 'CHANCE',
    parameters: [
      required('cost', 'number'),
      required('conversions', 'number'),
      required('target_cpa', 'number'),
      optional('expected_cpa', 'number'),
    ],
    prepare: (rows) => pooled(rows()),
    run: ([cost, conversions, targetCpa, stated], pool) =>
      chanceBelow({
        cost,
        conversions,
        targetCpa,
        expectedCpa: expectedCpa(stated, pool, targetCpa),
      }),
  }),
  eachRowAmongAll({
    name: 'BEATS',
    parameters: [
      required('cost_a', 'number'),
      required('conversions_a', 'number'),
      required('cost_b', 'number'),
      required('conversions_b', 'number'),
      optional('expected_cpa', 'number'),
    ],
    prepare: (rows) =>
      pooled(
        rows().flatMap(([costA, conversionsA, costB, conversionsB]) => [
          [costA, conversionsA] as const,
          [costB, conversionsB] as const,
        ]),
      ),
    run: ([costA, conversionsA, costB, conversionsB, stated], pool) =>
      chanceBeats(
        { cost: costA, conversions: conversionsA },
        { cost: costB, conversions: conversionsB },
        expectedCpa(stated, pool),
      ),
  }),
  eachRowAmongAll({
    name: 'ROMIRANGE',
    parameters: [
      required('cost', 'number'),
      required('conversions', 'number'),
      required('margin_per_conversion', 'number'),
      optional('margin_cv', 'number'),
      optional('expected_cpa', 'number'),
      optional('level', 'number'),
    ],
    columns: 3,
    prepare: (rows) => pooled(rows()),
    run: ([cost, conversions, marginPerConversion, marginVariation, stated, level], pool) =>
      asRow(
        romiRange({
          cost,
          conversions,
          marginPerConversion,
          marginVariation,
          expectedCpa: expectedCpa(stated, pool),
          level,
        }),
      ),
  }),
  eachRowAmongAll({
    name: 'LEADQUALITY',
    parameters: [
      required('qualified', 'number'),
      required('leads', 'number'),
      optional('level', 'number'),
    ],
    columns: 3,
    prepare: (rows) => sharePrior(rows().map(([successes, trials]) => ({ successes, trials }))),
    run: ([qualified, leads, level], prior) =>
      asRow(leadQuality({ qualified, leads }, prior, level)),
  }),
  wholeRange({
    name: 'CPASTABILITY',
    parameters: [required('costs', 'number'), required('conversions', 'number')],
    run: (rows) => cpaStability(rows.map(([cost, conversions]) => ({ cost, conversions }))),
  }),
  eachRow({
    name: 'VOLUMEGROWTH',
    parameters: [required('current', 'number'), required('previous', 'number')],
    run: (current, previous) => volumeGrowth(current, previous).logGrowth,
  }),
] as const satisfies readonly CellFunction[];

function pooled(rows: readonly (readonly [number, number, ...unknown[]])[]) {
  return pooledRows(rows.map(([cost, conversions]) => ({ cost, conversions })));
}

function asRow({ low, middle, high }: Range): number[] {
  return [low, middle, high];
}
