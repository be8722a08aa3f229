import type { Cell } from '../../emulator/workbook/cell';
import { isCellError } from '../../emulator/workbook/cell';
import type { Worksheet } from '../../emulator/workbook/worksheet';
import { choicesByWord, declaredChoices } from '../../src/workbook/schema/choiceWords';
import type { Column, ColumnKind } from '../../src/workbook/schema/column';
import { headerOf } from '../../src/workbook/schema/header';
import { isSpoken } from '../../src/workbook/write/spokenTab';
import { withoutFormulaStart } from './cellText';
import { writeIsoTime } from './isoTime';
import { knownColumns, knownTab } from './knownTab';

const NEEDS_QUOTES = /[",\r\n]|^\s|\s$/;
const QUOTED_OR_ESCAPED = /"[^"]*"|\\.|\[[^\]]*\]/g;
const DATE_LETTERS = /[yd]/i;
const TIME_LETTERS = /[hs]/i;

/**
 * A tab as CSV (RFC 4180 but for LF line ends, UTF-8 without mark): the same cells give the same bytes. Times are ISO
 * 8601 on the spreadsheet's clock, and no text starts a formula. Tabs that follow the file's language in a spreadsheet
 * have their English headers and choices here, for whoever reads files.
 */
export function csvText(sheet: Worksheet): string {
  const { rows, columns } = sheet.contentSize();
  const headers = Array.from({ length: columns }, (_, column) =>
    String(sheet.cellAt(0, column)?.value ?? ''),
  );
  const tab = knownTab(sheet.name);
  const declared = knownColumns(tab, headers);
  const inEnglish = tab && isSpoken(tab) ? englishTexts(declared) : (text: string) => text;
  const lines: string[] = [];
  for (let row = 0; row < rows; row += 1) {
    const fields = headers.map((_, column) =>
      inEnglish(
        fieldText(sheet.cellAt(row, column), row === 0 ? undefined : declared[column]),
        row,
        column,
      ),
    );
    lines.push(`${fields.map(quoted).join(',')}\n`);
  }
  return lines.join('');
}

/** Headers and choices as declared, whatever language they are shown in. */
function englishTexts(declared: readonly (Column | undefined)[]) {
  const words = declared.map((column) => column?.choices && choicesByWord(column));
  return (text: string, row: number, column: number): string => {
    const known = declared[column];
    if (row === 0) return known ? headerOf(known.key) : text;
    const choices = words[column];
    return choices ? declaredChoices(choices, text) : text;
  };
}

function fieldText(cell: Cell | undefined, column: Column | undefined): string {
  const value = cell?.value ?? '';
  if (isCellError(value)) return value.error;
  if (typeof value === 'string') return withoutFormulaStart(value);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  const time = timeKind(cell?.numberFormat, column?.kind);
  return time ? writeIsoTime(value, time === 'datetime') : String(value);
}

/** Whether a number stands for a day or a moment: a declared column says so, otherwise the format does. */
function timeKind(format: string | undefined, kind: ColumnKind | undefined): ColumnKind | null {
  if (kind === 'date' || kind === 'datetime') return kind;
  const letters = (format ?? '').replace(QUOTED_OR_ESCAPED, '');
  if (!DATE_LETTERS.test(letters)) return null;
  return TIME_LETTERS.test(letters) ? 'datetime' : 'date';
}

function quoted(text: string): string {
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
