import type { AttributionInput } from '../domain/attribution/attributionInput';
import { creditConversions } from '../domain/attribution/creditConversions';
import type { Credits } from '../domain/attribution/credits';
import { evidences } from '../domain/attribution/evidence';
import { scoreCreators } from '../domain/fraud/scoreCreators';
import type { ConversionFacts } from '../domain/judgement/conversionFacts';
import type { Issue } from '../workbook/issue';
import type { TabName } from '../workbook/schema/tabs';
import { headerRow } from '../workbook/write/headerRow';
import type { Cell } from '../workbook/write/rowsFor';
import { assetMeasures } from './assetMeasures';
import { workbookAssignments } from './assignments/workbookAssignments';
import { attributionOf } from './attributionOf';
import { collaborationSpend } from './collaborations/collaborationSpend';
import { commissionLines } from './collaborations/commissionLines';
import { contentFaults } from './content/contentFaults';
import { conversionMeasures } from './conversionMeasures';
import { type CreatorScorer, type CreatorSignals, creatorSignals } from './creatorSignals';
import { creditRows } from './creditRows';
import { type Directory, directoryOf } from './directory';
import { emptiedTabs } from './emptiedTabs';
import { estimatesOf } from './estimates';
import { forecastRows } from './forecasts/forecastRows';
import { seenInput } from './gate/seenInput';
import { placeOfIssue } from './health/placeOfIssue';
import { reportHealth } from './health/reportHealth';
import { healthRows } from './healthRows';
import type { JobOutput, TabOutput } from './jobOutput';
import { feedRows } from './looker/feedRows';
import { feedTable } from './looker/feedTable';
import type { Measures } from './measures';
import { newSnapshots } from './newSnapshots';
import { dueOfIssues } from './operations/dueOfIssues';
import {
  jobOperations,
  type Operations,
  type OperationsMaterial,
  operationsRows,
} from './operations/operationsOutput';
import { postMeasures } from './postMeasures';
import { flagMeasuredByReports } from './reported/flagMeasuredByReports';
import { reportedCounts } from './reported/reportedCounts';
import { scoreboardRows } from './scoreboard/scoreboardRows';
import { besideOf } from './tally/besideOf';
import { tallyConversions } from './tally/tallyConversions';
import { tallyOfFacts } from './tally/tallyOfFacts';
import { workbookTotals } from './totals/workbookTotals';
import { type RowCounts, readWorkbook, type TabCells, type Workbook } from './workbook';

/** What a run starts from. */
export interface PipelineInput {
  readonly tabs: TabCells;
  /** The spreadsheet's IANA time zone. */
  readonly zone: string;
  /** The spreadsheet's locale, such as en_US. */
  readonly locale: string;
  /** The moment of the run: written as updated_at, and what "soon" is counted from. */
  readonly nowMs: number;
  /** What the import of accounts has to say in Health. */
  readonly importIssues?: readonly Issue[];
  /** The job's own tabs that stand in the file: one that has nothing to say any more is emptied. */
  readonly standing?: readonly TabName[];
  /** Leads and orders that a warehouse counted; those of the file are then left alone. */
  readonly counted?: CountedElsewhere | undefined;
  /** How creators are scored; the product's own model when left out. */
  readonly score?: CreatorScorer;
}

/** What a warehouse counted. */
export interface CountedElsewhere {
  readonly facts: ConversionFacts;
  /** The rows of the Looker tab. */
  readonly looker: readonly (readonly Cell[])[];
}

/**
 * The whole job without any service: reads the tabs, attributes conversions, scores creators, rolls
 * up, and returns the tabs as they should stand. The same input always gives the same output.
 *
 * @throws RangeError when the zone is unknown
 */
export function runPipeline(input: PipelineInput): JobOutput {
  const { zone, locale, nowMs, importIssues = [], standing = [], counted, score } = input;
  const tabs = counted === undefined ? input.tabs : withoutConversions(input.tabs);
  const workbook = readWorkbook(tabs, zone, locale, nowMs);
  for (const issue of importIssues) workbook.issues.add(issue);
  const directory = directoryOf(workbook);
  const attribution = attributionOf(workbook, directory);
  const { credits, index, reports } = credited(workbook, directory, attribution);
  const signals = creatorSignals(workbook, nowMs, score ?? scoreCreators);
  const inFile = measuresOf({ workbook, directory, attribution, credits }, signals, nowMs);
  const measures =
    counted === undefined ? inFile : { ...inFile, beside: besideOf(counted.facts, workbook) };
  const reported = reports.counts;
  const base = { workbook, directory, attribution, credits, index, measures, nowMs };
  const tally = counted === undefined ? tallyConversions(base) : tallyOfFacts(counted.facts, base);
  const known = { ...base, tally, reported };
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
  reportHealth({ ...known, assignments, totals, signals, reports, faults });
  const health = healthRows(workbook, placeOfIssue(tabs));
  const estimates = estimatesOf(workbook, tally);
  const judged = { workbook, directory, totals, assignments, signals, estimates };
  const written = [
    tab('Credits', creditRows(workbook, credits)),
    tab('Looker', looker),
    tab('Scoreboard', scoreboardRows(judged)),
    tab('Health', health),
    ...operationsTabs(work, operations),
    ...(forecasts.length > 0 ? [tab('Forecasts', forecasts)] : []),
  ];
  return {
    language: workbook.settings.language,
    tabs: [...written, ...emptiedTabs(standing, written)],
    rowCounts: withCounted(workbook.rowCounts, counted),
    seen: seenInput(
      workbook.tabsRead,
      tabs,
      looker,
      counted?.facts.read.excluded ?? excludedCount(credits),
    ),
    credited: { orders: totals.all.orders, leads: totals.all.leads },
    healthRows: health.length,
    healthErrors: workbook.issues.all().filter(({ severity }) => severity === 'error').length,
    newSnapshots: newSnapshots(workbook, nowMs),
  };
}

function withoutConversions({ Conversions: _, ...tabs }: TabCells): TabCells {
  return tabs;
}

function withCounted({ read, used, leftOut }: RowCounts, counted?: CountedElsewhere): RowCounts {
  if (counted === undefined) return { read, used, leftOut };
  const there = counted.facts.read;
  return {
    read: read + there.rows,
    used: used + there.used,
    leftOut: leftOut + there.rows - there.used,
  };
}

interface Credited {
  readonly workbook: Workbook;
  readonly directory: Directory;
  readonly attribution: AttributionInput;
  readonly credits: Credits;
}

/** Whom conversions and reported counts are attributed to; each campaign is measured by one of them. */
function credited(workbook: Workbook, directory: Directory, attribution: AttributionInput) {
  const { credits, index } = creditConversions(attribution);
  flagMeasuredByReports(workbook, credits);
  return { credits, index, reports: reportedCounts(workbook, directory, index) };
}

function measuresOf(
  { workbook, directory, attribution, credits }: Credited,
  { invalidShareOf }: CreatorSignals,
  nowMs: number,
): Measures {
  const today = workbook.reading.clock.dayOf(nowMs);
  const conversions = conversionMeasures(workbook, directory, credits);
  const commissions = commissionLines({ workbook, attribution, credits, conversions, nowMs });
  return {
    posts: postMeasures(workbook, invalidShareOf),
    assets: assetMeasures(workbook, directory, invalidShareOf, today),
    conversions,
    commissions,
    beside: collaborationSpend(workbook, commissions, nowMs),
  };
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
  return { name, rows: [headerRow(name), ...rows] };
}
