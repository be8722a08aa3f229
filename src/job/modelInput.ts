import { trackingIndex } from '../domain/attribution/trackingIndex';
import { scoreCreators } from '../domain/fraud/scoreCreators';
import { ownStatusWords } from '../domain/orders/ownStatusWords';
import type { ModelMaterial, ModelReport } from '../workbook/feed/modelMaterial';
import { IssueList } from '../workbook/issueList';
import { readTab } from '../workbook/read/readTab';
import { attributionOf } from './attributionOf';
import { creatorSignals } from './creatorSignals';
import { directoryOf } from './directory';
import { hasOnlySamples } from './looker/slotLabels';
import { vatDivisor } from './orders/vatDivisor';
import type { PipelineInput } from './pipelineInput';
import { reportedCounts } from './reported/reportedCounts';
import { readWorkbook, type Workbook } from './workbook';

/**
 * Reads a workbook for the model.
 *
 * @throws RangeError when the zone is unknown
 */
export function modelInput({ tabs, zone, locale, nowMs, score }: PipelineInput): ModelMaterial {
  const workbook = readWorkbook(tabs, zone, locale, nowMs);
  const { reading, settings } = workbook;
  const creatorIds = reading.idTexts('creator_id');
  const { riskOf } = creatorSignals(workbook, nowMs, score ?? scoreCreators);
  return {
    tables: {
      Campaigns: workbook.campaigns,
      Creators: workbook.creators,
      Posts: workbook.posts,
      Links: workbook.links,
      Conversions: readTab('Conversions', tabs.Conversions, reading, new IssueList()),
      Assets: workbook.assets,
      Collaborations: workbook.operations.Collaborations,
      Payouts: workbook.operations.Payouts,
    },
    settings,
    zone,
    nowMs,
    vatDivisor: vatDivisor(settings),
    isSample: hasOnlySamples(workbook),
    statusWords: [...ownStatusWords(settings.status_words ?? '').words].map(([word, meaning]) => ({
      word,
      meaning,
    })),
    signals: creatorIds.flatMap((creatorId, creator) => {
      const risk = riskOf(creator);
      return risk === undefined ? [] : [{ creatorId, invalidShare: risk / 100 }];
    }),
    reports: reportsOf(workbook),
  };
}

function reportsOf(workbook: Workbook): ModelReport[] {
  const directory = directoryOf(workbook);
  const index = trackingIndex(attributionOf(workbook, directory));
  const { counts } = reportedCounts(workbook, directory, index);
  const creatorIds = workbook.reading.idTexts('creator_id');
  const campaignIds = workbook.reading.idTexts('campaign_id');
  return counts.map(({ creator, campaign, day, clicks, leads, orders, revenue, margin }) => ({
    day,
    campaignId: campaignIds[campaign] ?? '',
    creatorId: creatorIds[creator] ?? '',
    clicks,
    leads,
    orders,
    revenue,
    margin,
  }));
}
