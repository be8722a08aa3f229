import type { Language } from '../../ground/text/language';
import type { Example, ExampleArgument, ExampleCell } from './functionDocs';

/** Between arguments: a semicolon where the file's locale uses a decimal comma. */
export type ArgumentSeparator = ',' | ';';

/** An example as a person would type it: `=ROMI(1000, 200, 0.4)`; ranges as array literals. */
export function exampleFormula(
  name: string,
  args: readonly ExampleArgument[],
  separator: ArgumentSeparator,
): string {
  const typed = args.map((argument) => argumentText(argument, separator));
  return `=${name}(${typed.join(`${separator} `)})`;
}

function argumentText(argument: ExampleArgument, separator: ArgumentSeparator): string {
  if (argument === null) return '';
  if (!Array.isArray(argument)) return cellText(argument as ExampleCell, separator);
  const between = separator === ',' ? ', ' : ' \\ ';
  const rows = (argument as readonly (readonly ExampleCell[])[]).map((row) =>
    row.map((cell) => cellText(cell, separator)).join(between),
  );
  return `{${rows.join('; ')}}`;
}

function cellText(cell: ExampleCell, separator: ArgumentSeparator): string {
  if (typeof cell === 'number') {
    return separator === ';' ? String(cell).replace('.', ',') : String(cell);
  }
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  if (typeof cell === 'string') return `"${cell.replaceAll('"', '""')}"`;
  const [year, month, day] = cell.date.split('-').map(Number);
  return `DATE(${[year, month, day].join(`${separator} `)})`;
}

/** What the example answers, as it would look in cells. */
export function exampleResult({ result, resultKo }: Example, language: Language): string {
  const shown = language === 'ko' && resultKo !== undefined ? resultKo : result;
  if (!Array.isArray(shown)) return resultCell(shown as ExampleCell);
  return (shown as readonly (readonly ExampleCell[])[])
    .map((row) => row.map(resultCell).join(' \\| '))
    .join(' / ');
}

function resultCell(cell: ExampleCell): string {
  if (typeof cell === 'number') return String(Number(cell.toPrecision(6)));
  if (typeof cell === 'object') return cell.date;
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  return cell === '' ? '–' : String(cell);
}
