import type { PayGateFact } from '../domain/collaboration/payGate';
import type { PayoutState } from '../domain/collaboration/payoutMoves';
import type { WireRecord } from '../workbook/record/wireRecord';

/** A fact that must hold before a payment, and what to do about it. */
export interface GateLine {
  readonly fact: PayGateFact;
  readonly sentence: string;
}

/** A payment as the Pay list shows it. */
export interface PayoutLine {
  readonly payout: WireRecord<'Payouts'>;
  readonly state: PayoutState;
  readonly creatorId: string;
  readonly creator: string;
  readonly campaign: string;
  /** What is missing before it may be approved; empty when nothing is. */
  readonly missing: readonly GateLine[];
}

/** Money that a collaboration has earned and nobody has planned to pay yet. */
export interface EarnedLine {
  readonly collabId: string;
  readonly creator: string;
  readonly kind: 'fee' | 'bonus' | 'commission';
  /** To be planned; negative where a refund came after the payment. */
  readonly amount: number;
  /** What waits for the end of a refund period or window. */
  readonly held: number;
  /** yyyy-mm-dd; '' when nothing is to be planned. */
  readonly dueOn: string;
  /** Whether the terms pay it before the post. */
  readonly isBeforePosting: boolean;
}

/** What the Pay list may ask: part of `OperationsEndpoints`. */
export interface PayoutEndpoints {
  /** Plans a payment or changes a planned one; a paid one is final. Tax and net are filled when `tax_kind` is. */
  savePayout(input: { readonly payout: Partial<WireRecord<'Payouts'>> }): {
    readonly payout: WireRecord<'Payouts'>;
  };
  /** What may not move is left as it is and told why. `by` and `overrideReason` belong to approved. */
  movePayouts(input: {
    readonly payoutIds: readonly string[];
    readonly to: PayoutState;
    readonly by: string;
    readonly overrideReason: string;
    /** yyyy-mm-dd for paid; '' = today. */
    readonly paidOn: string;
    readonly reference: string;
  }): {
    readonly payouts: readonly WireRecord<'Payouts'>[];
    readonly refused: readonly {
      readonly payoutId: string;
      readonly sentence: string;
      readonly missing: readonly GateLine[];
    }[];
  };
  /**
   * Approved payments for a payment file. `paypal` is the text of a PayPal file, one per currency; `lines`
   * fill the person's own template in the page (`fillPayoutTemplate`). Nothing is marked: `movePayouts` does.
   */
  exportPayouts(input: { readonly payoutIds: readonly string[] }): {
    readonly paypal: readonly { readonly currency: string; readonly text: string }[];
    readonly lines: readonly {
      readonly payoutId: string;
      readonly creatorId: string;
      readonly creator: string;
      readonly amount: number;
      readonly currency: string;
      readonly reference: string;
    }[];
    /** Payments that are not approved, or lack an e-mail address for PayPal. */
    readonly leftOut: readonly { readonly payoutId: string; readonly sentence: string }[];
  };
}
