import {
  ExportedCellChange,
  type ExportedChange,
  HyperFormula,
  type RawCellContent,
} from 'hyperformula';
import enGB from 'hyperformula/i18n/languages/enGB';
import type {
  CalculatedCell,
  CalculationEngine,
  ChangedCell,
  EngineSurroundings,
} from '../formulas/calculationEngine';
import type { CellFunctionShape } from '../formulas/cellFunctionShape';
import { a1Of } from '../workbook/a1';
import { localeConventions } from '../workbook/localeConventions';
import type { Workbook } from '../workbook/workbook';
import type { Worksheet } from '../workbook/worksheet';
import { customFunctionPlugin, dateReader } from './customFunctionPlugin';
import { engineFormula } from './engineFormula';
import { cellValueOf, contentOf, isBlockedSpill } from './engineValue';

/** HyperFormula (GPL-3.0, a development tool here) as the emulator's engine. */
export function hyperFormulaEngine(surroundings: EngineSurroundings): CalculationEngine {
  return new HyperFormulaEngine(surroundings);
}

class HyperFormulaEngine implements CalculationEngine {
  private readonly engine: HyperFormula;
  private readonly ids = new Map<Worksheet, number>();
  private readonly sheets = new Map<number, Worksheet>();

  constructor(private readonly surroundings: EngineSurroundings) {
    const { workbook, loaded } = surroundings;
    const contents = Object.fromEntries(
      workbook.sheets.map((sheet) => [
        sheet.name,
        loaded.has(sheet) ? contentOfSheet(sheet, workbook) : [],
      ]),
    );
    // The engine numbers the tabs in this order; scripts are called, and ask for them, while it is built.
    Object.keys(contents).forEach((name, id) => {
      const sheet = workbook.sheetNamed(name) as Worksheet;
      this.ids.set(sheet, id);
      this.sheets.set(id, sheet);
    });
    this.engine = buildHyperFormula(surroundings, contents, (id) => this.sheets.get(id));
    for (const [sheet, id] of this.ids) {
      if (this.engine.getSheetId(sheet.name) === id) continue;
      throw new Error(`The engine has another number for the sheet ${sheet.name}`);
    }
  }

  update(cells: Iterable<ChangedCell>): CalculatedCell[] {
    const { workbook } = this.surroundings;
    const changes = this.engine.batch(() => {
      for (const { sheet, row, column } of cells) {
        const cell = sheet.cellAt(row, column);
        const content =
          cell?.formula === undefined
            ? contentOf(cell?.value ?? '', cell?.numberFormat)
            : engineFormula(cell.formula, sheet, workbook);
        this.engine.setCellContents(this.address(sheet, row, column), content);
      }
    });
    return changes.flatMap((change) => this.calculated(change));
  }

  *results(): Generator<CalculatedCell> {
    for (const sheet of this.surroundings.loaded) {
      const rows = this.engine.getSheetValues(this.ids.get(sheet) as number);
      for (const [row, values] of rows.entries()) {
        for (const [column, value] of values.entries()) {
          yield { sheet, row, column, value: cellValueOf(value), blocked: isBlockedSpill(value) };
        }
      }
    }
  }

  isPartOfArray(sheet: Worksheet, row: number, column: number): boolean {
    if (!this.surroundings.loaded.has(sheet)) return false;
    return this.engine.isCellPartOfArray(this.address(sheet, row, column));
  }

  momentAt(sheet: Worksheet, row: number, column: number) {
    switch (this.engine.getCellValueDetailedType(this.address(sheet, row, column))) {
      case 'NUMBER_DATE':
        return 'date';
      case 'NUMBER_DATETIME':
        return 'dateTime';
      case 'NUMBER_TIME':
        return 'time';
      default:
        return undefined;
    }
  }

  destroy(): void {
    this.engine.destroy();
  }

  private calculated(change: ExportedChange): CalculatedCell[] {
    if (!(change instanceof ExportedCellChange)) return [];
    const sheet = this.sheets.get(change.sheet);
    if (sheet === undefined) return [];
    const { row, col: column, value } = change;
    return [{ sheet, row, column, value: cellValueOf(value), blocked: isBlockedSpill(value) }];
  }

  private address(sheet: Worksheet, row: number, col: number) {
    return { sheet: this.ids.get(sheet) as number, row, col };
  }
}

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

function buildHyperFormula(
  surroundings: EngineSurroundings,
  sheets: Record<string, RawCellContent[][]>,
  sheetOf: (id: number) => Worksheet | undefined,
): HyperFormula {
  const { workbook, functions, currentYear } = surroundings;
  const conventions = localeConventions(workbook.locale);
  return HyperFormula.buildFromSheets(
    sheets,
    {
      licenseKey: 'gpl-v3',
      language: languageWith(functions),
      functionPlugins: [
        ...HyperFormula.getAllFunctionPlugins(),
        customFunctionPlugin(functions, { surroundings, sheetOf }),
      ],
      parseDateTime: dateReader(conventions, currentYear),
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
