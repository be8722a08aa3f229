import type { Message } from '../../ground/text/text';
import { vanishedInput } from '../../job/gate/vanishedInput';
import type { JobOutput } from '../../job/jobOutput';
import type { TabCells } from '../../job/workbook';
import type { RunStage } from '../../shared/runProgress';
import { readDocumentState, type UnfinishedRun } from '../documentState';
import { flush } from '../flush';
import { openTabSheets, type TabSheets } from '../tabs/tabSheets';
import { writeTab } from '../tabs/writeTab';
import { computeOutput } from './computeOutput';
import { expectedDuration } from './expectedDuration';
import { type FoundTabs, prepareTabs } from './prepareTabs';
import { isStopRequested, tellProgress } from './runProgress';
import { fingerprintOf, type PlannedWrite, rowsIn, writePlan } from './writePlan';

/** Google ends an execution after six minutes; the rest is kept for what one more write may take. */
export const BUDGET_MS = 270_000;

/** What one execution did of a run. */
export interface JobStep {
  readonly run: UnfinishedRun;
  /** The cells of the tabs that people fill. */
  readonly input: TabCells;
  readonly output: JobOutput;
  readonly sheets: TabSheets;
  readonly result: 'done' | 'continues' | 'stopped' | 'held';
  readonly rowsDone: number;
  readonly rowsTotal: number;
  /** What vanished since the last run; empty unless it is held. */
  readonly vanished: readonly Message[];
}

/** A continued run writes on without having read the tabs again. */
const nothingRead: FoundTabs = new Map();

type Tell = (stage: RunStage, rowsDone?: number) => void;

/**
 * One execution's worth of a run: reads every tab, computes everything anew (which is cheap and
 * always right), then writes on from where an earlier execution of the same output stopped. At least
 * one write is done, so that every run ends.
 */
export function jobStep(run: UnfinishedRun, deadlineMs: number): JobStep {
  const sheets = openTabSheets();
  const { runId, startedAtMs } = run;
  const expectedMs = expectedDuration();
  let rowsTotal = 0;
  const tell: Tell = (stage, rowsDone = 0) =>
    tellProgress({ runId, stage, startedAtMs, rowsDone, rowsTotal, expectedMs });
  const turn = { runId, nowMs: startedAtMs, deadlineMs, tell };
  const { input, output } = computeOutput(sheets, turn);
  const plan = writePlan(output.tabs);
  rowsTotal = rowsIn(plan);
  const current = placeInPlan(run, output, sheets);
  const vanished = vanishedSince(current, output);
  const step = { input, output, sheets, rowsTotal, run: current, rowsDone: 0, vanished };
  if (vanished.length > 0) return { ...step, result: 'held' };
  if (isStopRequested()) return { ...step, result: 'stopped' };
  const found = current.writesDone === 0 ? prepareTabs(sheets, output, current) : nothingRead;
  const { result, writesDone } = writeOn(sheets, found, current.writesDone, plan, {
    deadlineMs,
    tell,
  });
  // Refusals of what was written may only show now.
  flush();
  const rowsDone = rowsIn(plan.slice(0, writesDone));
  return { ...step, run: { ...current, writesDone }, result, rowsDone };
}

/** Asked before the first write only: a run that has begun to write has passed. */
function vanishedSince(run: UnfinishedRun, { seen }: JobOutput): readonly Message[] {
  if (run.writesAnyway || run.writesDone > 0) return [];
  return vanishedInput(readDocumentState().seen, seen);
}

/** Where to go on: at the start when the output is another one, or when a tab is gone meanwhile. */
function placeInPlan(run: UnfinishedRun, { tabs }: JobOutput, sheets: TabSheets): UnfinishedRun {
  const fingerprint = fingerprintOf(tabs);
  const isSame = run.fingerprint === fingerprint && tabs.every(({ name }) => sheets.find(name));
  return { ...run, fingerprint, writesDone: isSame ? run.writesDone : 0 };
}

/** Tabs that hold their figures already are left as they are. */
function writeOn(
  sheets: TabSheets,
  found: FoundTabs,
  alreadyDone: number,
  plan: readonly PlannedWrite[],
  { deadlineMs, tell }: { readonly deadlineMs: number; readonly tell: Tell },
): Pick<JobStep, 'result'> & { writesDone: number } {
  for (let index = alreadyDone; index < plan.length; index++) {
    const write = plan[index] as PlannedWrite;
    const before = found.get(write.tab.name);
    if (before?.isCurrent) continue;
    if (isStopRequested()) return { result: 'stopped', writesDone: index };
    if (index > alreadyDone && Date.now() > deadlineMs) {
      return { result: 'continues', writesDone: index };
    }
    tell('writing', rowsIn(plan.slice(0, index)));
    writeTab(sheets.mustFind(write.tab.name), write, sheets, before);
  }
  return { result: 'done', writesDone: plan.length };
}
