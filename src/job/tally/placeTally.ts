import { type ConversionSums, noConversions } from '../../domain/judgement/conversionSums';
import { type Known, none } from '../../domain/judgement/known';

/** What leads and orders brought one creator in one campaign; code 0 is nobody. Money is not rounded. */
export interface PlaceTally extends ConversionSums {
  readonly creator: number;
  readonly campaign: number;
  /** The campaign's in-window conversions. */
  conversions: number;
  /** Whether one of them came by a key and not by a survey. */
  hasKey: boolean;
  /** Returns of the conversions whose return is known, and the sum of their squares. */
  readonly returns: Known;
  returnSquares: number;
  /** What orders that were refunded whole returned: minus their goods. */
  refundedReturn: number;
}

/** A place without leads and orders. */
export function newPlaceTally(creator: number, campaign: number): PlaceTally {
  return {
    creator,
    campaign,
    conversions: 0,
    hasKey: false,
    returns: none(),
    returnSquares: 0,
    refundedReturn: 0,
    ...noConversions(),
  };
}
