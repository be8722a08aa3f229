/** Answers to "How did you hear about us?" among orders. */
export interface SurveyAnswers {
  readonly orders: number;
  /** Orders with an answer, whatever it says. */
  readonly answered: number;
  /** Of those, orders with a code, link or page of a creator. */
  readonly tracked: number;
  /** Of the answered, orders that name a creator. */
  readonly named: number;
  /** Of the answered, orders that do both. */
  readonly both: number;
}

/** How many orders are owed to creators, seen by tracking or not: an estimate, nobody's credit. */
export interface SurveyEstimate {
  readonly orders: number;
  readonly standardDeviation: number;
  /** Share of the orders that name a creator which codes and links saw, too. */
  readonly captureShare: number;
}

/** With fewer matches the estimate is too wide to be of use. */
const fewestMatches = 7;

/**
 * Capture and recapture of orders by tracking and by memory, after Chapman, scaled up from those who
 * answered. Who remembers also clicks more often, so it is rather too low. Undefined below seven matches.
 *
 * @see Chapman (1951); Seber, The Estimation of Animal Abundance, section 3.1.4
 */
export function surveyEstimate(answers: SurveyAnswers): SurveyEstimate | undefined {
  const { orders, answered, tracked, named, both } = answers;
  if (both < fewestMatches || answered === 0) return undefined;
  const scale = orders / answered;
  const estimate = ((tracked + 1) * (named + 1)) / (both + 1) - 1;
  const variance =
    ((tracked + 1) * (named + 1) * (tracked - both) * (named - both)) /
    ((both + 1) ** 2 * (both + 2));
  return {
    orders: scale * estimate,
    standardDeviation: scale * Math.sqrt(variance),
    captureShare: both / named,
  };
}
