/** One look at a landing page; undefined where the tester didn't answer. */
export interface PageCheck {
  /** Day number. */
  readonly checkedOn: number;
  readonly outsider: boolean;
  readonly secondsToPrice: number | undefined;
  readonly secondsToBuy: number | undefined;
  readonly offerMatches: boolean | undefined;
  readonly phoneOk: boolean | undefined;
  readonly deliveryTerms: boolean | undefined;
  readonly codeWorks: boolean | undefined;
}

/** What the checks of a page say. */
export interface PageScore {
  /** 0 to 10: 3 for the price, 3 for the way to buy, 1 for each of the rest. */
  readonly points: number;
  readonly passed: boolean;
  /** Outsiders who looked recently. */
  readonly outsiders: number;
  /** Outsiders who are missing before the page can pass. */
  readonly outsidersMissing: number;
}

/** A page must be understood within this time (the five-second test, with two seconds to spare). */
const quickSeconds = 7;
const outsidersAsked = 3;
const outsidersNeeded = 2;

/**
 * The score of a page by its recent checks: price and way to buy count when two outsiders found each
 * within seven seconds; the rest when nobody recent says no and somebody says yes.
 *
 * @param today day number
 * @param validDays checks older than this no longer count
 */
export function pageScore(
  checks: readonly PageCheck[],
  today: number,
  validDays: number,
): PageScore {
  const recent = checks.filter(
    ({ checkedOn }) => checkedOn <= today && today - checkedOn <= validDays,
  );
  const outsiders = recent.filter(({ outsider }) => outsider);
  const quick = (pick: (check: PageCheck) => number | undefined) =>
    outsiders.filter((check) => (pick(check) ?? Number.POSITIVE_INFINITY) <= quickSeconds).length >=
    outsidersNeeded;
  const price = quick(({ secondsToPrice }) => secondsToPrice);
  const buy = quick(({ secondsToBuy }) => secondsToBuy);
  const agreed = (pick: (check: PageCheck) => boolean | undefined) =>
    recent.some((check) => pick(check) === true) && !recent.some((check) => pick(check) === false);
  const rest = [
    agreed(({ offerMatches }) => offerMatches),
    agreed(({ phoneOk }) => phoneOk),
    agreed(({ deliveryTerms }) => deliveryTerms),
    agreed(({ codeWorks }) => codeWorks),
  ].filter(Boolean).length;
  return {
    points: 3 * Number(price) + 3 * Number(buy) + rest,
    passed: price && buy,
    outsiders: outsiders.length,
    outsidersMissing: Math.max(0, outsidersAsked - outsiders.length),
  };
}
