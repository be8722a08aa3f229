import { followerGrowth } from '../../../domain/brand/followerGrowth';
import { retroProposals } from '../../../domain/retro/retroProposals';
import { say } from '../../../ground/text/text';
import { captionCounts } from '../../../job/operations/captionCounts';
import { collaborationCases } from '../../../job/operations/collaborationCase';
import type { OperationsBook } from '../../../job/operations/operationsBook';
import { retroFacts } from '../../../job/operations/retroFacts';
import type { BrandLine, CaptionLine, ResultsOpening } from '../../../shared/results';
import { campaignActions } from '../../../workbook/dashboard/groupPerformances';
import { resultGroups } from '../../../workbook/dashboard/resultGroups';
import { records } from '../../../workbook/read/records';
import { blankRecord } from '../../../workbook/record/blankRecord';
import type { WireRecord } from '../../../workbook/record/wireRecord';
import { retroTab } from '../../../workbook/schema/tabs/retroTab';
import { type OpenWorkbook, openWorkbook } from '../../tabs/openWorkbook';
import { readOnce } from '../../tabs/readOnce';
import { channelsResult } from './channelsResult';
import { serverBook } from './serverBook';

/** What the results say beside the Scoreboard: proposals, channels, the brand's own growth, captions. */
export function openResults(): ResultsOpening {
  const workbook = readOnce(openWorkbook());
  const book = serverBook(workbook);
  return {
    proposals: proposalsOf(workbook, book),
    channels: channelsResult(workbook, book),
    brand: brandLines(workbook, book),
    captions: captionLines(book),
  };
}

/** Of every campaign with a published post. */
function proposalsOf(workbook: OpenWorkbook, book: OperationsBook): WireRecord<'Retro'>[] {
  const scoreboardTable = workbook.table('Scoreboard');
  const scoreboard = records(scoreboardTable);
  const looker = workbook.table('Looker');
  const actions = campaignActions(scoreboardTable);
  const cases = collaborationCases(book);
  const published = new Set(
    book.posts.filter((post) => post.published_at <= book.nowMs).map((post) => post.campaign_id),
  );
  const taken = new Set(book.retro.map(({ campaign_id, text }) => `${campaign_id}\n${text}`));
  return [...book.campaigns.values()].flatMap((campaign): WireRecord<'Retro'>[] => {
    const { campaign_id: campaignId } = campaign;
    if (!published.has(campaignId)) return [];
    const groups = resultGroups(looker, actions, campaignId);
    return retroProposals(retroFacts(campaign, book, cases, scoreboard, groups))
      .map(({ kind, text, evidence }) => ({
        ...blankRecord(retroTab),
        campaignId,
        kind,
        text: say(text, book),
        evidence: say(evidence, book),
      }))
      .filter(({ text }) => !taken.has(`${campaignId}\n${text}`));
  });
}

/** Followers of each platform beside each campaign that has begun. */
function brandLines(workbook: OpenWorkbook, book: OperationsBook): BrandLine[] {
  const snapshots = records(workbook.table('BrandSnapshots'));
  const platforms = [...new Set(snapshots.map(({ platform }) => platform))];
  return [...book.campaigns.values()].flatMap((campaign) =>
    platforms.flatMap((platform): BrandLine[] => {
      const counts = snapshots
        .filter((row) => row.platform === platform)
        .map(({ taken_on, followers }) => ({ day: taken_on, followers }));
      if (campaign.starts_on === null) return [];
      const endsOn = Math.min(campaign.ends_on ?? book.today, book.today);
      const growth = followerGrowth(counts, campaign.starts_on, endsOn);
      if (growth === undefined) return [];
      const { gained, days, usualPerWeek = null, beyondUsual = null } = growth;
      const name = campaign.name ?? campaign.campaign_id;
      return [{ campaign: name, platform, gained, days, usualPerWeek, beyondUsual }];
    }),
  );
}

function captionLines(book: OperationsBook): CaptionLine[] {
  return captionCounts(book).map(({ tagged = null, ...counts }) => ({ ...counts, tagged }));
}
