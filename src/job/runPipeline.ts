import type { Credits } from '../domain/attribution/credits';
import { evidences } from '../domain/attribution/evidence';
import { helpRows } from '../workbook/helpRows';
import type { Severity } from '../workbook/issue';
import { lacksIds } from '../workbook/read/blankIds';
import type { TabName } from '../workbook/schema/tabs';
import { headerRow } from '../workbook/write/headerRow';
import { type Cell, rowsFor } from '../workbook/write/rowsFor';
import { workbookAssignments } from './assignments/workbookAssignments';
import { contentFaults } from './content/contentFaults';
import { rowsWithCounted, withoutConversions } from './countedElsewhere';
import { creditRows } from './creditRows';
import { emptiedTabs } from './emptiedTabs';
import { estimatesOf } from './estimates';
import { forecastRows } from './forecasts/forecastRows';
import { seenInput } from './gate/seenInput';
import { placeOfIssue } from './health/placeOfIssue';
import { reportHealth } from './health/reportHealth';
import { reportRowsAside } from './health/reportRowsAside';
import { healthRows } from './healthRows';
import type { JobOutput, TabOutput } from './jobOutput';
import { feedRows } from './looker/feedRows';
import { feedTable } from './looker/feedTable';
import { measuredWorkbook } from './measuredWorkbook';
import { newSnapshots } from './newSnapshots';
import { dueOfIssues } from './operations/dueOfIssues';
import {
  jobOperations,
  type Operations,
  type OperationsMaterial,
  operationsRows,
} from './operations/operationsOutput';
import type { PipelineInput } from './pipelineInput';
import { rollUpRows } from './rollUp/rollUpRows';
import { scoreboardRows } from './scoreboard/scoreboardRows';
import { workbookTotals } from './totals/workbookTotals';
import type { Workbook } from './workbook';

/**
 * The whole job without any service: reads the tabs, attributes conversions, scores creators, rolls
 * up, and returns the tabs as they should stand. The same input always gives the same output.
 *
 * @throws RangeError when the zone is unknown
 */
export function runPipeline(input: PipelineInput): JobOutput {
  const { zone, locale, nowMs, presentTabs = [], counted } = input;
  const tabs = counted === undefined ? input.tabs : withoutConversions(input.tabs);
  const measured = measuredWorkbook({ ...input, tabs });
  const { workbook, directory, attribution, credits, measures, reports, signals, tally } = measured;
  const known = { ...measured, reported: reports.counts };
  const assignments = workbookAssignments(known);
  const { windowEndsAt } = attribution.posts;
  const totals = workbookTotals({ ...known, assignments, windowEndsAt });
  const looker =
    counted?.looker ??
    feedRows(workbook, directory, credits, measures, assignments, nowMs, reports.counts);
  const forecasts = forecastRows({ ...known, assignments }, tabs.Forecasts);
  const faults = contentFaults({ workbook, directory, windowEndsAt, nowMs });
  const feed = () => feedTable(looker, zone, locale);
  const work = { workbook, directory, measures, faults, nowMs, looker: feed };
  const operations = jobOperations(work);
  const rollUp = rollUpRows(workbook);
  if (counted !== undefined) reportRowsAside(workbook, input.tabs.Conversions);
  reportHealth({ ...known, assignments, totals, signals, reports, faults });
  const health = healthRows(workbook, placeOfIssue(tabs));
  const estimates = estimatesOf(workbook, tally);
  const judged = { workbook, directory, totals, assignments, signals, estimates };
  const written = [
    tab('Credits', creditRows(workbook, credits)),
    tab('Looker', looker),
    tab('Scoreboard', scoreboardRows(judged)),
    tab('Health', health),
    ...helpTabs(workbook, health.length, presentTabs),
    ...operationsTabs(work, operations),
    ...(rollUp.length > 0 ? [tab('RollUp', rollUp)] : []),
    ...(forecasts.length > 0 ? [tab('Forecasts', forecasts)] : []),
  ];
  const excluded = counted?.facts.read.excluded ?? excludedCount(credits);
  const issues = workbook.issues.all();
  const issuesOf = (kind: Severity) => issues.filter(({ severity }) => severity === kind).length;
  return {
    language: workbook.settings.language,
    currency: workbook.settings.currency,
    lacksIds: lacksIds(tabs),
    tabs: [...written, ...emptiedTabs(presentTabs, written)],
    rowCounts: rowsWithCounted(workbook.rowCounts, counted),
    seen: seenInput(workbook.tabsRead, tabs, looker, excluded),
    credited: { orders: totals.all.orders, leads: totals.all.leads },
    rowsThere: counted?.facts.read.used,
    healthRows: health.length,
    healthErrors: issuesOf('error'),
    healthWarnings: issuesOf('warning'),
    newSnapshots: newSnapshots(workbook, nowMs),
  };
}

/** What Health links to; a Help tab that is there speaks the file's language even when Health has nothing to say. */
function helpTabs(
  { speech, reading }: Workbook,
  findings: number,
  presentTabs: readonly TabName[],
): TabOutput[] {
  if (findings === 0 && !presentTabs.includes('Help')) return [];
  return [tab('Help', rowsFor('Help', helpRows(speech.language), reading.clock))];
}

/** Leads and orders whose status keeps them from counting. */
function excludedCount({ evidence }: Credits): number {
  return evidence.reduce(
    (count, place) => (evidences[place] === 'excluded' ? count + 1 : count),
    0,
  );
}

function operationsTabs(work: OperationsMaterial, operations: Operations): TabOutput[] {
  const rows = operationsRows(work, operations, dueOfIssues(work.workbook));
  return rows.map((each) => tab(each.name, each.rows));
}

function tab(name: TabName, rows: readonly (readonly Cell[])[]): TabOutput {
  // Joined, not spread: spreading walks the feed's rows one by one.
  return { name, rows: [headerRow(name) as readonly Cell[]].concat(rows) };
}
