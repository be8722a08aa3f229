import { romi } from '../../domain/money/romi';
import { type CellFunction, eachRow, optional, required } from '../signature';

/** What came back for what was spent. */
export const moneyFunctions = [
  eachRow({
    name: 'ROMI',
    parameters: [
      required('revenue', 'number'),
      required('cost', 'number'),
      optional('margin', 'number'),
    ],
    run: (revenue, cost, margin) => romi(revenue, cost, margin),
  }),
] as const satisfies readonly CellFunction[];
