import { cai } from '../../domain/impressions/cai';
import { caiTotal } from '../../domain/impressions/caiTotal';
import { type CellFunction, eachRow, optional, required, wholeRange } from '../signature';

const placement = [
  required('cost', 'number'),
  required('impressions', 'number'),
  optional('invalid_share', 'number'),
  optional('reach', 'number'),
  optional('repeat_weight', 'number'),
] as const;

/** What a genuine impression cost. */
export const impressionsFunctions = [
  eachRow({
    name: 'CAI',
    parameters: placement,
    run: (cost, impressions, invalidShare, reach, repeatWeight) =>
      cai(cost, { impressions, invalidShare, reach, repeatWeight }),
  }),
  wholeRange({
    name: 'CAITOTAL',
    parameters: placement,
    run: (rows) =>
      caiTotal(
        rows.map(([cost, impressions, invalidShare, reach, repeatWeight]) => ({
          cost,
          impressions,
          invalidShare,
          reach,
          repeatWeight,
        })),
      ),
  }),
] as const satisfies readonly CellFunction[];
