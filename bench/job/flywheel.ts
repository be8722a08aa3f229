import { creditConversions } from '../../src/domain/attribution/creditConversions';
import { assetMeasures } from '../../src/job/assetMeasures';
import { workbookAssignments } from '../../src/job/assignments/workbookAssignments';
import { attributionOf } from '../../src/job/attributionOf';
import { conversionMeasures } from '../../src/job/conversionMeasures';
import { directoryOf } from '../../src/job/directory';
import { feedRows } from '../../src/job/looker/feedRows';
import { postMeasures } from '../../src/job/postMeasures';
import { runPipeline } from '../../src/job/runPipeline';
import { tallyConversions } from '../../src/job/tally/tallyConversions';
import { readWorkbook } from '../../src/job/workbook';
import { benchNowMs } from './benchNow';
import type { BenchTabs } from './messyWorkbook';

/** The product's own path from cells to the rows of the feed. */
export function flywheelFeed(tabs: BenchTabs): unknown[][] {
  const workbook = readWorkbook(tabs, 'UTC', 'en_US', benchNowMs);
  const directory = directoryOf(workbook);
  const attribution = attributionOf(workbook, directory);
  const { credits, index } = creditConversions(attribution);
  const nothingInvalid = () => 0;
  const measures = {
    posts: postMeasures(workbook, nothingInvalid),
    assets: assetMeasures(
      workbook,
      directory,
      nothingInvalid,
      workbook.reading.clock.dayOf(benchNowMs),
    ),
    conversions: conversionMeasures(workbook, directory, credits),
    commissions: [],
    beside: [],
  };
  const base = {
    workbook,
    directory,
    attribution,
    credits,
    index,
    measures,
    nowMs: benchNowMs,
  };
  const tally = tallyConversions(base);
  const assignments = workbookAssignments({ ...base, tally, reported: [] });
  return feedRows(workbook, directory, credits, measures, assignments, benchNowMs, []);
}

/** The product's complete run: every tab that the job writes. Returns the rows of the feed. */
export function flywheelRun(tabs: BenchTabs): unknown[][] {
  const output = runPipeline({ tabs, zone: 'UTC', locale: 'en_US', nowMs: benchNowMs });
  return [
    ...(output.tabs.find(({ name }) => name === 'Looker')?.rows.slice(1) ?? []),
  ] as unknown[][];
}
