import { planTexts } from '../../messages/planTexts';
import { type Completeness, completeness } from '../brief/completeness';

/** The three yes-or-no questions before any campaign. */
export interface FitAnswers {
  /** a clear product and a reason to buy: price, discount, booking, delivery, trial, demo */
  readonly clearOffer: boolean;
  /** something to show, or expert content with a lead magnet */
  readonly visual: boolean;
  /** links, codes or pages are ready to measure with */
  readonly measurable: boolean;
}

/** Whether a business is ready for creators at all: how many of the three are there, and what is missing. */
export function offerFit({ clearOffer, visual, measurable }: FitAnswers): Completeness {
  return completeness([
    [clearOffer, planTexts.clearOffer],
    [visual, planTexts.visual],
    [measurable, planTexts.measurable],
  ]);
}
