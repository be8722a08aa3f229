import type { HostState, Recalculation } from '../hostState';
import { isWatchdogError } from '../runExecution';
import type { ScriptFile } from '../scriptFile';
import type { Cell } from '../workbook/cell';
import { placeKey, placeOfKey } from '../workbook/placeKey';
import type { WorkbookObserver } from '../workbook/workbook';
import { isContent, type Worksheet } from '../workbook/worksheet';
import type { CalculationEngine, CellOutcome, ChangedCell } from './calculationEngine';
import { CellCaller } from './cellCaller';
import type { CellFunctionShape } from './cellFunctionShape';
import { SheetRoster } from './sheetRoster';
import { WrittenResults } from './writtenResults';

const TOO_LONG = 'Exceeded maximum execution time';

/**
 * Keeps formulas' results in the workbook up to date. It learns of every change, and calculates when
 * somebody reads, at the end of an execution and after a person's edit. A workbook without formulas
 * costs nothing; tabs that no formula mentions are not loaded into the engine.
 */
export class FormulaEngine implements Recalculation, WorkbookObserver {
  private engine: CalculationEngine | undefined;
  private rebuild = true;
  private calculating = false;
  private writing = false;
  private caller: CellCaller | undefined;
  private running = '';
  private calledAt = 0;
  private struckOut = false;
  private readonly poisoned = new Set<string>();
  private readonly pending = new Map<Worksheet, Set<number>>();
  private readonly roster: SheetRoster;
  private readonly results: WrittenResults;

  constructor(
    private readonly host: HostState,
    private readonly script: ScriptFile,
    private readonly shapes: readonly CellFunctionShape[],
  ) {
    this.roster = new SheetRoster(host.workbook);
    this.results = new WrittenResults(host.workbook);
    host.workbook.observe(this);
  }

  cellChanged(sheet: Worksheet, row: number, column: number, before: Cell | undefined): void {
    if (this.writing) return;
    const after = sheet.cellAt(row, column);
    // The look of a blank cell is nothing to any formula.
    if (!isContent(before) && !isContent(after)) return;
    const formulas = this.roster.noteChange(sheet, before, after);
    if (formulas || before?.spilled) this.results.touched = true;
    // An engine that will be built anew reads everything then.
    if (this.rebuild) return;
    let cells = this.pending.get(sheet);
    if (cells === undefined) {
      cells = new Set();
      this.pending.set(sheet, cells);
    }
    cells.add(placeKey(row, column));
  }

  structureChanged(): void {
    if (this.roster.outdated()) this.rebuild = true;
  }

  /** Throws all results away, as reopening the file does. */
  forget(): void {
    this.rebuild = true;
  }

  abandon(): void {
    this.rebuild = true;
    this.calculating = false;
    this.writing = false;
  }

  recalculate(): void {
    if (this.calculating || (!this.rebuild && this.pending.size === 0)) return;
    if (this.roster.formulas() === 0 && !this.results.hasSpills()) {
      this.pending.clear();
      this.engine = undefined;
      this.rebuild = true;
      return;
    }
    this.calculating = true;
    this.poisoned.clear();
    const offset = this.host.clock.offset();
    try {
      for (let limitMs = this.host.limits.recalculationMs; !this.attempt(limitMs); ) {
        this.rebuild = true;
        if (!this.struckOut) limitMs *= 4;
      }
    } finally {
      this.host.clock.settle(offset);
      this.calculating = false;
      this.caller = undefined;
    }
  }

  private call(functionName: string, args: readonly unknown[]): CellOutcome {
    if (this.poisoned.has(functionName)) {
      const error = { name: 'Exception', message: TOO_LONG, stack: '', timedOut: true };
      return { ok: false, error };
    }
    this.running = functionName;
    this.calledAt = performance.now();
    const outcome = (this.caller as CellCaller).call(functionName, args);
    this.running = '';
    return outcome;
  }

  /**
   * One pass under the watchdog; false when it bit. A function that ran away alone is struck out for
   * this recalculation; a workbook that merely needs longer gets longer.
   */
  private attempt(limitMs: number): boolean {
    this.caller = new CellCaller(this.host, this.script);
    this.running = '';
    this.struckOut = false;
    try {
      this.caller.guard(() => this.pass(), limitMs);
      return true;
    } catch (error) {
      this.writing = false;
      if (!isWatchdogError(error)) throw error;
      const ranForMs = performance.now() - this.calledAt;
      if (this.running !== '' && ranForMs * 2 > this.host.limits.recalculationMs) {
        this.struckOut = true;
        this.poisoned.add(this.running);
      }
      return false;
    }
  }

  private pass(): void {
    if (this.rebuild || this.results.blocked || this.roster.unloadedMentions()) {
      this.build();
      return;
    }
    const engine = this.engine as CalculationEngine;
    let changes: ReturnType<CalculationEngine['update']>;
    try {
      changes = engine.update(this.changedCells());
    } catch (error) {
      if (isWatchdogError(error)) throw error;
      // Typing into a spilled result: the engine refuses what Sheets answers with #REF!.
      this.build();
      return;
    }
    this.pending.clear();
    this.write(() => this.results.apply(engine, changes));
  }

  private build(): void {
    this.engine?.destroy();
    this.results.forgetSpills();
    this.roster.load();
    this.engine = this.host.options.engine({
      workbook: this.host.workbook,
      loaded: this.roster.loadedSheets(),
      functions: this.shapes,
      call: (functionName, args) => this.call(functionName, args),
      anyVolatile: () => this.roster.volatileFormulas > 0,
      currentYear: () => new Date(this.host.clock.now()).getUTCFullYear(),
    });
    this.rebuild = false;
    this.pending.clear();
    const { engine } = this;
    this.write(() => this.results.applyAll(engine));
  }

  private write(work: () => void): void {
    this.writing = true;
    work();
    this.results.touched = false;
    this.writing = false;
  }

  private *changedCells(): Generator<ChangedCell> {
    for (const [sheet, cells] of this.pending) {
      if (!this.roster.loadedSheets().has(sheet)) continue;
      for (const key of cells) {
        const { row, column } = placeOfKey(key);
        if (!sheet.cellAt(row, column)?.spilled) yield { sheet, row, column };
      }
    }
  }
}
