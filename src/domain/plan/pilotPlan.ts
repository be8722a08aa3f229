import { numberTexts } from '../../ground/text/numberTexts';
import { planTexts } from '../../messages/planTexts';
import { inputError } from '../inputError';
import { requireFinite, requireFraction, requireNotNegative, requirePositive } from '../inputRules';

/** What is planned for one creator of a pilot: medians, not promises. */
export interface PilotCreator {
  /** views that half of such posts exceed */
  readonly views: number;
  /** share of views that click */
  readonly clickThrough: number;
  /** share of clicks that become leads or orders: a property of the page */
  readonly conversionRate: number;
  /** everything paid for the post */
  readonly fee: number;
  /** contribution margin of one lead or order */
  readonly margin: number;
}

/** More views than people on earth could give in a campaign. */
const MOST_VIEWS = 1e12;
/** A pilot has 3-5 creators; beyond this the simulation would only take long. */
const MOST_CREATORS = 100;

/** @throws InputError when the plan has no creators, too many, or a value out of range */
export function requirePilotPlan(creators: readonly PilotCreator[]): void {
  if (creators.length === 0) throw inputError(planTexts.needsCreators, {});
  if (creators.length > MOST_CREATORS) {
    throw inputError(numberTexts.mustNotExceed, {
      argument: 'number of creators',
      limit: MOST_CREATORS,
    });
  }
  for (const creator of creators) {
    requireNotNegative('views', creator.views);
    if (creator.views > MOST_VIEWS) {
      throw inputError(numberTexts.mustNotExceed, { argument: 'views', limit: MOST_VIEWS });
    }
    requireFraction('ctr', creator.clickThrough);
    requireFraction('conversion_rate', creator.conversionRate);
    requireNotNegative('fee', creator.fee);
    requireFinite('margin', creator.margin);
  }
  const cost = creators.reduce((sum, { fee }) => sum + fee, 0);
  requirePositive('fee', cost);
}
