import type { JobOutput } from '../../job/jobOutput';
import { type UnfinishedRun, updateDocumentState } from '../documentState';
import { openTabSheets, type TabSheets } from '../tabs/tabSheets';
import { writeTab } from '../tabs/writeTab';
import { computeOutput } from './computeOutput';
import { prepareTabs } from './prepareTabs';
import { isStopRequested, tellProgress } from './runProgress';
import { fingerprintOf, type PlannedWrite, rowsIn, writePlan } from './writePlan';

/** Google ends an execution after six minutes; the rest is kept for what one more write may take. */
export const BUDGET_MS = 270_000;

/** What one execution did of a run. */
export interface JobStep {
  readonly run: UnfinishedRun;
  readonly output: JobOutput;
  readonly sheets: TabSheets;
  readonly result: 'done' | 'continues' | 'stopped';
  readonly rowsDone: number;
  readonly rowsTotal: number;
}

/**
 * One execution's worth of a run: reads every tab, computes everything anew (which is cheap and
 * always right), then writes on from where an earlier execution of the same output stopped. At least
 * one write is done, so that every run ends.
 */
export function jobStep(run: UnfinishedRun, deadlineMs: number): JobStep {
  const sheets = openTabSheets();
  const { runId, startedAtMs } = run;
  const tell = (stage: 'reading' | 'computing') =>
    tellProgress({ runId, stage, startedAtMs, rowsDone: 0, rowsTotal: 0 });
  const output = computeOutput(sheets, startedAtMs, tell);
  const fingerprint = fingerprintOf(output.tabs);
  const writesDone = run.fingerprint === fingerprint ? run.writesDone : 0;
  const current = { ...run, fingerprint, writesDone };
  if (writesDone === 0) prepareTabs(sheets, output.tabs);
  updateDocumentState({ unfinished: current });
  const plan = writePlan(output.tabs);
  const written = writeOn(sheets, current, plan, deadlineMs);
  return {
    run: { ...current, writesDone: written.writesDone },
    output,
    sheets,
    result: written.result,
    rowsDone: rowsIn(plan.slice(0, written.writesDone)),
    rowsTotal: rowsIn(plan),
  };
}

function writeOn(
  sheets: TabSheets,
  run: UnfinishedRun,
  plan: readonly PlannedWrite[],
  deadlineMs: number,
): Pick<JobStep, 'result'> & { writesDone: number } {
  const { runId, startedAtMs, writesDone: alreadyDone } = run;
  for (let index = alreadyDone; index < plan.length; index++) {
    if (isStopRequested()) return { result: 'stopped', writesDone: index };
    if (index > alreadyDone && Date.now() > deadlineMs) {
      return { result: 'continues', writesDone: index };
    }
    const write = plan[index] as PlannedWrite;
    tellProgress({
      runId,
      stage: 'writing',
      startedAtMs,
      rowsDone: rowsIn(plan.slice(0, index)),
      rowsTotal: rowsIn(plan),
    });
    writeTab(sheets.mustFind(write.tab.name), write);
  }
  return { result: 'done', writesDone: plan.length };
}
