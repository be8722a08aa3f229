import { trackedTexts } from '../../messages/trackedTexts';
import { type Completeness, completeness } from '../brief/completeness';

/** The five things without which a post's results can't be told from chance. */
export interface TrackingMinimum {
  /** a link with its own utm_content or utm_id */
  readonly utm: boolean;
  /** a landing page of its own */
  readonly page: boolean;
  /** a promo code of its own */
  readonly code: boolean;
  /** date and time of publication with its zone */
  readonly time: boolean;
  /** an agreed window of days in which results count */
  readonly window: boolean;
}

/** How many of the five are there, and which are missing. */
export function tracked(minimum: TrackingMinimum): Completeness {
  return completeness([
    [minimum.utm, trackedTexts.utm],
    [minimum.page, trackedTexts.page],
    [minimum.code, trackedTexts.code],
    [minimum.time, trackedTexts.time],
    [minimum.window, trackedTexts.window],
  ]);
}
