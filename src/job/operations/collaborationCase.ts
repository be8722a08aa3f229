import { type CheckedStage, checkedStage } from '../../domain/collaboration/checkedStage';
import { commissionBalance } from '../../domain/collaboration/commission';
import { inParts } from '../../domain/money/inCurrency';
import type { Row } from '../../workbook/schema/row';
import { grouped } from '../grouped';
import { collaborationFinder } from './collaborationAt';
import type { EarnedCommission, OperationsBook } from './operationsBook';

/** What the orders of a collaboration have earned, in money. */
export interface CommissionSums {
  readonly held: number;
  readonly due: number;
  readonly paid: number;
  readonly balance: number;
}

/** A collaboration with everything that hangs on it. */
export interface CollaborationCase {
  readonly row: Row<'Collaborations'>;
  readonly creator: Row<'Creators'> | undefined;
  readonly campaign: Row<'Campaigns'> | undefined;
  /** The name to show; the id when there is none. */
  readonly creatorName: string;
  readonly campaignName: string;
  /** Her own brief, else the campaign's. */
  readonly brief: Row<'Briefs'> | undefined;
  readonly links: readonly Row<'Links'>[];
  /** Published ones, the first first. */
  readonly posts: readonly Row<'Posts'>[];
  readonly deliverables: readonly Row<'Deliverables'>[];
  readonly payouts: readonly Row<'Payouts'>[];
  readonly earned: readonly EarnedCommission[];
  readonly commission: CommissionSums;
  readonly checked: CheckedStage;
}

/** Every collaboration of a book, in the order of its tab. */
export function collaborationCases(book: OperationsBook): CollaborationCase[] {
  const postsOf = postsByCollaboration(book);
  const deliverables = grouped(book.deliverables, ({ collab_id }) => collab_id);
  const payouts = grouped(book.payouts, ({ collab_id }) => collab_id);
  const earned = grouped(book.commissions, ({ collabId }) => collabId);
  return book.collaborations.map((row) => {
    const { collab_id, creator_id, campaign_id } = row;
    const creator = book.creators.get(creator_id);
    const campaign = book.campaigns.get(campaign_id);
    const own = {
      row,
      creator,
      campaign,
      creatorName: creator?.name ?? creator_id,
      campaignName: campaign?.name ?? campaign_id,
      brief: briefFor(book, row),
      links: book.links.filter(
        (link) => link.creator_id === creator_id && link.campaign_id === campaign_id,
      ),
      posts: postsOf.get(collab_id) ?? [],
      deliverables: deliverables.get(collab_id) ?? [],
      payouts: payouts.get(collab_id) ?? [],
      earned: earned.get(collab_id) ?? [],
    };
    return { ...own, commission: sumsOf(own, book.settings.currency), checked: checked(own) };
  });
}

type Bare = Omit<CollaborationCase, 'commission' | 'checked'>;

function checked({ row, brief, posts, deliverables }: Bare): CheckedStage {
  return checkedStage(row.stage, {
    contacted: row.last_contact_on !== null || brief?.creator_id === row.creator_id,
    termsKept: row.terms_evidence !== null,
    shipped: row.shipped_on !== null,
    drafted: deliverables.some(
      ({ draft_url, submitted_on }) => draft_url !== null || submitted_on !== null,
    ),
    published: posts.length > 0 || deliverables.some(({ live_on }) => live_on !== null),
    recapShared: row.recap_shared_on !== null,
  });
}

function sumsOf({ earned, payouts }: Bare, currency: string | null): CommissionSums {
  const sum = (amounts: readonly number[]) =>
    inParts(
      amounts.reduce((total, amount) => total + amount, 0),
      currency,
    );
  const paid = payouts
    .filter(({ kind, state }) => kind === 'commission' && state === 'paid')
    .map(({ amount }) => amount);
  const of = (wanted: EarnedCommission['state']) =>
    sum(earned.filter(({ state }) => state === wanted).map(({ amount }) => amount));
  return {
    held: of('held'),
    due: of('due'),
    paid: sum(paid),
    balance: commissionBalance(earned, paid, currency),
  };
}

function briefFor({ briefs }: OperationsBook, row: Row<'Collaborations'>) {
  const inCampaign = briefs.filter(({ campaign_id }) => campaign_id === row.campaign_id);
  return (
    inCampaign.find(({ creator_id }) => creator_id === row.creator_id) ??
    inCampaign.find(({ creator_id }) => creator_id === null)
  );
}

/** Published posts by collaboration: of a creator in a campaign, the one that was agreed by then. */
function postsByCollaboration(book: OperationsBook): Map<string, Row<'Posts'>[]> {
  if (book.collaborations.length === 0) return new Map();
  const collaborationAt = collaborationFinder(book.collaborations);
  const found = new Map<string, Row<'Posts'>[]>();
  const published = book.posts.filter(({ published_at }) => published_at <= book.nowMs);
  for (const post of published.sort((a, b) => a.published_at - b.published_at)) {
    const row = collaborationAt(post, book.clock.dayOf(post.published_at));
    if (row) found.set(row.collab_id, [...(found.get(row.collab_id) ?? []), post]);
  }
  return found;
}
