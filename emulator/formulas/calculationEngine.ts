import type { ScriptError } from '../scriptError';
import type { CellValue } from '../workbook/cell';
import type { Workbook } from '../workbook/workbook';
import type { Worksheet } from '../workbook/worksheet';
import type { CellFunctionShape } from './cellFunctionShape';

/** What a custom function gave back, in this process's values. */
export type CellOutcome =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly error: ScriptError };

/** A result that an engine computed for one cell, zero-based. */
export interface CalculatedCell {
  readonly sheet: Worksheet;
  readonly row: number;
  readonly column: number;
  /** Null is nothing at all, unlike an empty text. */
  readonly value: CellValue | null;
  /** True for an array result that found no room. */
  readonly blocked: boolean;
}

/** A cell whose content has changed. */
export interface ChangedCell {
  readonly sheet: Worksheet;
  readonly row: number;
  readonly column: number;
}

/** What an engine is built from and calls back. */
export interface EngineSurroundings {
  readonly workbook: Workbook;
  /** Tabs whose cells formulas read; the names of all others are known too. */
  readonly loaded: ReadonlySet<Worksheet>;
  /** The custom functions of the script. */
  readonly functions: readonly CellFunctionShape[];
  /** Calls a custom function: dates as Date, blanks as '', ranges as rows. */
  call(functionName: string, args: readonly unknown[]): CellOutcome;
  /** Whether the workbook has any formula now that is volatile. */
  anyVolatile(): boolean;
  /** Completes dates typed without a year. */
  currentYear(): number;
}

/**
 * A calculator of formulas. The emulator stores cells and calls scripts; how `=A1+1` is computed is an
 * engine's business, so that none is built in (HyperFormula, for one, is GPL-3.0).
 */
export interface CalculationEngine {
  /**
   * Reads the present content of these cells from their tabs and calculates.
   *
   * @returns every result that changed
   * @throws Error when the change cannot be made in place: the engine is then built anew
   */
  update(cells: Iterable<ChangedCell>): Iterable<CalculatedCell>;
  /** Every result of the loaded tabs. */
  results(): Iterable<CalculatedCell>;
  /** Whether a cell's value belongs to an array result. */
  isPartOfArray(sheet: Worksheet, row: number, column: number): boolean;
  /** What kind of moment a number is, by the formula it comes from. */
  momentAt(sheet: Worksheet, row: number, column: number): 'date' | 'dateTime' | 'time' | undefined;
  destroy(): void;
}

/** Builds an engine; everything is calculated when it returns. */
export type BuildEngine = (surroundings: EngineSurroundings) => CalculationEngine;
