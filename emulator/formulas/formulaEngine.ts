import type vm from 'node:vm';
import type { HyperFormula } from 'hyperformula';
import type { HostState, Recalculation } from '../hostState';
import { isWatchdogError } from '../runExecution';
import type { Cell } from '../workbook/cell';
import { showsDate } from '../workbook/cellReader';
import { localeConventions } from '../workbook/localeConventions';
import { placeKey, placeOfKey } from '../workbook/placeKey';
import type { WorkbookObserver } from '../workbook/workbook';
import type { Worksheet } from '../workbook/worksheet';
import { buildEngine } from './buildEngine';
import { CellCaller, type CellOutcome } from './cellCaller';
import type { CellFunctionShape } from './cellFunctionShape';
import type { CustomFunctionDesk, EngineAddress } from './customFunctionPlugin';
import { engineFormula, isVolatile } from './engineFormula';
import { contentOf } from './engineValue';
import { SheetRoster } from './sheetRoster';
import { WrittenResults } from './writtenResults';

const TOO_LONG = 'Exceeded maximum execution time';

/**
 * Keeps formulas' results in the workbook up to date. It learns of every change, and calculates when
 * somebody reads, at the end of an execution and after a person's edit. A workbook without formulas
 * costs nothing; tabs that no formula mentions are not loaded into the engine.
 */
export class FormulaEngine implements Recalculation, WorkbookObserver, CustomFunctionDesk {
  private engine: HyperFormula | undefined;
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
    private readonly script: vm.Script,
    private readonly shapes: readonly CellFunctionShape[],
  ) {
    this.roster = new SheetRoster(host.workbook);
    this.results = new WrittenResults(host.workbook, this.roster);
    host.workbook.observe(this);
  }

  get timeZone() {
    return this.host.workbook.timeZone;
  }

  get conventions() {
    return localeConventions(this.host.workbook.locale);
  }

  get anyVolatile() {
    return this.roster.volatileFormulas > 0;
  }

  cellChanged(sheet: Worksheet, row: number, column: number, before: Cell | undefined): void {
    if (this.writing) return;
    const formulas = this.roster.noteChange(sheet, before, sheet.cellAt(row, column));
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

  call(functionName: string, args: readonly unknown[], _at: EngineAddress): CellOutcome {
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

  showsDate({ sheet, row, col }: EngineAddress): boolean | undefined {
    const format = this.roster.sheetOf(sheet)?.cellAt(row, col)?.numberFormat;
    return format === undefined ? undefined : showsDate(format);
  }

  isVolatile({ sheet, row, col }: EngineAddress): boolean {
    const formula = this.roster.sheetOf(sheet)?.cellAt(row, col)?.formula;
    return formula !== undefined && isVolatile(formula);
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
    const engine = this.engine as HyperFormula;
    let changes: ReturnType<HyperFormula['batch']>;
    try {
      changes = engine.batch(() => this.sendPending(engine));
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
    this.engine = buildEngine(this.host, this.roster, this.shapes, this);
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

  private sendPending(engine: HyperFormula): void {
    for (const [sheet, cells] of this.pending) {
      const id = this.roster.engineIdOf(sheet);
      if (id === undefined) continue;
      for (const key of cells) {
        const { row, column } = placeOfKey(key);
        const cell = sheet.cellAt(row, column);
        if (cell?.spilled) continue;
        const content =
          cell?.formula === undefined
            ? contentOf(cell?.value ?? '', cell?.numberFormat)
            : engineFormula(cell.formula, sheet, this.host.workbook);
        engine.setCellContents({ sheet: id, row, col: column }, content);
      }
    }
  }
}
