import type { AttributionInput } from '../domain/attribution/attributionInput';
import { creditConversions } from '../domain/attribution/creditConversions';
import type { Credits } from '../domain/attribution/credits';
import type { TrackingIndex } from '../domain/attribution/trackingIndex';
import { scoreCreators } from '../domain/fraud/scoreCreators';
import { assetMeasures } from './assetMeasures';
import { attributionOf } from './attributionOf';
import { collaborationSpend } from './collaborations/collaborationSpend';
import { commissionLines } from './collaborations/commissionLines';
import { conversionMeasures } from './conversionMeasures';
import { type CreatorSignals, creatorSignals } from './creatorSignals';
import { type Directory, directoryOf } from './directory';
import type { Measures } from './measures';
import type { PipelineInput } from './pipelineInput';
import { postMeasures } from './postMeasures';
import { flagMeasuredByReports } from './reported/flagMeasuredByReports';
import { type CountedReports, reportedCounts } from './reported/reportedCounts';
import { besideOf } from './tally/besideOf';
import type { ConversionTally } from './tally/conversionTally';
import { tallyConversions } from './tally/tallyConversions';
import { tallyOfFacts } from './tally/tallyOfFacts';
import { readWorkbook, type Workbook } from './workbook';

/** A workbook as read, with what every row of it adds. */
export interface MeasuredWorkbook {
  readonly workbook: Workbook;
  readonly directory: Directory;
  readonly attribution: AttributionInput;
  readonly credits: Credits;
  readonly index: TrackingIndex;
  readonly reports: CountedReports;
  readonly signals: CreatorSignals;
  readonly measures: Measures;
  readonly tally: ConversionTally;
  readonly nowMs: number;
}

/**
 * Reads a workbook, attributes its leads and orders, scores its creators and measures every row.
 *
 * @throws RangeError when the zone is unknown
 */
export function measuredWorkbook(input: PipelineInput): MeasuredWorkbook {
  const { tabs, zone, locale, nowMs, importIssues = [], counted, score = scoreCreators } = input;
  const workbook = readWorkbook(tabs, zone, locale, nowMs);
  for (const issue of importIssues) workbook.issues.add(issue);
  const directory = directoryOf(workbook);
  const attribution = attributionOf(workbook, directory);
  const { credits, index } = creditConversions(attribution);
  flagMeasuredByReports(workbook, credits);
  const reports = reportedCounts(workbook, directory, index);
  const signals = creatorSignals(workbook, nowMs, score);
  const inFile = measuresOf({ workbook, directory, attribution, credits }, signals, nowMs);
  const measures =
    counted === undefined ? inFile : { ...inFile, beside: besideOf(counted.facts, workbook) };
  const base = { workbook, directory, attribution, credits, index, measures, nowMs };
  const tally = counted === undefined ? tallyConversions(base) : tallyOfFacts(counted.facts, base);
  return { ...base, reports, signals, tally };
}

function measuresOf(
  {
    workbook,
    directory,
    attribution,
    credits,
  }: Pick<MeasuredWorkbook, 'workbook' | 'directory' | 'attribution' | 'credits'>,
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
