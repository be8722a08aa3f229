import { a1Of } from './a1';
import type { CellValidation } from './cell';
import type { Entry } from './readEntry';

/** Why a value may not stand in a cell with this rule; undefined when it may. */
export function validationRefusal(
  rule: CellValidation | undefined,
  entry: Entry,
  place: { row: number; column: number },
): string | undefined {
  if (rule === undefined || rule.allowInvalid) return undefined;
  if (entry.formula !== undefined || entry.value === '' || accepts(rule, entry)) return undefined;
  const cell = a1Of({ ...place, rows: 1, columns: 1 });
  return `The data you entered in cell ${cell} violates the data validation rules set on this cell.`;
}

function accepts({ criteria, values }: CellValidation, { value, numberFormat }: Entry): boolean {
  const [low, high] = values.map(Number) as [number, number];
  const number = typeof value === 'number' ? value : Number.NaN;
  switch (criteria) {
    case 'VALUE_IN_LIST':
      return (values[0] as unknown[]).some((allowed) => String(allowed) === String(value));
    case 'CHECKBOX':
      return values.length === 0 ? typeof value === 'boolean' : values.includes(value);
    case 'NUMBER_BETWEEN':
      return number >= low && number <= high;
    case 'NUMBER_GREATER_THAN':
      return number > low;
    case 'NUMBER_GREATER_THAN_OR_EQUAL_TO':
      return number >= low;
    case 'NUMBER_LESS_THAN':
      return number < low;
    case 'NUMBER_LESS_THAN_OR_EQUAL_TO':
      return number <= low;
    case 'DATE_IS_VALID_DATE':
      return typeof value === 'number' || numberFormat !== undefined;
    default:
      return true;
  }
}
