import { type Known, none } from '../../domain/judgement/known';
import type { Unmeasured } from '../../domain/judgement/unmeasuredBecause';
import type { ConversionKind } from '../campaignTerms';

/** What a creator's work in one campaign cost and brought, as judgement counts it. */
export interface Assignment {
  readonly creator: number;
  readonly campaign: number;
  readonly kind: ConversionKind;
  /** The most that a conversion may cost; undefined where nobody said. */
  readonly target: number | undefined;
  /** Share of the creator's conversions that carry a key, as far as one can tell. */
  readonly captured: number;
  /** Why nothing can be said about conversions; undefined where they can be measured. */
  readonly unmeasured: Unmeasured | undefined;
  /** What one lead is worth; NaN where unknown or where orders are counted. */
  readonly leadValue: number;
  /** Posts that have been published, and the campaign's in-window conversions of them. */
  posts: number;
  conversions: number;
  spend: number;
  /** The part of the spend whose conversions have had time to come; 0 where nothing is measured. */
  countedSpend: number;
  /** Returns of the conversions whose return is known, and what their spread is computed from. */
  readonly returns: Known;
  returnSquares: number;
  /** What orders that were refunded whole returned: minus their goods. */
  refundedReturn: number;
}

type Terms = Pick<
  Assignment,
  'creator' | 'campaign' | 'kind' | 'target' | 'captured' | 'unmeasured' | 'leadValue'
>;

/** A creator's work in a campaign before anything is added. */
export function newAssignment(terms: Terms): Assignment {
  const { creator, campaign, kind, target, captured, unmeasured, leadValue } = terms;
  // Written out: spreading takes as long as everything else about an assignment.
  return {
    creator,
    campaign,
    kind,
    target,
    captured,
    unmeasured,
    leadValue,
    posts: 0,
    conversions: 0,
    spend: 0,
    countedSpend: 0,
    returns: none(),
    returnSquares: 0,
    refundedReturn: 0,
  };
}
