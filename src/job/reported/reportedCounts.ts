import type { KeyOwner } from '../../domain/attribution/keyOwners';
import { creatorsNamed } from '../../domain/attribution/ownerMatchers';
import type { TrackingIndex } from '../../domain/attribution/trackingIndex';
import { countedReports } from '../../domain/reported/countedReports';
import { codeKey } from '../../ground/cells/codeKey';
import { tagKey } from '../../ground/cells/tagKey';
import type { TextKey } from '../../workbook/read/table';
import type { Directory } from '../directory';
import { vatDivisor } from '../orders/vatDivisor';
import type { Workbook } from '../workbook';
import { reportCampaigns } from './reportCampaigns';

/** Leads, orders and money that a report tells of a creator's campaign; NaN where it tells nothing. */
export interface ReportedCount {
  readonly sheetRow: number;
  /** Codes; 0 = nobody is named. */
  readonly creator: number;
  readonly campaign: number;
  /** The last day of the period. */
  readonly day: number;
  /** NaN, too, where the posts of her campaign tell their clicks themselves. */
  readonly clicks: number;
  readonly leads: number;
  readonly orders: number;
  /** Without VAT. */
  readonly revenue: number;
  /** Revenue at the margin rate of the campaign, else of Settings; NaN where neither is known. */
  readonly margin: number;
}

/** What the Reported tab says, and what of it can't count. */
export interface CountedReports {
  readonly counts: readonly ReportedCount[];
  /** Rows, as the spreadsheet shows them, that a newer report covers in part. */
  readonly partly: readonly { readonly sheetRow: number; readonly byRow: number }[];
  /** Rows that a later row of the very same period and key replaces. */
  readonly replaced: readonly { readonly sheetRow: number; readonly byRow: number }[];
  /** Rows whose campaign is not measured by reports (or not named), with that campaign's code. */
  readonly notMeasured: readonly { readonly sheetRow: number; readonly campaign: number }[];
  readonly periodsTurned: readonly number[];
}

/** Reads the counts of the campaigns that are measured by reports. */
export function reportedCounts(
  workbook: Workbook,
  directory: Directory,
  index: TrackingIndex,
): CountedReports {
  const { reported } = workbook;
  const rows: number[] = [];
  const periodsTurned: number[] = [];
  const firstDays = reported.number('period_start');
  const lastDays = reported.number('period_end');
  for (let row = 0; row < reported.rowCount; row++) {
    if ((firstDays[row] ?? 0) <= (lastDays[row] ?? 0)) rows.push(row);
    else periodsTurned.push(reported.sheetRows[row] ?? 0);
  }
  const periods = rows.map((row) => ({
    key: keyTexts(workbook, row),
    firstDay: firstDays[row] ?? 0,
    lastDay: lastDays[row] ?? 0,
  }));
  const { counted, partly, replaced } = countedReports(periods);
  const rowAt = (place: number) => reported.sheetRows[rows[place] ?? 0] ?? 0;
  const shown = ({ index: place, by }: { readonly index: number; readonly by: number }) => ({
    sheetRow: rowAt(place),
    byRow: rowAt(by),
  });
  const countOf = counter(workbook, directory, index);
  const measured = reportCampaigns(workbook);
  const counts: ReportedCount[] = [];
  const notMeasured: { sheetRow: number; campaign: number }[] = [];
  for (const place of counted) {
    const count = countOf(rows[place] ?? 0);
    if (measured.has(count.campaign)) counts.push(count);
    else notMeasured.push({ sheetRow: count.sheetRow, campaign: count.campaign });
  }
  return {
    counts,
    partly: partly.map(shown),
    replaced: replaced.map(shown),
    notMeasured,
    periodsTurned,
  };
}

const keyColumns = [
  'source',
  'campaign_id',
  'creator_id',
  'utm_content',
  'nt_source',
  'nt_medium',
  'nt_detail',
  'nt_keyword',
  'promo_code',
] as const satisfies readonly TextKey<'Reported'>[];

function cellOf({ reported }: Workbook, key: TextKey<'Reported'>, row: number): string {
  const { codes, texts } = reported.text(key);
  return texts[codes[row] ?? 0] ?? '';
}

/** Naver tags keep their case: reports count REVU and revu apart. */
function keyTexts(workbook: Workbook, row: number): string {
  return JSON.stringify(keyColumns.map((key) => cellOf(workbook, key, row)));
}

function counter(workbook: Workbook, { campaignRows }: Directory, index: TrackingIndex) {
  const { reported, campaigns, settings } = workbook;
  const divisor = vatDivisor(settings);
  const margins = campaigns.number('gross_margin');
  const tellClicks = placesWithClicks(workbook);
  const number = (key: 'clicks' | 'leads' | 'orders' | 'revenue', row: number) =>
    reported.number(key)[row] ?? Number.NaN;

  return (row: number): ReportedCount => {
    const owner = ownerOf(workbook, index, row);
    const creator = (reported.text('creator_id').codes[row] ?? 0) || (owner?.creator ?? 0);
    const campaign =
      (reported.text('campaign_id').codes[row] ?? 0) ||
      (owner?.campaign ?? 0) ||
      onlyCampaignOf(workbook, creator);
    const own = margins[campaignRows[campaign] ?? -1] ?? Number.NaN;
    const revenue = number('revenue', row) / divisor;
    return {
      sheetRow: reported.sheetRows[row] ?? 0,
      creator,
      campaign,
      day: reported.number('period_end')[row] ?? 0,
      clicks: tellClicks.has(`${creator} ${campaign}`) ? Number.NaN : number('clicks', row),
      leads: number('leads', row),
      orders: number('orders', row),
      revenue,
      margin: revenue * (Number.isNaN(own) ? (settings.gross_margin ?? Number.NaN) : own),
    };
  };
}

/** Creators and campaigns whose posts have clicks: a report tells the same visits again. */
function placesWithClicks({ posts }: Workbook): ReadonlySet<string> {
  const creators = posts.text('creator_id').codes;
  const campaigns = posts.text('campaign_id').codes;
  const places = new Set<string>();
  posts.number('clicks').forEach((clicks, row) => {
    if (!Number.isNaN(clicks)) places.add(`${creators[row] ?? 0} ${campaigns[row] ?? 0}`);
  });
  return places;
}

/** Whom the keys of a row name: a code, else a tag, else a Naver tag; the first that names one. */
function ownerOf(workbook: Workbook, index: TrackingIndex, row: number) {
  const cell = (key: TextKey<'Reported'>) => cellOf(workbook, key, row);
  const found = [
    index.codes.get(codeKey(cell('promo_code'))),
    index.utmContents.get(tagKey(cell('utm_content'))),
    index.utmContents.get(tagKey(cell('nt_detail'))),
    index.utmContents.get(tagKey(cell('nt_keyword'))),
  ].find((owner): owner is KeyOwner => owner?.creators.length === 1);
  if (found !== undefined) return { creator: found.creators[0] ?? 0, campaign: found.campaign };
  const named = [cell('nt_detail'), cell('nt_keyword'), cell('utm_content')]
    .map((text) => creatorsNamed(text, index))
    .find((creators) => creators.length === 1);
  return named === undefined ? undefined : { creator: named[0] ?? 0, campaign: 0 };
}

/** The one campaign measured by reports in which a creator posts or has links; 0 for none or several. */
function onlyCampaignOf(workbook: Workbook, creator: number): number {
  const measured = reportCampaigns(workbook);
  const found = new Set<number>();
  for (const table of [workbook.posts, workbook.links]) {
    const creators = table.text('creator_id').codes;
    const campaigns = table.text('campaign_id').codes;
    creators.forEach((own, row) => {
      const campaign = campaigns[row] ?? 0;
      if (own === creator && measured.has(campaign)) found.add(campaign);
    });
  }
  const [only = 0] = found;
  return creator !== 0 && found.size === 1 ? only : 0;
}
