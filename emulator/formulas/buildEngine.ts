import { HyperFormula, type RawCellContent } from 'hyperformula';
import enGB from 'hyperformula/i18n/languages/enGB';
import type { HostState } from '../hostState';
import { a1Of } from '../workbook/a1';
import { localeConventions } from '../workbook/localeConventions';
import type { Workbook } from '../workbook/workbook';
import type { Worksheet } from '../workbook/worksheet';
import type { CellFunctionShape } from './cellFunctionShape';
import { type CustomFunctionDesk, customFunctionPlugin, dateReader } from './customFunctionPlugin';
import { engineFormula } from './engineFormula';
import { contentOf } from './engineValue';
import type { SheetRoster } from './sheetRoster';

/** Registers the names of the custom functions as a language of the engine, once per set of names. */
function languageWith(shapes: readonly CellFunctionShape[]): string {
  const names = shapes.map((shape) => shape.name.toUpperCase());
  const code = `sheets ${names.join(' ')}`;
  if (HyperFormula.getRegisteredLanguagesCodes().includes(code)) return code;
  const functions = { ...enGB.functions, ...Object.fromEntries(names.map((name) => [name, name])) };
  HyperFormula.registerLanguage(code, { ...enGB, functions, langCode: code });
  return code;
}

function thousandSeparator({ decimal, group }: { decimal: string; group: string }): '' | ',' | '.' {
  if (decimal === ',') return group === '.' ? '.' : '';
  // The comma parts arguments inside formulas.
  return '';
}

/** A fresh engine with the roster's tabs in it; everything is calculated when this returns. */
export function buildEngine(
  host: HostState,
  roster: SheetRoster,
  shapes: readonly CellFunctionShape[],
  desk: CustomFunctionDesk,
): HyperFormula {
  const { workbook } = host;
  const conventions = localeConventions(workbook.locale);
  const sheets = Object.fromEntries(
    workbook.sheets.map((sheet) => [
      sheet.name,
      roster.isLoaded(sheet) ? contentOfSheet(sheet, workbook) : [],
    ]),
  );
  const engine = HyperFormula.buildFromSheets(
    sheets,
    {
      licenseKey: 'gpl-v3',
      language: languageWith(shapes),
      functionPlugins: [
        ...HyperFormula.getAllFunctionPlugins(),
        customFunctionPlugin(shapes, desk),
      ],
      parseDateTime: dateReader(conventions, () => new Date(host.clock.now()).getUTCFullYear()),
      dateFormats: ['any'],
      timeFormats: ['any'],
      nullDate: { year: 1899, month: 12, day: 30 },
      functionArgSeparator: conventions.argumentSeparator,
      decimalSeparator: conventions.decimal === ',' ? ',' : '.',
      thousandSeparator: thousandSeparator(conventions),
      arrayColumnSeparator: conventions.decimal === ',' ? ';' : ',',
      arrayRowSeparator: conventions.decimal === ',' ? '|' : ';',
      smartRounding: false,
      undoLimit: 0,
      maxRows: 10_000_000,
      maxColumns: 18_278,
    },
    namedExpressions(workbook),
  );
  for (const sheet of workbook.sheets) roster.setEngineId(sheet, engine.getSheetId(sheet.name));
  return engine;
}

/** Names the engine's parser can read; others (in Hangul, say) show #NAME?. */
const READABLE_NAME = /^[A-Za-z_\u00c0-\u02af][A-Za-z0-9._\u00c0-\u02af]*$/;
const CELL_LIKE = /^(?:[A-Za-z]{1,3}\d+|[rR]\d*[cC]\d*|true|false)$/i;

function namedExpressions(workbook: Workbook): { name: string; expression: RawCellContent }[] {
  const taken = new Set<string>();
  const named = [...workbook.namedRanges.values()].flatMap(({ name, sheetId, area }) => {
    const sheet = workbook.sheetWithId(sheetId);
    const readable = READABLE_NAME.test(name) && !CELL_LIKE.test(name);
    if (sheet === undefined || !readable || taken.has(name.toLowerCase())) return [];
    taken.add(name.toLowerCase());
    const absolute = a1Of(area).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
    return [{ name, expression: `='${sheet.name.replaceAll("'", "''")}'!${absolute}` }];
  });
  return [
    { name: 'TRUE', expression: '=TRUE()' },
    { name: 'FALSE', expression: '=FALSE()' },
    ...named,
  ];
}

function contentOfSheet(sheet: Worksheet, workbook: Workbook): RawCellContent[][] {
  const rows: RawCellContent[][] = [];
  sheet.forEachCell((cell, row, column) => {
    if (cell.spilled || (cell.value === '' && cell.formula === undefined)) return;
    while (rows.length <= row) rows.push([]);
    (rows[row] as RawCellContent[])[column] =
      cell.formula === undefined
        ? contentOf(cell.value, cell.numberFormat)
        : engineFormula(cell.formula, sheet, workbook);
  });
  return rows.map((row) => Array.from(row, (content) => content ?? null));
}
