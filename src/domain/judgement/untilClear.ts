import { defaultBunching } from './bunching';

/** What it would probably take until a creator is clearly below or above target. */
export interface UntilClear {
  /** further conversions */
  readonly conversions: number;
  /** further spend, in targets: multiply by the target CPA */
  readonly targets: number;
}

const FEWEST_CONVERSIONS = 5;
/** So many standard errors from the target a creator above it stops, and so many targets she needs. */
const SURE_ABOVE = 1.5;
const TARGETS_TO_STOP = 3;
/** The last conversions of a plan may fail to come. */
const RESERVE = 2;
const MOST_WORTH_WAITING_FOR = 50;

/**
 * How many more conversions would probably decide between scale and stop, and what they would cost;
 * clear afterwards in 59 to 77% of cases. `undefined` when CPA is about the target, so that more will
 * hardly decide it.
 *
 * @param targets counted spend in targets: spend / target CPA
 */
export function untilClear(
  targets: number,
  conversions: number,
  bunching = defaultBunching,
): UntilClear | undefined {
  const cpa = (Math.LN2 + targets / bunching) / (1 + conversions / bunching);
  const distance = Math.abs(Math.log(cpa));
  const needed =
    cpa < 1
      ? Math.max(bunching / distance ** 2, FEWEST_CONVERSIONS)
      : Math.max(bunching * (SURE_ABOVE / distance) ** 2, TARGETS_TO_STOP / cpa);
  const more = Math.max(1, Math.ceil(needed - conversions)) + RESERVE;
  if (distance === 0 || more > MOST_WORTH_WAITING_FOR) return undefined;
  return { conversions: more, targets: more * cpa };
}
