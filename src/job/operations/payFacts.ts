import {
  type PayGate,
  type PayGateFact,
  payGate,
  payGateFacts,
} from '../../domain/collaboration/payGate';
import { type PageCheck, pageScore } from '../../domain/pages/pageScore';
import { isBlank } from '../../ground/cells/isBlank';
import { pageKey } from '../../ground/cells/pageKey';
import type { Row } from '../../workbook/schema/row';
import type { CollaborationCase } from './collaborationCase';
import { feeBeforePosting } from './openMoney';
import type { OperationsBook } from './operationsBook';

type Payout = Row<'Payouts'>;

/** Payments that no post has to be there for: a cancelled work, a correction. */
const withoutPost: ReadonlySet<Payout['kind']> = new Set(['kill_fee', 'adjustment']);

/** Whether a payment may be approved, by the facts of the workbook and the reason that somebody gave. */
export function gateOf(
  payout: Payout,
  each: CollaborationCase | undefined,
  book: OperationsBook,
): PayGate {
  const reason = payout.override_reason ?? each?.row.override_reason ?? '';
  const facts = each === undefined ? new Set<PayGateFact>() : factsOf(payout, each, book);
  return payGate(facts, reason, isDueBeforePosting(payout, each, book));
}

/** A product goes out before there is content, and so does the part of the fee that the terms say. */
function isDueBeforePosting(
  payout: Payout,
  each: CollaborationCase | undefined,
  book: OperationsBook,
): boolean {
  if (payout.kind === 'product') return true;
  if (payout.kind !== 'fee' || each === undefined) return false;
  const place = each.payouts.findIndex(({ payout_id }) => payout_id === payout.payout_id);
  const isOpen = payout.state === 'planned' || payout.state === null;
  // A part that stands approved is not shut again by one that came after it.
  const others = each.payouts.filter((_, at) => at !== place && (isOpen || at < place));
  const paid = others
    .filter(({ kind, state }) => kind === 'fee' && isApproved(state))
    .reduce((sum, { amount }) => sum + amount, payout.amount);
  return paid <= feeBeforePosting(each.row, book) + 0.0004;
}

function isApproved(state: Payout['state']): boolean {
  return state === 'approved' || state === 'exported' || state === 'paid';
}

/** The facts that still lack, whatever the reason. */
export function missingFacts(
  payout: Payout,
  each: CollaborationCase | undefined,
  book: OperationsBook,
): readonly PayGateFact[] {
  const gate = gateOf({ ...payout, override_reason: null }, withoutReason(each), book);
  return gate.open ? [] : gate.missing;
}

function withoutReason(each: CollaborationCase | undefined): CollaborationCase | undefined {
  return each && { ...each, row: { ...each.row, override_reason: null } };
}

function factsOf(
  payout: Payout,
  each: CollaborationCase,
  book: OperationsBook,
): ReadonlySet<PayGateFact> {
  const answers = answersOf(payout, each, book);
  const needless = withoutPost.has(payout.kind);
  return new Set(
    payGateFacts.filter((fact) => answers[fact] || (needless && fact !== 'terms_kept')),
  );
}

function answersOf(
  payout: Payout,
  each: CollaborationCase,
  book: OperationsBook,
): Readonly<Record<PayGateFact, boolean>> {
  const { campaign, row, brief, links, posts } = each;
  const paidFor = each.deliverables.filter(
    ({ deliverable_id }) =>
      payout.deliverable_id === null || deliverable_id === payout.deliverable_id,
  );
  const all = (holds: (deliverable: Row<'Deliverables'>) => boolean) =>
    paidFor.length > 0 && paidFor.every(holds);
  const urlOf = (id: string | null) => posts.find(({ post_id }) => post_id === id)?.url ?? null;
  return {
    ten_second_answer: isFilled(campaign?.next_step),
    terms_kept: isFilled(row.terms_evidence),
    deliverable_approved: all(({ decision }) => decision === 'approved'),
    live_address: all(({ live_url, post_id }) => isFilled(live_url ?? urlOf(post_id))),
    disclosure_checked: all(({ disclosure_ok }) => disclosure_ok === true),
    own_key: links.some(hasKey),
    rights_dated: (brief?.rights_months ?? 0) > 0 || isFilled(brief?.rights_by_use),
    page_checked: pagesOf(each).some((page) => scoreOf(page, book).passed),
  };
}

/** Whether a link is a key of its own: tags, a page, a code or item keys. */
export function hasKey({ utm_content, utm_id, promo_code, landing_page, item_keys }: Row<'Links'>) {
  return [utm_content, utm_id, landing_page].some(isFilled) || Boolean(promo_code ?? item_keys);
}

function isFilled(text: string | null | undefined): boolean {
  return !isBlank(text);
}

function pagesOf({ campaign, links }: CollaborationCase): string[] {
  return [campaign?.landing_page, ...links.map(({ landing_page }) => landing_page)].flatMap(
    (page) => (isFilled(page) ? [page as string] : []),
  );
}

/** The score of a page by the checks of the Pages tab. */
export function scoreOf(page: string, { pages, today, settings }: OperationsBook) {
  const key = pageKey(page);
  const checks = pages
    .filter(({ landing_page }) => pageKey(landing_page) === key)
    .map(
      (row): PageCheck => ({
        checkedOn: row.checked_on,
        outsider: row.outsider === true,
        secondsToPrice: row.seconds_to_price ?? undefined,
        secondsToBuy: row.seconds_to_buy ?? undefined,
        offerMatches: row.offer_matches ?? undefined,
        phoneOk: row.phone_ok ?? undefined,
        deliveryTerms: row.delivery_terms ?? undefined,
        codeWorks: row.code_works ?? undefined,
      }),
    );
  return pageScore(checks, today, settings.page_check_days);
}
