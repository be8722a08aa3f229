import { isBlank } from '../../ground/cells/isBlank';
/** What must be true before a payment is approved. */
export const payGateFacts = [
  'ten_second_answer',
  'terms_kept',
  'deliverable_approved',
  'live_address',
  'disclosure_checked',
  'own_key',
  'rights_dated',
  'page_checked',
] as const;

/** A fact of the gate. */
export type PayGateFact = (typeof payGateFacts)[number];

/** Whether a payment may be approved. */
export type PayGate =
  | { readonly open: true; readonly overridden: readonly PayGateFact[] }
  | { readonly open: false; readonly missing: readonly PayGateFact[] };

/**
 * The gate before a payment: every fact must hold, or a person says why it is paid all the same. A part
 * of the fee that the terms pay before posting doesn't wait for what comes with the post.
 *
 * @param isDueBeforePosting whether the terms pay this part before the post
 */
export function payGate(
  facts: ReadonlySet<PayGateFact>,
  overrideReason: string,
  isDueBeforePosting: boolean,
): PayGate {
  const missing = payGateFacts.filter(
    (fact) => !facts.has(fact) && !(isDueBeforePosting && comesWithThePost.has(fact)),
  );
  const isOverridden = !isBlank(overrideReason);
  return missing.length === 0 || isOverridden
    ? { open: true, overridden: missing }
    : { open: false, missing };
}

const comesWithThePost: ReadonlySet<PayGateFact> = new Set([
  'deliverable_approved',
  'live_address',
  'disclosure_checked',
]);
