import { trackingIndex } from '../domain/attribution/trackingIndex';
import { scoreCreators } from '../domain/fraud/scoreCreators';
import { ownStatusWords } from '../domain/orders/ownStatusWords';
import type { StatusMeaning } from '../domain/orders/statusMeaning';
import { IssueList } from '../workbook/issueList';
import { readTab } from '../workbook/read/readTab';
import type { Table } from '../workbook/read/table';
import { attributionOf } from './attributionOf';
import { creatorSignals } from './creatorSignals';
import { directoryOf } from './directory';
import { hasOnlySamples } from './looker/slotLabels';
import { vatDivisor } from './orders/vatDivisor';
import type { PipelineInput } from './pipelineInput';
import { reportedCounts } from './reported/reportedCounts';
import { readWorkbook, type Workbook } from './workbook';

/** What a workbook gives the model that counts in a warehouse: its tabs as read, and what only the job finds out. */
export interface ModelInput {
  readonly workbook: Workbook;
  /** Conversions row by row, refunds not folded in: the model does that itself. */
  readonly conversions: Table<'Conversions'>;
  readonly vatDivisor: number;
  readonly isSample: boolean;
  readonly statusWords: readonly { readonly word: string; readonly meaning: StatusMeaning }[];
  /** Creators who are vetted, and the share of their audience that is not genuine. */
  readonly signals: readonly { readonly creatorId: string; readonly invalidShare: number }[];
  /** Money without VAT, NaN where a report tells nothing; blank ids where nobody is named. */
  readonly reports: readonly ModelReport[];
}

/** A count of a report that counts. */
export interface ModelReport {
  readonly day: number;
  readonly campaignId: string;
  readonly creatorId: string;
  readonly clicks: number;
  readonly leads: number;
  readonly orders: number;
  readonly revenue: number;
  readonly margin: number;
}

/**
 * Reads a workbook for the model.
 *
 * @throws RangeError when the zone is unknown
 */
export function modelInput({ tabs, zone, locale, nowMs, score }: PipelineInput): ModelInput {
  const workbook = readWorkbook(tabs, zone, locale, nowMs);
  const { reading, settings } = workbook;
  const creatorIds = reading.idTexts('creator_id');
  const { riskOf } = creatorSignals(workbook, nowMs, score ?? scoreCreators);
  return {
    workbook,
    conversions: readTab('Conversions', tabs.Conversions, reading, new IssueList()),
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
