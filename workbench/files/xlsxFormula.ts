const CUSTOM_FUNCTION = /^IFERROR\(__xludf\.DUMMYFUNCTION\("((?:[^"]|"")*)"\)/;
const EXCEL_PREFIX = /\b_xl(?:fn|ws|udf|pm)\./g;
const COMPUTED_VALUE = '"COMPUTED_VALUE"';

/** What an .xlsx formula is in a spreadsheet: a formula with its `=`, or a cell that another formula's result fills. */
export type ReadFormula = { formula: string } | 'spilled';

/**
 * Reads a formula as Excel files write it. Google exports custom functions inside DUMMYFUNCTION, so that Excel shows
 * the last value; they come out whole again.
 */
export function readXlsxFormula(text: string): ReadFormula {
  const custom = CUSTOM_FUNCTION.exec(text)?.[1]?.replaceAll('""', '"');
  if (custom === COMPUTED_VALUE) return 'spilled';
  return { formula: `=${(custom ?? text).replace(EXCEL_PREFIX, '')}` };
}

/** Writes a formula without its `=`; one with a custom function is wrapped as Google does. */
export function writeXlsxFormula(
  formula: string,
  shown: number | string | boolean,
  isCustom: (functionName: string) => boolean,
): string {
  const body = formula.slice(1);
  const names = withoutTexts(body).matchAll(/([A-Za-z_][A-Za-z0-9_.]*)\s*\(/g);
  const hasCustom = [...names].some(([, name = '']) => isCustom(name.toUpperCase()));
  return hasCustom ? dummyFunction(body, shown) : body;
}

/** The formula of a cell that a custom function's result fills. */
export function spilledXlsxFormula(shown: number | string | boolean): string {
  return dummyFunction(COMPUTED_VALUE, shown);
}

function dummyFunction(body: string, shown: number | string | boolean): string {
  const inner = body.replaceAll('"', '""');
  const value =
    typeof shown === 'string' ? `"${shown.replaceAll('"', '""')}"` : String(shown).toUpperCase();
  return `IFERROR(__xludf.DUMMYFUNCTION("${inner}"),${value})`;
}

function withoutTexts(body: string): string {
  return body.replace(/"(?:[^"]|"")*"/g, '""');
}
