import {
  ArraySize,
  CellError,
  EmptyValue,
  ErrorType,
  FunctionPlugin,
  SimpleRangeValue,
} from 'hyperformula';
import type { EngineSurroundings } from '../formulas/calculationEngine';
import type { CellFunctionShape } from '../formulas/cellFunctionShape';
import { isVolatile } from '../formulas/isVolatile';
import { isDate } from '../realm';
import { showsDate } from '../workbook/cellReader';
import type { LocaleConventions } from '../workbook/localeConventions';
import { instantFromSerial, serialFromInstant } from '../workbook/serialDate';
import type { Worksheet } from '../workbook/worksheet';
import { dateContent, readEngineDate } from './engineDate';
import { NEVER_ENDS } from './engineValue';

/** A place as the engine names it; `sheet` is the engine's own number of the tab. */
export interface EngineAddress {
  readonly sheet: number;
  readonly row: number;
  readonly col: number;
}

/** What custom functions need from the engine's surroundings. */
export interface CustomFunctionDesk {
  readonly surroundings: EngineSurroundings;
  /** The tab with the engine's own number. */
  sheetOf(id: number): Worksheet | undefined;
}

/** The parts of a parsed formula that matter here. */
interface FormulaNode {
  readonly type: string;
  readonly procedureName?: string;
  readonly args?: readonly FormulaNode[];
  readonly left?: FormulaNode;
  readonly right?: FormulaNode;
  readonly value?: FormulaNode;
  readonly expression?: FormulaNode;
  readonly reference?: { toSimpleCellAddress(from: EngineAddress): EngineAddress };
  readonly start?: { toSimpleCellAddress(from: EngineAddress): EngineAddress };
  readonly end?: { toSimpleCellAddress(from: EngineAddress): EngineAddress };
}

interface State {
  readonly formulaAddress: EngineAddress;
}

const VOLATILE_FUNCTIONS: ReadonlySet<string> = new Set([
  'NOW',
  'TODAY',
  'RAND',
  'RANDBETWEEN',
  'RANDARRAY',
]);

/** A plugin class whose functions call the script through a desk. */
export function customFunctionPlugin(
  shapes: readonly CellFunctionShape[],
  desk: CustomFunctionDesk,
): typeof FunctionPlugin {
  const byName = new Map(shapes.map((shape) => [shape.name.toUpperCase(), shape]));

  class CustomFunctions extends FunctionPlugin {
    static override implementedFunctions = Object.fromEntries(
      [...byName.keys()].map((name) => [
        name,
        { method: 'callScript', sizeOfResultArrayMethod: 'declaredSize' },
      ]),
    );

    callScript(node: never, state: never): never {
      const { procedureName = '', args = [] } = node as FormulaNode;
      const at = (state as State).formulaAddress;
      if (args.some((arg) => isVolatileNode(arg, at, desk))) {
        return new CellError(ErrorType.ERROR, NEVER_ENDS) as never;
      }
      const shape = byName.get(procedureName) as CellFunctionShape;
      const evaluated = args.map((arg) => {
        const value = arg.type === 'EMPTY' ? EmptyValue : this.evaluateAst(arg as never, state);
        return scriptArgument(value, arg, at, desk);
      });
      const outcome = desk.surroundings.call(shape.name, evaluated);
      if (!outcome.ok) return new CellError(ErrorType.ERROR, outcome.error.message) as never;
      const size = this.declaredSize(node, state);
      const toDate = (serial: number) =>
        this.dateTimeHelper.dateStringToDateNumber(dateContent(serial));
      return engineResult(
        outcome.value,
        size,
        desk.surroundings.workbook.timeZone,
        toDate,
      ) as never;
    }

    declaredSize(node: never, state: never): ArraySize {
      const { procedureName = '', args = [] } = node as FormulaNode;
      const { columns, rows } = byName.get(procedureName) as CellFunctionShape;
      if (rows !== 'same') return new ArraySize(columns, rows);
      const heights = args.map((arg) =>
        arg.type === 'EMPTY' ? 1 : this.arraySizeForAst(arg as never, state).height,
      );
      return new ArraySize(columns, Math.max(1, ...heights));
    }
  }
  return CustomFunctions as unknown as typeof FunctionPlugin;
}

/** The engine's reader of dates in a locale, with this year. */
export function dateReader(conventions: LocaleConventions, currentYear: () => number) {
  return (text: string) => readEngineDate(text, conventions, currentYear());
}

function isVolatileNode(node: FormulaNode, at: EngineAddress, desk: CustomFunctionDesk): boolean {
  if (node.procedureName !== undefined && VOLATILE_FUNCTIONS.has(node.procedureName)) return true;
  if (desk.surroundings.anyVolatile() && refersToVolatile(node, at, desk)) return true;
  const inner = [...(node.args ?? []), node.left, node.right, node.value, node.expression];
  return inner.some(
    (part) => typeof part === 'object' && part !== null && isVolatileNode(part, at, desk),
  );
}

function refersToVolatile(node: FormulaNode, at: EngineAddress, desk: CustomFunctionDesk): boolean {
  if (node.type === 'CELL_REFERENCE' && node.reference) {
    return isVolatileCell(desk, node.reference.toSimpleCellAddress(at));
  }
  if (node.type !== 'CELL_RANGE' || !node.start || !node.end) return false;
  const first = node.start.toSimpleCellAddress(at);
  const last = node.end.toSimpleCellAddress(at);
  for (let row = first.row; row <= last.row; row += 1) {
    for (let col = first.col; col <= last.col; col += 1) {
      if (isVolatileCell(desk, { sheet: first.sheet, row, col })) return true;
    }
  }
  return false;
}

function isVolatileCell(desk: CustomFunctionDesk, { sheet, row, col }: EngineAddress): boolean {
  const formula = desk.sheetOf(sheet)?.cellAt(row, col)?.formula;
  return formula !== undefined && isVolatile(formula);
}

/** Whether a cell shows a day or time; undefined leaves it to the engine's own type. */
function showsDateAt(
  desk: CustomFunctionDesk,
  { sheet, row, col }: EngineAddress,
): boolean | undefined {
  const format = desk.sheetOf(sheet)?.cellAt(row, col)?.numberFormat;
  return format === undefined ? undefined : showsDate(format);
}

function scriptArgument(
  value: unknown,
  node: FormulaNode,
  at: EngineAddress,
  desk: CustomFunctionDesk,
): unknown {
  if (value instanceof SimpleRangeValue) return scriptGrid(value, desk);
  const place =
    node.type === 'CELL_REFERENCE' ? node.reference?.toSimpleCellAddress(at) : undefined;
  return scriptScalar(value, place, desk);
}

function scriptGrid(range: SimpleRangeValue, desk: CustomFunctionDesk): unknown[][] {
  const start = range.range?.start;
  const grid = range.data.map((row, down) =>
    row.map((value, right) =>
      scriptScalar(
        value,
        start && { sheet: start.sheet, row: start.row + down, col: start.col + right },
        desk,
      ),
    ),
  );
  // Sheets hands over a range of one cell as a scalar.
  return grid.length === 1 && grid[0]?.length === 1 ? (grid[0][0] as never) : grid;
}

function scriptScalar(
  value: unknown,
  place: EngineAddress | undefined,
  desk: CustomFunctionDesk,
): unknown {
  if (value === EmptyValue || value === undefined) return '';
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (value instanceof CellError) return errorText(value.type);
  const number = typeof value === 'number' ? value : (value as { val: number }).val;
  const byFormat = place && showsDateAt(desk, place);
  const date = byFormat ?? isEngineDate(value);
  return date ? new Date(instantFromSerial(number, desk.surroundings.workbook.timeZone)) : number;
}

function isEngineDate(value: unknown): boolean {
  const type = (value as { getDetailedType?(): string }).getDetailedType?.();
  return type !== undefined && /DATE|TIME/.test(type);
}

function errorText(type: string): string {
  const texts: Record<string, string> = {
    DIV_BY_ZERO: '#DIV/0!',
    NAME: '#NAME?',
    VALUE: '#VALUE!',
    NUM: '#NUM!',
    NA: '#N/A',
    REF: '#REF!',
    CYCLE: '#REF!',
    SPILL: '#REF!',
  };
  return texts[type] ?? '#ERROR!';
}

function engineResult(
  value: unknown,
  size: ArraySize,
  timeZone: string,
  toDate: (serial: number) => unknown,
): unknown {
  const scalar = (entry: unknown) => engineScalar(entry, timeZone, toDate);
  if (!Array.isArray(value)) {
    if (size.width === 1 && size.height === 1) return scalar(value);
    return filled([[scalar(value)]], size);
  }
  // A plain array spills down one column.
  const rows = value.map((row) => (Array.isArray(row) ? row : [row]) as unknown[]);
  const width = Math.max(0, ...rows.map((row) => row.length));
  if (rows.length > size.height || width > size.width) {
    const found = `${rows.length} x ${width}`;
    const message = `The result is ${found}, but the function declares ${size.height} x ${size.width}`;
    return new CellError(ErrorType.ERROR, message);
  }
  const grid = rows.map((row) => row.map(scalar));
  return size.width === 1 && size.height === 1 ? (grid[0]?.[0] ?? EmptyValue) : filled(grid, size);
}

function filled(grid: readonly (readonly unknown[])[], size: ArraySize): SimpleRangeValue {
  const rows = Array.from({ length: size.height }, (_, row) =>
    Array.from({ length: size.width }, (_empty, column) => grid[row]?.[column] ?? EmptyValue),
  );
  return SimpleRangeValue.onlyValues(rows as never);
}

function engineScalar(
  value: unknown,
  timeZone: string,
  toDate: (serial: number) => unknown,
): unknown {
  if (value === null || value === undefined) return EmptyValue;
  if (typeof value === 'number') {
    return Number.isFinite(value) ? value : new CellError(ErrorType.NUM, 'Not a number.');
  }
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (isDate(value)) {
    const serial = serialFromInstant(value.getTime(), timeZone);
    return toDate(serial) ?? serial;
  }
  return new CellError(ErrorType.ERROR, 'A custom function cannot return an object');
}
