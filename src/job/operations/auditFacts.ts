import { type AuditBlock, type AuditFact, pointsOfShare } from '../../domain/audit/auditVerdict';
import { knownSameness } from '../../domain/brief/sameness';
import { type Message, message } from '../../ground/text/text';
import { auditTexts } from '../../messages/auditTexts';
import type { Row } from '../../workbook/schema/row';
import { grouped } from '../grouped';
import type { CollaborationCase } from './collaborationCase';
import { usualReviewDays } from './dueOfWork';
import type { OperationsBook } from './operationsBook';
import { hasKey, scoreOf } from './payFacts';

/** The name of a fact. */
export type AuditFactName = keyof typeof auditTexts.facts;

/** A fact with what the workbook shows. */
export interface FoundFact extends AuditFact {
  readonly name: AuditFactName;
  readonly found: Message;
}

/** Where each fact stands. */
export const auditPlaces: Readonly<Record<AuditFactName, string>> = {
  audience: 'Campaigns: Audience who, cares, where',
  offer: 'Campaigns: Offer, Offer ends',
  nextStep: 'Campaigns: Next step',
  page: 'Pages',
  creators: 'Posts: Creator ID',
  days: 'Campaigns: Starts on, Ends on',
  source: 'Creators: Source',
  posts: 'Posts',
  briefs: 'Briefs: Score',
  terms: 'Collaborations: Terms evidence',
  decisions: 'Deliverables: Decided on',
  ownWords: 'Posts: Caption',
  reuse: 'Assets',
  rights: 'Assets: Rights until',
  tracked: 'Assets: Impressions',
  repeat: 'Collaborations',
  keys: 'Links',
  overdue: 'Collaborations: Next on',
  paid: 'Payouts: Paid on',
  retro: 'Retro: Owner',
};

type Found = Pick<FoundFact, 'points' | 'found'>;

/** The twenty facts of a workbook; what nobody knows counts 0. The campaign is that of the latest post. */
export function auditFacts(book: OperationsBook, cases: readonly CollaborationCase[]): FoundFact[] {
  const posts = book.posts.filter(({ published_at }) => published_at <= book.nowMs);
  const last = posts.reduce<Row<'Posts'> | undefined>(
    (latest, post) => (latest && latest.published_at > post.published_at ? latest : post),
    undefined,
  );
  const campaign = last && book.campaigns.get(last.campaign_id);
  const own = posts.filter(({ campaign_id }) => campaign_id === last?.campaign_id);
  const blocks: Record<AuditBlock, Partial<Record<AuditFactName, Found>>> = {
    clarify: clarity(campaign, book),
    cluster: cluster(campaign, own, book),
    co_create: coCreation(own, book, cases),
    compound: compounding(posts, book),
    manage: management(own, book),
  };
  return Object.entries(blocks).flatMap(([block, found]) =>
    Object.entries(found).map(([name, fact]) => ({
      block: block as AuditBlock,
      name: name as AuditFactName,
      ...fact,
    })),
  );
}

function counted(count: number, of: number): Found {
  const found = message(auditTexts.countOf, { count, of });
  return of === 0 ? unknown() : { points: pointsOfShare(count, of), found };
}

function unknown(): Found {
  return { points: 0, found: message(auditTexts.unknown, {}) };
}

function share<Item>(items: readonly Item[], holds: (item: Item) => boolean): Found {
  return counted(items.filter(holds).length, items.length);
}

function clarity(campaign: Row<'Campaigns'> | undefined, book: OperationsBook) {
  const answers = [campaign?.audience_who, campaign?.audience_cares, campaign?.audience_where];
  const page = campaign?.landing_page ? scoreOf(campaign.landing_page, book) : undefined;
  return {
    audience: share(answers, Boolean),
    offer: share([campaign?.offer, campaign?.offer_ends], Boolean),
    nextStep: share([campaign?.next_step], Boolean),
    page:
      page === undefined || page.outsiders === 0
        ? unknown()
        : share([page], ({ passed }) => passed),
  };
}

function cluster(
  campaign: Row<'Campaigns'> | undefined,
  posts: readonly Row<'Posts'>[],
  book: OperationsBook,
) {
  const byCreator = [...grouped(posts, ({ creator_id }) => creator_id)];
  const creators = byCreator.map(([id]) => book.creators.get(id));
  const starts = campaign?.starts_on ?? null;
  const ends = campaign?.ends_on ?? null;
  return {
    creators: inRange(
      creators.length,
      [3, 7],
      message(auditTexts.countOf, { count: creators.length, of: '3-7' }),
    ),
    days:
      starts === null || ends === null
        ? unknown()
        : inRange(
            ends - starts + 1,
            [60, 90],
            message(auditTexts.days, { count: ends - starts + 1 }),
          ),
    source: share(creators, (creator) => Boolean(creator?.source)),
    posts: share(byCreator, ([, own]) => own.length > 1),
  };
}

function inRange(count: number, [low, high]: readonly [number, number], found: Message): Found {
  if (count >= low && count <= high) return { points: 2, found };
  return { points: count >= low / 1.5 && count <= high * 1.5 ? 1 : 0, found };
}

function coCreation(
  posts: readonly Row<'Posts'>[],
  book: OperationsBook,
  cases: readonly CollaborationCase[],
) {
  const agreed = cases.filter(({ row }) => row.agreed_on !== null || row.terms_evidence !== null);
  const captions = posts.flatMap(({ caption }) => caption ?? []);
  const alike = knownSameness(captions);
  const days = new Map(cases.map(({ row }) => [row.collab_id, row.review_days ?? usualReviewDays]));
  const submitted = book.deliverables.filter(({ submitted_on }) => submitted_on !== null);
  return {
    briefs: share(book.briefs, ({ score }) => (score ?? 0) >= 4),
    terms: share(agreed, ({ row }) => row.terms_evidence !== null),
    decisions: share(
      submitted,
      ({ collab_id, submitted_on, decided_on }) =>
        decided_on !== null &&
        decided_on - (submitted_on ?? 0) <= (days.get(collab_id) ?? usualReviewDays),
    ),
    ownWords:
      alike === undefined
        ? unknown()
        : {
            points: alike < 0.5 ? (2 as const) : (0 as const),
            found: message(auditTexts.percentAlike, { share: Math.round(alike * 100) }),
          },
  };
}

function compounding(posts: readonly Row<'Posts'>[], { assets, collaborations }: OperationsBook) {
  const used = assets.filter(({ started_on }) => started_on !== null);
  const begun = collaborations.filter(({ agreed_on }) => agreed_on !== null);
  const byCreator = [...grouped(begun, ({ creator_id }) => creator_id).values()];
  const again = byCreator.filter((own) => own.length > 1).length;
  return {
    reuse: counted(used.length, Math.ceil(posts.length / 3)),
    rights: share(assets, ({ rights_until }) => rights_until !== null),
    tracked: share(used, ({ impressions }) => impressions !== null),
    repeat:
      again > 0
        ? { ...counted(again, byCreator.length), points: 2 as const }
        : counted(0, byCreator.length),
  };
}

/** A payment that was approved past the gate costs a point. */
function lessOverrides(fact: Found, { payouts }: OperationsBook): Found {
  const overridden = payouts.filter(
    ({ state, override_reason }) => state !== 'cancelled' && override_reason !== null,
  ).length;
  if (overridden === 0) return fact;
  const values = { found: fact.found, count: overridden };
  return {
    points: fact.points === 2 ? 1 : 0,
    found: message(auditTexts.overridden, values),
  };
}

function management(posts: readonly Row<'Posts'>[], book: OperationsBook) {
  const keyed = new Set(book.links.filter(hasKey).map(({ creator_id }) => creator_id));
  const dated = book.collaborations.filter(
    ({ stage, next_on }) => stage !== 'closed' && next_on !== null,
  );
  const promised = book.payouts.filter(({ due_on, state }) => due_on !== null && state === 'paid');
  return {
    keys: share(posts, ({ creator_id }) => keyed.has(creator_id)),
    overdue: share(dated, ({ next_on }) => (next_on ?? 0) >= book.today),
    paid: lessOverrides(
      share(promised, ({ paid_on, due_on }) => paid_on !== null && paid_on <= (due_on ?? 0)),
      book,
    ),
    retro: share(book.retro, ({ owner }) => owner !== null),
  };
}
