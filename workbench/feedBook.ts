import { createHash } from 'node:crypto';
import type { ExecutionResult, Host, HostOptions } from '../emulator/hostTypes';
import { hyperFormulaEngine } from '../emulator/hyperformula/hyperFormulaEngine';
import type { Workbook } from '../emulator/workbook/workbook';
import { choicesByWord, declaredChoices } from '../src/workbook/schema/choiceWords';
import type { Bundle } from './bundle';
import { knownColumns, knownTab } from './files/knownTab';

/** The bundle's top-level function that runs the whole job, as its menu item does. */
const JOB = 'runJob';
/** A run that six minutes do not suffice for goes on in further executions. */
const MOST_EXECUTIONS = 100;
const PAUSE_MS = 60_000;
const WATCHDOG_MS = 3_600_000;

/** How the job ended, in one line for the terminal. */
export interface FeedOutcome {
  ok: boolean;
  message: string;
}

/**
 * Runs the add-on's own job on a workbook, over as many executions as it asks for.
 *
 * @param nowMs the run's moment, epoch milliseconds: the same workbook then gives the same bytes. The clock's without it
 */
export function feedBook(
  workbook: Workbook,
  bundle: Bundle,
  createHost: (options: HostOptions) => Host,
  nowMs?: number,
): FeedOutcome {
  const moment = nowMs === undefined ? {} : { now: () => nowMs, uuid: idsOf(nowMs) };
  const host = createHost({
    engine: hyperFormulaEngine,
    coldStart: false,
    ...bundle,
    ...moment,
    workbook,
    limits: { watchdogMs: WATCHDOG_MS },
  });
  let execution = host.runMenuItem(JOB);
  for (let count = 1; count < MOST_EXECUTIONS && continues(execution, workbook); count += 1) {
    host.clock.advance(PAUSE_MS);
    execution = host.runMenuItem(JOB);
  }
  if (execution.error) return { ok: false, message: `The job failed: ${execution.error.message}` };
  const run = latestRun(workbook);
  if (run.get('result') === 'done') return { ok: true, message: summaryOf(workbook, run) };
  const reason = run.get('message') ?? 'the add-on does not say why';
  return {
    ok: false,
    message: `The job did not finish (${run.get('result') ?? 'no run'}): ${reason}`,
  };
}

/** Ids that look random and are the same for every run at that moment. */
function idsOf(nowMs: number): () => string {
  let count = 0;
  return () => {
    count += 1;
    const digits = createHash('sha256').update(`${nowMs} ${count}`).digest('hex');
    return digits.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, '$1-$2-4$3-8$4-$5');
  };
}

function continues({ ok }: ExecutionResult, workbook: Workbook): boolean {
  return ok && latestRun(workbook).get('result') === 'continues';
}

/** The first row of Runs, which holds the newest run, by column key, whatever language it speaks. */
function latestRun(workbook: Workbook): Map<string, string> {
  const sheet = workbook.sheetNamed('Runs');
  const run = new Map<string, string>();
  if (!sheet) return run;
  const headers = Array.from({ length: sheet.columnCount }, (_, column) =>
    String(sheet.cellAt(0, column)?.value ?? ''),
  );
  knownColumns(knownTab('Runs'), headers).forEach((column, index) => {
    if (!column) return;
    const text = String(sheet.cellAt(1, index)?.value ?? '');
    run.set(column.key, column.choices ? declaredChoices(choicesByWord(column), text) : text);
  });
  return run;
}

function summaryOf(workbook: Workbook, run: Map<string, string>): string {
  const counts = ['Credits', 'Looker', 'Scoreboard', 'Health'].flatMap((name) => {
    const sheet = workbook.sheetNamed(name);
    return sheet ? [`${name} ${Math.max(0, sheet.contentSize().rows - 1)}`] : [];
  });
  const [read, used, leftOut] = ['rows_read', 'rows_used', 'rows_left_out'].map((key) =>
    run.get(key),
  );
  return `The job is done. Rows read ${read}, used ${used}, left out ${leftOut}. Rows written: ${counts.join(', ')}.`;
}
