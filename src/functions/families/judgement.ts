import { beats } from '../../domain/judgement/beats';
import { chance } from '../../domain/judgement/chance';
import { type CpaRange, cpaRange } from '../../domain/judgement/cpaRange';
import { cpaStability } from '../../domain/judgement/cpaStability';
import { leadQuality } from '../../domain/judgement/leadQuality';
import { romiRange } from '../../domain/judgement/romiRange';
import { volumeGrowth } from '../../domain/judgement/volumeGrowth';
import { type CellFunction, eachRow, optional, required, wholeRange } from '../signature';

/** How sure one may be of a figure. */
export const judgementFunctions = [
  eachRow({
    name: 'CPARANGE',
    parameters: [
      required('cost', 'number'),
      required('conversions', 'number'),
      optional('expected_cpa', 'number'),
      optional('level', 'number'),
      optional('bunching', 'number'),
    ],
    columns: 3,
    run: (cost, conversions, expectedCpa, level, bunching) =>
      asRow(cpaRange({ cost, conversions, expectedCpa, level, bunching })),
  }),
  eachRow({
    name: 'CHANCE',
    parameters: [
      required('cost', 'number'),
      required('conversions', 'number'),
      required('target_cpa', 'number'),
      optional('expected_cpa', 'number'),
      optional('bunching', 'number'),
    ],
    run: (cost, conversions, targetCpa, expectedCpa, bunching) =>
      chance({ cost, conversions, targetCpa, expectedCpa, bunching }),
  }),
  eachRow({
    name: 'BEATS',
    parameters: [
      required('cost_a', 'number'),
      required('conversions_a', 'number'),
      required('cost_b', 'number'),
      required('conversions_b', 'number'),
    ],
    run: (costA, conversionsA, costB, conversionsB) =>
      beats({ cost: costA, conversions: conversionsA }, { cost: costB, conversions: conversionsB }),
  }),
  eachRow({
    name: 'ROMIRANGE',
    parameters: [
      required('cost', 'number'),
      required('conversions', 'number'),
      required('margin_per_conversion', 'number'),
      optional('margin_cv', 'number'),
      optional('expected_cpa', 'number'),
      optional('level', 'number'),
      optional('bunching', 'number'),
    ],
    columns: 3,
    run: (cost, conversions, marginPerConversion, marginCv, expectedCpa, level, bunching) =>
      asRow(
        romiRange({
          cost,
          conversions,
          marginPerConversion,
          marginCv,
          expectedCpa,
          level,
          bunching,
        }),
      ),
  }),
  eachRow({
    name: 'LEADQUALITY',
    parameters: [
      required('qualified', 'number'),
      required('leads', 'number'),
      optional('level', 'number'),
    ],
    columns: 3,
    run: (qualified, leads, level) => asRow(leadQuality({ qualified, leads }, level)),
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

/** Blank where nothing is known. */
function asRow(range: CpaRange | undefined) {
  return [range?.low, range?.middle, range?.high];
}
