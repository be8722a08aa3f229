import { betaQuantile } from '../statistics/beta';

/** Answers to "How did you hear about us?" among orders. */
export interface SurveyAnswers {
  readonly orders: number;
  /** orders with a code, link or page of a creator, answered or not */
  readonly tracked: number;
  /** of the answered, orders that are tracked */
  readonly answeredTracked: number;
  /** of the answered, orders that name a creator */
  readonly named: number;
  /** of the answered, orders that do both */
  readonly both: number;
}

/** How many orders are owed to creators, seen by tracking or not: an estimate, nobody's credit. */
export interface SurveyRange {
  readonly low: number;
  readonly high: number;
}

/** With fewer the range is too wide to be of use. */
const fewestNamed = 10;
const fewestBoth = 7;
const outside = 0.05;

/**
 * The range of orders owed to creators, by capture and recapture of tracking and memory. Assumes that
 * tracked buyers answer and remember like others; else there are rather more. `undefined` below ten
 * orders that name a creator or seven that are tracked as well.
 *
 * @see Seber, The Estimation of Animal Abundance, section 3.1
 */
export function surveyRange(answers: SurveyAnswers): SurveyRange | undefined {
  const { orders, tracked, answeredTracked, named, both } = answers;
  if (named < fewestNamed || both < fewestBoth) return undefined;
  const seen = 0.5 + both;
  const missed = 0.5 + named - both;
  const recalled = (both + 0.5) / (answeredTracked + 1);
  const low = (tracked * recalled) / betaQuantile(1 - outside, seen, missed);
  const high = tracked / betaQuantile(outside, seen, missed);
  return { low: Math.min(orders, low), high: Math.min(orders, high) };
}
