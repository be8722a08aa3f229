import type { CreatorOutcome, RetroFacts } from '../../domain/retro/retroProposals';
import { diagnosisTexts } from '../../messages/diagnosisTexts';
import type { ResultGroups } from '../../workbook/dashboard/resultGroups';
import type { Row } from '../../workbook/schema/row';
import type { CollaborationCase } from './collaborationCase';
import { usualReviewDays } from './dueOfWork';
import type { OperationsBook } from './operationsBook';
import { hasKey } from './payFacts';

/** What a campaign's results say, as far as keep, stop and try need it. */
export function retroFacts(
  campaign: Row<'Campaigns'>,
  book: OperationsBook,
  cases: readonly CollaborationCase[],
  scoreboard: readonly Row<'Scoreboard'>[],
  groups: ResultGroups,
): RetroFacts {
  const { campaign_id: id } = campaign;
  const own = cases.filter(({ row }) => row.campaign_id === id);
  const posts = book.posts.filter(
    ({ campaign_id, published_at }) => campaign_id === id && published_at <= book.nowMs,
  );
  const keyed = new Set(
    book.links.filter((link) => link.campaign_id === id && hasKey(link)).map(creatorOf),
  );
  const ids = new Set(posts.map(({ post_id }) => post_id));
  const used = book.assets.filter(
    ({ post_id, started_on }) => ids.has(post_id) && started_on !== null,
  );
  const total = scoreboard.find(({ scope }) => scope === 'total');
  return {
    creators: outcomesOf(id, own, scoreboard),
    scenarios: groups.scenarios,
    collabTypes: groups.collabTypes,
    usedScenarios: posts.flatMap(({ scenario }) => scenario ?? []),
    reuse: { used: used.length, value: total?.reuse_value ?? 0 },
    pageLeaks: leaksAtPage(scoreboard, id),
    hasAudience: Boolean(
      campaign.audience_who && campaign.audience_cares && campaign.audience_where,
    ),
    posts: posts.length,
    postsWithoutKey: posts.filter((post) => !keyed.has(creatorOf(post))).length,
    ...timeliness(own, book.today),
  };
}

function creatorOf({ creator_id }: { readonly creator_id: string }): string {
  return creator_id;
}

/** Those whom the Scoreboard knows in the campaign, and those who did not deliver. */
function outcomesOf(
  campaignId: string,
  cases: readonly CollaborationCase[],
  scoreboard: readonly Row<'Scoreboard'>[],
): CreatorOutcome[] {
  const failed = new Set(
    cases.filter(({ row }) => row.outcome === 'not_delivered').map(({ row }) => row.creator_id),
  );
  const judged = scoreboard
    .filter(({ scope }) => scope === 'creator' || scope === 'creator in campaign')
    .filter(
      (row) =>
        (row.campaign_id ?? row.campaigns?.find((each) => each === campaignId)) === campaignId,
    )
    .map((row) => ({
      id: row.creator_id ?? '',
      name: row.creator ?? row.creator_id ?? '',
      chance: row.chance ?? undefined,
      conversions: row.conversions ?? 0,
    }));
  const known = new Set(judged.map(({ id }) => id));
  const others = cases
    .filter(({ row }) => failed.has(row.creator_id) && !known.has(row.creator_id))
    .map(({ row, creatorName }) => ({
      id: row.creator_id,
      name: creatorName,
      chance: undefined,
      conversions: 0,
    }));
  return [...judged, ...others].map(({ id, ...outcome }) => ({
    ...outcome,
    isNotDelivered: failed.has(id),
  }));
}

function leaksAtPage(scoreboard: readonly Row<'Scoreboard'>[], campaignId: string): boolean {
  const row = scoreboard.find(
    ({ scope, campaign_id }) => scope === 'campaign' && campaign_id === campaignId,
  );
  const said = (row?.diagnosis ?? '').toLowerCase();
  return Object.values<string>(diagnosisTexts.suspects.page).some(
    (name) => name.toLowerCase() === said,
  );
}

function timeliness(cases: readonly CollaborationCase[], today: number) {
  const pieces = cases.flatMap(({ row, deliverables }) =>
    deliverables.map((piece) => ({ piece, days: row.review_days ?? usualReviewDays })),
  );
  const decided = pieces.filter(
    ({ piece }) => piece.decided_on !== null && piece.submitted_on !== null,
  );
  const due = pieces.filter(({ piece }) => piece.due_on < today);
  return {
    decided: decided.length,
    decidedLate: decided.filter(
      ({ piece, days }) => (piece.decided_on ?? 0) - (piece.submitted_on ?? 0) > days,
    ).length,
    duePieces: due.length,
    latePieces: due.filter(({ piece }) => piece.live_on === null || piece.live_on > piece.due_on)
      .length,
  };
}
