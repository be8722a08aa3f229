import { localeConventions } from '../workbook/localeConventions';
import type { Workbook } from '../workbook/workbook';
import type { Worksheet } from '../workbook/worksheet';

const SHEET = String.raw`(?:'(?:[^']|'')*'|(?<![#\p{L}\p{N}_.])[\p{L}_][\p{L}\p{N}_.]*)!`;
const OPEN_RANGE = new RegExp(
  String.raw`("(?:[^"]|"")*")|(${SHEET})?(?<![\p{L}\p{N}_.$:])(\$?[A-Za-z]{1,3})(\$?\d+)?:(\$?[A-Za-z]{1,3})(?![\p{L}\p{N}_.$(:])|(${SHEET})`,
  'gu',
);

/**
 * A formula as the engine needs it: `A2:A` and `A:B` reach down to the sheet's last row, tab names are
 * quoted, and `;` between arguments (which every Sheets locale accepts) is the locale's own separator.
 */
export function engineFormula(formula: string, own: Worksheet, workbook: Workbook): string {
  const closed = formula.replace(
    OPEN_RANGE,
    (match, text, sheet, startColumn, startRow, endColumn, lone) => {
      if (text !== undefined) return match;
      if (lone !== undefined) return quoted(lone);
      const target = sheet === undefined ? own : workbook.sheetNamed(bareName(sheet));
      const rows = (target ?? own).rowCount;
      const prefix = sheet === undefined ? '' : quoted(sheet);
      return `${prefix}${startColumn}${startRow ?? '1'}:${endColumn}${rows}`;
    },
  );
  const { argumentSeparator } = localeConventions(workbook.locale);
  return argumentSeparator === ',' ? withCommas(closed) : closed;
}

function bareName(sheet: string): string {
  const name = sheet.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}

function quoted(sheet: string): string {
  return `'${bareName(sheet).replaceAll("'", "''")}'!`;
}

/** Separators outside of texts, tab names and `{…}` arrays. */
function withCommas(formula: string): string {
  if (!formula.includes(';')) return formula;
  let depth = 0;
  return formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'|[{};]/g, (part) => {
    if (part === '{') depth += 1;
    if (part === '}') depth -= 1;
    return part === ';' && depth === 0 ? ',' : part;
  });
}
