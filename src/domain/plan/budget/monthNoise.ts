import type { PastMonth } from './budgetCreator';
import { exposureOf, stockAfter, usualCurve } from './effectiveMoney';

/** How far months stray beyond Poisson luck, and how much each month is discounted for it. */
export interface NoisyMonths {
  /** squared coefficient of variation of a month */
  readonly noise: number;
  /** what a month's conversions and money are divided by, by creator and month; at least 1 */
  readonly discounts: readonly (readonly number[])[];
}

interface History {
  readonly months: readonly PastMonth[];
  readonly margin: number;
}

/** The squared variation assumed before data, and the Σ expected² that it weighs. */
const USUAL_NOISE = 0.25;
const WEIGHT_OF_USUAL = 160;
/** How alike creators are taken to be while each is drawn towards all. */
const ALIKE = 2;

/**
 * The noise of months: a moment estimate of (y − μ)² − μ over μ², shrunk to .25. A month of which many
 * conversions were expected says less than so many independent ones, so it is divided by 1 + noise · μ.
 */
export function monthNoise(histories: readonly History[]): NoisyMonths {
  const exposures = histories.map(exposuresOf);
  const expected = expectedConversions(histories, exposures);
  let [above, squares] = [WEIGHT_OF_USUAL * USUAL_NOISE, WEIGHT_OF_USUAL];
  for (const [index, { months }] of histories.entries()) {
    for (const [place, { conversions }] of months.entries()) {
      const mean = expected[index]?.[place] as number;
      above += (conversions - mean) ** 2 - mean;
      squares += mean ** 2;
    }
  }
  const noise = Math.max(0, above / squares);
  return { noise, discounts: expected.map((means) => means.map((mean) => 1 + noise * mean)) };
}

function exposuresOf({ months, margin }: History): number[] {
  let stock = 0;
  return months.map((month) => {
    const exposure = exposureOf(month, margin, stock, usualCurve);
    stock = stockAfter(stock, month.posts);
    return exposure;
  });
}

/** Conversions expected of every month from its creator's rate, drawn towards that of all. */
function expectedConversions(
  histories: readonly History[],
  exposures: readonly (readonly number[])[],
): number[][] {
  const conversions = histories.map(({ months }) =>
    months.reduce((sum, month) => sum + month.conversions, 0),
  );
  const totals = exposures.map((months) => months.reduce((sum, exposure) => sum + exposure, 0));
  const sum = (values: readonly number[]) => values.reduce((whole, value) => whole + value, 0);
  const mean = (sum(conversions) + 1) / (sum(totals) + 1);
  return exposures.map((months, index) => {
    const own = (ALIKE + (conversions[index] ?? 0)) / (ALIKE / mean + (totals[index] ?? 0));
    return months.map((exposure) => own * exposure);
  });
}
