import { editEvent, openEvent, triggerEvent } from './eventObjects';
import type { ExecutionKind } from './execution';
import { CellCaller } from './formulas/cellCaller';
import type { FormulaEngine } from './formulas/formulaEngine';
import type { HostState } from './hostState';
import type { AuthModeName, CellEdit, ExecutionResult, Host, HostChange, User } from './hostTypes';
import { argumentsFromPage, resultForPage } from './pageValues';
import { errorOf, isWatchdogError, type Passage, runExecution } from './runExecution';
import { isCallable, type ScriptFile } from './scriptFile';
import type { Area } from './workbook/cell';
import { writeCell } from './workbook/cellWriter';

const NOTHING: ExecutionResult = { ok: true, calls: {}, elapsedMs: 0 };

/** Opens, clicks, fires, calls and edits: what a person and a page do with the file. */
export class EmulatedHost {
  constructor(
    private readonly state: HostState,
    private readonly script: ScriptFile,
    private readonly engine: FormulaEngine,
  ) {}

  open(authMode: 'NONE' | 'LIMITED' = 'LIMITED'): ExecutionResult {
    this.state.workbook.batch(() => this.engine.recalculate());
    if (!this.functionNames().includes('onOpen')) return NOTHING;
    return this.run('open', 'onOpen', authMode, {
      args: (execution, realm) => [realm.enter(openEvent(execution, authMode))],
      result: () => undefined,
    });
  }

  runMenuItem(functionName: string): ExecutionResult {
    return this.run('menu', functionName, this.state.authMode ?? 'FULL', {
      args: () => [],
      result: (value, realm) => realm.leave(value),
    });
  }

  runTrigger(id: string): ExecutionResult {
    const trigger = this.state.triggers.find((one) => one.id === id);
    if (trigger === undefined) throw new Error(`There is no trigger ${id}`);
    const passage: Passage = {
      args: (execution, realm) => [realm.enter(triggerEvent(execution, trigger))],
      result: (value, realm) => realm.leave(value),
    };
    const user = { ...this.state.user, email: trigger.owner };
    return this.run('trigger', trigger.functionName, this.state.authMode ?? 'FULL', passage, user);
  }

  callFromPage(functionName: string, args: readonly unknown[]): ExecutionResult {
    if (!isCallable(this.script, functionName)) {
      const error = new TypeError(`google.script.run.${functionName} is not a function`);
      return { ...NOTHING, ok: false, error: errorOf(error) };
    }
    let legal: unknown[];
    try {
      legal = argumentsFromPage(args);
    } catch (error) {
      return { ...NOTHING, ok: false, error: errorOf(error) };
    }
    return this.run('page', functionName, this.state.authMode ?? 'FULL', {
      args: (_execution, realm) => legal.map((arg) => realm.enter(arg)),
      result: resultForPage,
    });
  }

  setCells(edits: readonly CellEdit[]): ExecutionResult {
    const { workbook, clock } = this.state;
    const errors: Error[] = [];
    workbook.batch(() => {
      for (const { sheetId, row, column, input } of edits) {
        try {
          const sheet = workbook.sheetWithId(sheetId);
          if (sheet === undefined) throw new Error(`There is no sheet ${sheetId}`);
          if (row >= sheet.rowCount || column >= sheet.columnCount || row < 0 || column < 0) {
            throw new Error(
              'The coordinates of the range are outside the dimensions of the sheet.',
            );
          }
          writeCell(workbook, sheet, { row, column }, input, clock.now());
        } catch (error) {
          errors.push(error as Error);
        }
      }
      this.engine.recalculate();
    });
    const edited = this.runOnEdit(edits);
    return errors[0] === undefined ? edited : { ...edited, ok: false, error: errorOf(errors[0]) };
  }

  callFunction(functionName: string, args: readonly unknown[]): ExecutionResult {
    const caller = new CellCaller(this.state, this.script);
    const startedAt = this.state.clock.now();
    let outcome: ReturnType<CellCaller['call']> | undefined;
    try {
      caller.guard(() => {
        outcome = caller.call(functionName, args);
      }, this.state.limits.recalculationMs);
    } catch (error) {
      if (!isWatchdogError(error)) throw error;
    }
    const calls = caller.latest().callCounts();
    const elapsedMs = this.state.clock.now() - startedAt;
    this.state.calls = calls;
    if (outcome?.ok) return { ok: true, value: outcome.value, calls, elapsedMs };
    const timeout = { name: 'Exception', message: 'Exceeded maximum execution time', stack: '' };
    return { ok: false, error: outcome?.error ?? { ...timeout, timedOut: true }, calls, elapsedMs };
  }

  recalculate(): void {
    this.engine.forget();
    this.state.workbook.batch(() => this.engine.recalculate());
  }

  functionNames(): readonly string[] {
    return [...this.script.declared].filter((name) => isCallable(this.script, name));
  }

  private runOnEdit(edits: readonly CellEdit[]): ExecutionResult {
    const first = edits[0];
    const sheet = first && this.state.workbook.sheetWithId(first.sheetId);
    if (!sheet || !this.functionNames().includes('onEdit')) return NOTHING;
    const area = areaAround(edits.filter((edit) => edit.sheetId === first.sheetId));
    return this.run('edit', 'onEdit', 'LIMITED', {
      args: (execution, realm) => [realm.enter(editEvent(execution, sheet, area))],
      result: () => undefined,
    });
  }

  private run(
    kind: ExecutionKind,
    functionName: string,
    authMode: AuthModeName,
    passage: Passage,
    user: User = this.state.user,
  ): ExecutionResult {
    const { limits } = this.state;
    const simple = kind === 'open' || kind === 'edit';
    const limitMs = simple ? limits.cellMs : limits.executionMs;
    const plan = { functionName, kind, authMode, limitMs, user };
    return runExecution(this.state, this.script, plan, passage);
  }
}

function areaAround(edits: readonly CellEdit[]): Area {
  const rows = edits.map((edit) => edit.row);
  const columns = edits.map((edit) => edit.column);
  const row = rows.reduce((a, b) => Math.min(a, b));
  const column = columns.reduce((a, b) => Math.min(a, b));
  return {
    row,
    column,
    rows: rows.reduce((a, b) => Math.max(a, b)) - row + 1,
    columns: columns.reduce((a, b) => Math.max(a, b)) - column + 1,
  };
}

/** Ties the moving parts to the interface that pages, servers and tests use. */
export function hostInterface(state: HostState, acts: EmulatedHost): Host {
  const { clock } = state;
  return {
    workbook: state.workbook,
    open: (authMode) => acts.open(authMode),
    menus: () => state.menus,
    runMenuItem: (functionName) => acts.runMenuItem(functionName),
    triggers: () => state.triggers,
    runTrigger: (id) => acts.runTrigger(id),
    callFromPage: (functionName, args) => acts.callFromPage(functionName, args),
    setCells: (edits) => acts.setCells(edits),
    callFunction: (functionName, args) => acts.callFunction(functionName, args),
    recalculate: () => acts.recalculate(),
    valueAt: (sheetName, row, column) =>
      state.workbook.sheetNamed(sheetName)?.cellAt(row, column)?.value ?? '',
    sidebar: () => state.sidebar,
    closeSidebar: () => {
      state.sidebar = undefined;
    },
    dialogs: () => state.dialogs,
    toasts: () => state.toasts,
    alerts: () => state.questions,
    mails: () => state.mails,
    logs: () => state.logs,
    calls: () => state.calls,
    cells: () => state.cells,
    functionNames: () => acts.functionNames(),
    clock: { now: () => clock.now(), advance: (milliseconds) => clock.advance(milliseconds) },
    setUser: (user) => {
      state.user = user;
    },
    setAuthMode: (mode) => {
      state.authMode = mode;
    },
    setGrantedScopes: (scopes) => {
      state.scopes = new Set(scopes);
    },
    setFaults: (faults) => {
      state.faults = faults ?? [];
    },
    setMeanwhile: (act) => {
      state.meanwhile = act;
    },
    answerNext: (...answers) => {
      state.answers.push(...answers);
    },
    holdLock: (kind, forMs) => {
      const other = {};
      if (!state.locks.take(kind, other, 0, forMs)) throw new Error(`The ${kind} lock is taken`);
      return () => state.locks.release(kind, other);
    },
    properties: (kind) => {
      if (kind === 'document') return state.workbook.documentProperties;
      return kind === 'script' ? state.scriptProperties : state.userStore(state.user.email);
    },
    onChange: (listener: (change: HostChange) => void) => state.listen(listener),
  };
}
